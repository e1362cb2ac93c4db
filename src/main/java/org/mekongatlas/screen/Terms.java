package org.mekongatlas.screen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mekongatlas.count.Words;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Nationality;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Qualifier;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.Unit;

/** The words of the model as the window writes them, in English. */
final class Terms {

    private static final List<SourceKind> CAPITALS = List.of(SourceKind.UN, SourceKind.NGO);

    private static final Map<String, String> SIGNS = Map.of(
            "more than ", ">",
            "at least ", "≥",
            "nearly ", "<",
            "up to ", "≤",
            "about ", "~",
            " billion", " bn",
            " US dollars", " US$");

    private Terms() {}

    /** {@code Power cut} for {@code POWER_CUT}. */
    static String of(Coded term) {
        String words = term.code().replace('-', ' ');
        return CAPITALS.contains(term)
                ? words.toUpperCase(Locale.ROOT)
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code 1 report}, {@code 12 reports}. */
    static String count(long number, String one, String many) {
        return Words.number(number) + " " + (number == 1 ? one : many);
    }

    /** What a claim says, with its unit unless that is persons: {@code more than 7,000}, {@code about 64 billion US dollars}. */
    static String figure(Claim claim, Unit unit) {
        return claim.hasFigure() ? figure(claim.low(), claim.high(), claim.qualifier()) + unit(unit) : "no figure";
    }

    static String figure(Nationality row) {
        return row.hasFigure() ? figure(row.low(), row.high(), row.qualifier()) : "no figure";
    }

    /** The figure of an event's first claim in few signs, {@code >7,000}, {@code ~64 bn US$}; nothing without one. */
    static String shortFigure(Catalogue catalogue, Event event) {
        return catalogue.claimsOf(event.id()).stream()
                .filter(Claim::hasFigure)
                .findFirst()
                .map(claim -> shortFigure(claim, event.unit()))
                .orElse("");
    }

    private static String shortFigure(Claim claim, Unit unit) {
        String figure = figure(claim, unit);
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            figure = figure.replace(sign.getKey(), sign.getValue());
        }
        return figure;
    }

    /** Name of a place, {@code unknown} for an end nobody names. */
    static String place(Catalogue catalogue, String id) {
        return catalogue.place(id).map(Place::name).orElse(id.isEmpty() ? "unknown" : id);
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

    private static String large(long number) {
        return number % 100_000_000 == 0 && number >= 1_000_000_000
                ? String.format(Locale.ENGLISH, "%,.1f billion", number / 1e9).replace(".0 ", " ")
                : Words.number(number);
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
