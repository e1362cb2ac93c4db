package org.mekongatlas.screen.state;

import org.mekongatlas.index.Stop;
import org.mekongatlas.paint.Selection;

/** A number on screen whose making can be shown. */
public sealed interface Total {

    Total NONE = new None();
    Total IN_VIEW = new InView();
    Total NOWHERE = new OfNowhere();

    Total COUNTRY_WIDE = new OfCountries();

    /** None. */
    record None() implements Total {}

    /** The people of all that can be seen. */
    record InView() implements Total {}

    /** The people of journeys with an end that nobody names. */
    record OfNowhere() implements Total {}

    /** The people of what is known only for a country as a whole, where a place in it is asked for. */
    record OfCountries() implements Total {}

    /** The people of a line. */
    record OfLine(Selection.OfFlow line) implements Total {}

    /** The people whose journeys begin, pass or end at a place, by id. */
    record OfPlace(String place, Stop stop) implements Total {}
}
