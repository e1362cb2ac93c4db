/**
 * From a view to what it shows: flows, place marks, events, histogram. Enter a catalogue and a view; leave snapshots,
 * found in arrays sorted by time so that the slider never waits. No drawing, no JavaFX; painters, exports and screens
 * read snapshots.
 *
 * <p>Beside the movements that a question is about, a view lists the other events of its period (raids, measures,
 * estimates ...) that pass its filter, as the counting rule, section 3, reads it for what is no journey. They are not
 * counted, and lists tell them apart from movements. Where a question asks for kinds of other events, these take part
 * in its answer like movements, and no other kinds are listed.
 */
package org.mekongatlas.index;
