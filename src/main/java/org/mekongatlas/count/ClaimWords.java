package org.mekongatlas.count;

import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.Qualifier;
import org.mekongatlas.model.Unit;
import org.mekongatlas.text.Texts;

/** What a source says, in words: the same on screen and on the command line. */
public final class ClaimWords {

    private static final long BILLION = 1_000_000_000;

    private ClaimWords() {}

    /**
     * What a claim says, with its unit unless that is persons: {@code more than 7,000},
     * {@code about 64 billion US dollars}.
     */
    public static String figure(Texts texts, Claim claim, Unit unit) {
        return figure(texts, claim, unit, false);
    }

    /** The same in few signs: {@code >7,000}, {@code ~64 bn US$}. */
    public static String shortFigure(Texts texts, Claim claim, Unit unit) {
        return figure(texts, claim, unit, true);
    }

    public static String figure(Texts texts, Nationality row) {
        return row.hasFigure()
                ? figure(texts, row.low(), row.high(), row.qualifier(), false)
                : texts.text("figure.none");
    }

    /** {@code Sources differ: 200 or 606}, {@code called suspects as well as victims}, or both. */
    public static String conflict(Texts texts, Conflict conflict, Unit unit) {
        String classes = conflict.classes() ? texts.text("conflict.classes") : "";
        if (!conflict.figures()) {
            return classes;
        }
        String figures = texts.text(
                "conflict.figures",
                figure(texts, conflict.smaller(), Unit.PERSONS),
                figure(texts, conflict.larger(), unit));
        return classes.isEmpty() ? figures : texts.text("conflict.both", figures, classes);
    }

    /** The same in few signs: {@code 200 ≠ 606}. */
    public static String shortConflict(Texts texts, Conflict conflict, Unit unit) {
        return conflict.figures()
                ? texts.text(
                        "conflict.figures.short",
                        shortFigure(texts, conflict.smaller(), Unit.PERSONS),
                        shortFigure(texts, conflict.larger(), unit))
                : texts.text("conflict.classes.short");
    }

    /** {@code 64 billion}, {@code 7,000}. */
    public static String large(Texts texts, long number) {
        return large(texts, number, false);
    }

    private static String large(Texts texts, long number, boolean signs) {
        if (number < BILLION || number % (BILLION / 10) != 0) {
            return texts.number(number);
        }
        String billions = number % BILLION == 0
                ? texts.number(number / BILLION)
                : String.format(texts.locale(), "%,.1f", (double) number / BILLION);
        String key = signs ? "figure.billion.short" : "figure.billion";
        return texts.text(key, billions, number / (BILLION / 10));
    }

    private static String figure(Texts texts, Claim claim, Unit unit, boolean signs) {
        if (!claim.hasFigure()) {
            return texts.text("figure.none");
        }
        String figure = figure(texts, claim.low(), claim.high(), claim.qualifier(), signs);
        return texts.of(unit == null ? Unit.PERSONS : unit, signs ? ".short" : ".long", figure);
    }

    private static String figure(Texts texts, Long low, Long high, Qualifier qualifier, boolean signs) {
        if (low != null && high != null && !low.equals(high)) {
            return large(texts, low, signs) + "–" + large(texts, high, signs);
        }
        String number = large(texts, low == null ? high : low, signs);
        return texts.of(qualifier == null ? Qualifier.EXACT : qualifier, signs ? ".short" : ".long", number);
    }
}
