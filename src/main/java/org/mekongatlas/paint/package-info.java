/**
 * Painters in plain Java2D and integers. Enter snapshots, viewports and the base map; leave pixels on a sheet, for
 * screen, picture and test alike. No JavaFX; used by all rooms after it.
 */
package org.mekongatlas.paint;
