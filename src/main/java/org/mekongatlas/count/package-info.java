/**
 * Counting people once. Enter a catalogue and a question; leaves an answer that shows how its total was made. Pure
 * Java: no database, no files, no JavaFX. Every number the atlas shows is made here, by the counting rule:
 *
 * <ol>
 *   <li><b>What the data says.</b> An <i>incident</i> is these people, this once. A <i>tally</i> is a running total
 *       from its start to its end, and contains incidents and earlier tallies. Plans, estimates and events without a
 *       number are no movements. {@code within} names the whole an event is part of, {@code supersedes} the earlier
 *       states of a running total, {@code onward_of} the earlier legs of the same people's journey. Relations are an
 *       editor's word on two events that do not contain each other: <i>distinct</i> or <i>overlaps</i>.
 *   <li><b>The figure of one event.</b> A claim's point is its value, the midpoint of its bounds (half up), or the one
 *       bound it has. The rule picks a claim: the lower median by point, the lowest, the highest, or the one published
 *       last (a vague date counts from its first day, an unknown one as oldest; ties go to the smallest point). Its
 *       point is the <i>best</i> figure. <i>Low</i> is the smallest low of the claims, a missing one being 0;
 *       <i>high</i> the largest high, unbounded if one is missing. With a nationality, the event's rows for that
 *       country take the place of its claims.
 *   <li><b>Which events take part.</b> Incidents and tallies of persons, done or ongoing, of the kinds asked for, that
 *       pass the {@linkplain org.mekongatlas.model.Filter filter}, each by itself whatever contains it. People are
 *       added up over movements alone or, where none are asked for, over the first of the other kinds asked for: who is
 *       found in a raid may be arrested and deported after it, and no report says so. The other kinds are left out with
 *       that reason. What matches and is left out is listed with the first {@link Reason} that holds. A country covers
 *       all its places; any other place covers itself and the smaller ones that lie {@linkplain Enclosing in} it:
 *       compounds, crossings, airports and bases in a town or area of hubs, and any of these in a city, of the same
 *       country and no more than 30 km away; never a place over the border, a region, or one of its own size. Whatever
 *       shows a total of a place names what it covers, and how much is left out because it is known for the country as
 *       a whole, not for a place in it. Journeys begin at their origin, or, where nobody names one, at their scene;
 *       they lead through the stops between. What is no journey leads nowhere: it is at each of the places it names,
 *       and passes a filter of places, of whichever end or stop, if it is in each place that is named there. What is
 *       not known passes no filter that names it: an unknown end is in no place, an event without a number of people
 *       has no size. Turned round, a filter lets pass exactly what it kept out before, the unknown too. Pages of one
 *       publisher are one source. With a nationality, an event without a row for it matches only if some of its people
 *       may be of it: if it is of people, and has no rows, no figure, or rows that sum to less than its figure. It is
 *       then left out as of unknown nationality, and listed nowhere else. Turned round, a nationality lets pass every
 *       event without a row for it, with all its people: the reports that name it and those that do not are all
 *       reports, but the other people of a report that names it among others are in neither total, and those of unknown
 *       nationality are in the second.
 *   <li><b>Time.</b> An event counts if it lies wholly in the window. One that only reaches into it straddles and is
 *       left out, but for running totals: of each chain of states (each the latest that the one before it supersedes)
 *       the newest that ends in the window counts with its <i>growth</i> since the oldest state that ends no earlier
 *       than the day before the window. The other straddling states of that chain are nested in it. Of two states that
 *       end on one day the larger id is newer. A state that is itself not fit to be counted is never taken off.
 *   <li><b>Counting once.</b> An event hangs under its nearest selected container: its {@code within}, then the tallies
 *       that supersede it, earliest first, then, when people are counted, the legs it carries on; containers that are
 *       not selected are looked through. Growth contains only what begins after the state that was taken off. The total
 *       of an event is the largest of its own figure and the total of any one child, never their sum. Roots are taken
 *       from the largest down; one that may be the same people as one taken is set aside. Two roots may be the same if
 *       an editor says so, or if one is a tally, their periods share a day, their routes agree by country (or, when
 *       people are counted, one begins where the other ends), and they are not wholly known to be of other nations, not
 *       called distinct, and not legs of one journey whose crossings are counted. Low and best are summed over the
 *       roots taken, high over all roots.
 *   <li><b>What always holds.</b> Low ≤ best ≤ high. A nested event that fits into its whole changes no total. Every
 *       event that matches and reaches into the window is listed exactly once. The order of rows changes nothing. A
 *       cumulative total falls only where a later state restates an earlier one, which is listed, or where a new report
 *       takes the place of smaller ones that may be its parts.
 *   <li><b>The same numbers everywhere.</b> Lines, discs, panels, captions and the command line ask here, and the
 *       sentence that says a view is made from the same answer. A part of the map is counted with all that holds its
 *       events together, so that the parts tell the same as the whole.
 * </ol>
 *
 * <p>A count goes through {@link org.mekongatlas.count.Selection} (3, 4), {@link org.mekongatlas.count.Forest} and
 * {@link org.mekongatlas.count.Overlaps} (5) to its {@link org.mekongatlas.count.Ledger}; an
 * {@link org.mekongatlas.count.Account} tells the answer in words. {@link org.mekongatlas.count.Conflicts} finds where
 * sources contradict each other.
 */
package org.mekongatlas.count;
