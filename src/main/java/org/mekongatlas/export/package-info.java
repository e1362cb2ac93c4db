/**
 * Pictures and excerpts that can answer for themselves. Enter a view, the index and the base map; leaves a file, or a
 * text with its sources. Draws with the painters of the screen; no JavaFX. Used by screen and the command line.
 */
package org.mekongatlas.export;
