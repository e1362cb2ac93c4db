package org.mekongatlas.count;

import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;

/** Numbers, periods and whole views said in words, in English; the same on screen, in pictures and on the command line. */
public final class Words {

    private Words() {}

    /** {@code 62,300 (61,900+)}, {@code 62,300 (61,900–70,200)}, or just {@code 62,300} where all three agree. */
    public static String people(Span span) {
        throw new UnsupportedOperationException();
    }

    /** {@code 1 Sep 2023–31 Jan 2025}, {@code until 31 Jan 2025}, {@code since 1 Sep 2023}, {@code February 2025} for a whole month, {@code all dates}. */
    public static String period(TimeWindow window) {
        throw new UnsupportedOperationException();
    }

    /** {@code 12 Feb 2025}, {@code Feb 2025}, {@code 2025}, {@code about Feb 2025}, {@code Feb 2025 (uncertain)}. */
    public static String date(FuzzyDate date) {
        throw new UnsupportedOperationException();
    }

    /** From the first to the last date of an event, one date where they are the same. */
    public static String dates(FuzzyDate start, FuzzyDate end) {
        throw new UnsupportedOperationException();
    }

    /** The view in one sentence: period, mode, filters, reports, people, what is nested, what is left out and why. */
    public static String sentence(Catalogue catalogue, View view, Answer answer) {
        throw new UnsupportedOperationException();
    }
}
