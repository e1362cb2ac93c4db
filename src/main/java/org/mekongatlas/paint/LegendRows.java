package org.mekongatlas.paint;

import java.util.List;
import java.util.function.Predicate;
import org.mekongatlas.count.Reason;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Span;
import org.mekongatlas.text.Texts;

/** What stands in the columns of a legend. */
record LegendRows(Texts texts, Legend legend) {

    private static final double SYMBOL = 13;
    private static final double HALO = 13;

    void addMovements(LegendColumn column) {
        addKinds(column);
        addWidths(column);
    }

    /** What widths say, and what has none. */
    void addWidths(LegendColumn column) {
        if (!legend.widths().isEmpty()) {
            column.heading(overWidths());
        }
        for (Legend.Width width : legend.widths()) {
            column.row(LegendLine.of(width.pixels()), texts.number(width.people()));
        }
        if (legend.cut() > 0) {
            column.row(LegendColumn.Mark.NONE, texts.text("legend.cut", legend.cut()));
        }
        if (legend.undrawn() > 0) {
            column.note(texts.count("legend.undrawn", legend.undrawn()));
        }
        if (legend.balanced() > 0) {
            column.note(texts.count("legend.balanced", legend.balanced()));
        }
    }

    /** The example between the widest and the narrowest, in words. */
    void addMiddleWidth(LegendColumn column) {
        if (!legend.widths().isEmpty()) {
            Legend.Width middle = legend.widths().get(legend.widths().size() / 2);
            String words = texts.counted(Span.exactly(middle.people()), legend.basis());
            column.row(LegendLine.of(middle.pixels()), words);
        }
    }

    void addKinds(LegendColumn column) {
        if (!legend.kinds().isEmpty()) {
            column.heading(texts.text("legend.movements"));
        }
        for (EventKind kind : legend.kinds()) {
            column.row(LegendLine.of(kind), texts.of(kind));
        }
        for (Reason why : legend.uncounted()) {
            column.row(LegendLine.UNCOUNTED, uncounted(why));
        }
        if (legend.openEnded()) {
            column.row(LegendLine.OPEN_ENDED, texts.text("legend.open-ended"));
        }
    }

    private String uncounted(Reason why) {
        return why == Reason.NO_FIGURE
                ? texts.text("legend.uncounted")
                : texts.capital(texts.text("line.left-out", texts.of(why)));
    }

    /** What the widths of lines say, and whether that stays as it is. */
    String overWidths() {
        return legend.held() ? texts.text("legend.held", widths()) : widths();
    }

    /** What the widths of lines say. */
    private String widths() {
        if (legend.basis() == Basis.PEOPLE) {
            return texts.text(legend.net() ? "legend.people.net" : "legend.people");
        }
        return texts.text(legend.net() ? "legend.crossings.net" : "legend.crossings");
    }

    void addPlaces(LegendColumn column) {
        addSymbols(column, texts.text("legend.hubs"), SymbolNames::isHub);
        addSymbols(column, texts.text("legend.places"), symbol -> !SymbolNames.isHub(symbol));
        if (legend.stocks()) {
            column.row(
                    new LegendColumn.Mark(SYMBOL, SYMBOL, (canvas, x, y) -> canvas.stock(x + SYMBOL / 2, y, SYMBOL)),
                    texts.text("legend.stocks"));
        }
    }

    void addUncertain(LegendColumn column) {
        if (!legend.uncertain().isEmpty()) {
            column.heading(texts.text("legend.uncertain"));
        }
        for (Uncertainty what : Uncertainty.values()) {
            if (legend.uncertain().contains(what)) {
                column.row(specimen(what), texts.of(what));
            }
        }
    }

    private static LegendColumn.Mark specimen(Uncertainty what) {
        return switch (what) {
            case ONE_SOURCE -> LegendLine.of(new Doubt(1, 1, false, true));
            case RANGE -> LegendLine.of(new Doubt(0.45, 1.9, false, false));
            case OPEN -> LegendLine.of(new Doubt(1, 1, true, false));
            case PLACE -> new LegendColumn.Mark(HALO, HALO, (canvas, x, y) -> canvas.halo(x + HALO / 2, y, HALO));
        };
    }

    private void addSymbols(LegendColumn column, String heading, Predicate<String> which) {
        List<String> symbols = legend.symbols().stream().filter(which).toList();
        if (!symbols.isEmpty()) {
            column.heading(heading);
        }
        for (String symbol : symbols) {
            column.row(
                    new LegendColumn.Mark(
                            SYMBOL, SYMBOL, (canvas, x, y) -> canvas.symbol(symbol, x + SYMBOL / 2, y, SYMBOL)),
                    SymbolNames.words(texts, symbol));
        }
    }
}
