/**
 * Counting people once. Enter a catalogue and a question; leaves an answer that shows how its total was made. Pure Java:
 * no database, no files, no JavaFX. Every number the atlas shows is made here.
 */
package org.mekongatlas.count;
