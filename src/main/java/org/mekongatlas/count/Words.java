package org.mekongatlas.count;

import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.text.Texts;

/** Numbers, periods and whole views in English words: the same on screen, in pictures and on the command line. */
public final class Words {

    private static final Texts ENGLISH = Texts.in(Language.EN);

    private Words() {}

    public static String number(long number) {
        return ENGLISH.number(number);
    }

    public static String people(Span span) {
        return ENGLISH.people(span);
    }

    public static String period(TimeWindow window) {
        return ENGLISH.dates().period(window);
    }

    public static String date(FuzzyDate date) {
        return ENGLISH.dates().date(date);
    }

    public static String dates(FuzzyDate start, FuzzyDate end) {
        return ENGLISH.dates().dates(start, end);
    }

    public static String sentence(Catalogue catalogue, View view, Answer answer) {
        return Sentence.of(ENGLISH, catalogue, view, answer);
    }

    public static String range(Span span) {
        return ENGLISH.range(span);
    }
}
