/**
 * From a view to what it shows: flows, place marks, events, histogram. Enter a catalogue and a view; leave snapshots,
 * found in arrays sorted by time so that the slider never waits. No drawing, no JavaFX; painters, exports and screens
 * read snapshots.
 */
package org.mekongatlas.index;
