package org.mekongatlas.count;

import java.util.Locale;
import java.util.Map;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.Qualifier;
import org.mekongatlas.model.Unit;

/** What a source says, in English words: the same on screen and on the command line. */
public final class ClaimWords {

    private static final Map<String, String> SIGNS = Map.of(
            "more than ", ">",
            "at least ", "≥",
            "nearly ", "<",
            "up to ", "≤",
            "about ", "~",
            " billion", " bn",
            " US dollars", " US$");

    private ClaimWords() {}

    /** What a claim says, with its unit unless that is persons: {@code more than 7,000}, {@code about 64 billion US dollars}. */
    public static String figure(Claim claim, Unit unit) {
        return claim.hasFigure() ? figure(claim.low(), claim.high(), claim.qualifier()) + unit(unit) : "no figure";
    }

    public static String figure(Nationality row) {
        return row.hasFigure() ? figure(row.low(), row.high(), row.qualifier()) : "no figure";
    }

    /** The same in few signs: {@code >7,000}, {@code ~64 bn US$}. */
    public static String shortFigure(Claim claim, Unit unit) {
        String figure = figure(claim, unit);
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            figure = figure.replace(sign.getKey(), sign.getValue());
        }
        return figure;
    }

    /** {@code Sources differ: 200 or 606}, {@code called suspects as well as victims}, or both. */
    public static String conflict(Conflict conflict, Unit unit) {
        String classes = conflict.classes() ? "called suspects as well as victims" : "";
        if (!conflict.figures()) {
            return classes;
        }
        String figures = "Sources differ: " + figure(conflict.smaller(), Unit.PERSONS) + " or "
                + figure(conflict.larger(), unit);
        return classes.isEmpty() ? figures : figures + "; " + classes;
    }

    /** The same in few signs: {@code 200 ≠ 606}. */
    public static String shortConflict(Conflict conflict, Unit unit) {
        return conflict.figures()
                ? shortFigure(conflict.smaller(), Unit.PERSONS) + " ≠ " + shortFigure(conflict.larger(), unit)
                : "suspects/victims";
    }

    /** {@code 64 billion}, {@code 7,000}. */
    public static String large(long number) {
        return number % 100_000_000 == 0 && number >= 1_000_000_000
                ? String.format(Locale.ENGLISH, "%,.1f billion", number / 1e9).replace(".0 ", " ")
                : Words.number(number);
    }

    private static String figure(Long low, Long high, Qualifier qualifier) {
        if (low != null && high != null && !low.equals(high)) {
            return large(low) + "–" + large(high);
        }
        String word = qualifier == null || qualifier == Qualifier.EXACT
                ? ""
                : qualifier.code().replace('-', ' ') + " ";
        return word + large(low == null ? high : low);
    }

    private static String unit(Unit unit) {
        return switch (unit == null ? Unit.PERSONS : unit) {
            case PERSONS -> "";
            case USD -> " US dollars";
            case THB -> " baht";
            default -> " " + unit.code();
        };
    }
}
