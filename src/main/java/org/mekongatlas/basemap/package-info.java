/**
 * The base map's layers: TopoJSON and GeoJSON of {@code data/basemap} in, simplified and clipped shapes by zoom out.
 * Knows model, geo and dataset; used by paint.
 */
package org.mekongatlas.basemap;
