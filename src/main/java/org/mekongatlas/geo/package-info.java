/**
 * Pure maths of the map: projection, viewports, lines, simplification. Enters degrees, leaves pixels and unit
 * coordinates. Knows only the model; any room may use it. Longitude before latitude means x before y everywhere.
 */
package org.mekongatlas.geo;
