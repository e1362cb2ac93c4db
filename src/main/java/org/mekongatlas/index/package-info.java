/**
 * From a view to what it shows: flows, place marks, events, histogram. Enter a catalogue and a view; leave snapshots,
 * found in arrays sorted by time so that the slider never waits. No drawing, no JavaFX; painters, exports and screens
 * read snapshots.
 *
 * <p>Beside the movements that a question is about, a view lists the other events of its period (raids, measures,
 * estimates ...): those that pass its filter and, where that asks from, to, between or through places, have each of these
 * among their own places. They are never counted, and lists tell them apart from movements.
 */
package org.mekongatlas.index;
