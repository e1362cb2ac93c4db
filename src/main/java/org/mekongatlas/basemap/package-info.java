/**
 * The base map's layers: TopoJSON and GeoJSON of {@code data/basemap} in, simplified lines by scale, and names, out.
 * Knows model, geo and dataset; drawn by paint.
 */
package org.mekongatlas.basemap;
