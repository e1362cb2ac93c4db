/**
 * From a view to what it shows: flows, place marks, events, histogram. Enter a catalogue and a view; leave snapshots.
 * No drawing, no JavaFX; painters, exports and screens read snapshots.
 */
package org.mekongatlas.index;
