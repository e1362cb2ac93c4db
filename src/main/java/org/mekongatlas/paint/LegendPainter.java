package org.mekongatlas.paint;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mekongatlas.count.Words;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.EventKind;

/**
 * A legend on a plate: lines and their widths in one column, symbols of places in the next. The same on screen and in
 * pictures. Measured in logical pixels, painted at a scale. Any thread.
 */
public final class LegendPainter {

    private static final double BETWEEN_COLUMNS = 16;
    /** Between the edge of the plate and what stands on it. */
    private static final double PADDING = 9;

    private static final double SYMBOL = 13;
    private static final double HALO = 13;

    private final List<LegendColumn> columns = new ArrayList<>();
    private final double scale;

    /** @param scale device pixels per logical pixel */
    public LegendPainter(Legend legend, double scale) {
        this.scale = scale;
        LegendColumn movements = new LegendColumn();
        LegendColumn places = new LegendColumn();
        addMovements(movements, legend);
        addPlaces(places, legend);
        addUncertain(movements.height() < places.height() ? movements : places, legend);
        add(movements);
        add(places);
    }

    private LegendPainter(LegendColumn only, double scale) {
        this.scale = scale;
        add(only);
    }

    /** All in one column, to stand beside maps. */
    public static LegendPainter tall(Legend legend, double scale) {
        LegendColumn column = new LegendColumn();
        addMovements(column, legend);
        addPlaces(column, legend);
        addUncertain(column, legend);
        return new LegendPainter(column, scale);
    }

    /** What the legend takes, its plate included; nothing where there is nothing to explain. */
    public Size size() {
        return columns.isEmpty()
                ? new Size(0, 0)
                : new Size((int) Math.ceil(width() * scale), (int) Math.ceil(height() * scale));
    }

    /** Draws with the top left corner at {@code x}, {@code y}, device pixels. */
    public void paint(Sheet sheet, double x, double y, Palette palette) {
        if (columns.isEmpty()) {
            return;
        }
        Graphics2D graphics = Plate.pen(sheet, x, y, scale);
        Plate.paint(graphics, palette, 0, 0, width(), height());
        LegendCanvas canvas = new LegendCanvas(sheet, graphics, palette, x, y, scale);
        double left = PADDING;
        for (LegendColumn column : columns) {
            column.paint(canvas, left, PADDING);
            left += column.width() + BETWEEN_COLUMNS;
        }
        graphics.dispose();
    }

    private double width() {
        double gaps = (columns.size() - 1) * BETWEEN_COLUMNS;
        return 2 * PADDING
                + gaps
                + columns.stream().mapToDouble(LegendColumn::width).sum();
    }

    private double height() {
        return 2 * PADDING
                + columns.stream().mapToDouble(LegendColumn::height).max().orElse(0);
    }

    private void add(LegendColumn column) {
        if (!column.isEmpty()) {
            columns.add(column);
        }
    }

    private static void addMovements(LegendColumn column, Legend legend) {
        if (!legend.kinds().isEmpty()) {
            column.heading("Movements");
        }
        for (EventKind kind : legend.kinds()) {
            column.row(LegendLine.of(kind), SymbolNames.words(kind));
        }
        if (legend.uncounted()) {
            column.row(LegendLine.UNCOUNTED, "No figure known");
        }
        if (legend.openEnded()) {
            column.row(LegendLine.OPEN_ENDED, "One end not known");
        }
        if (!legend.widths().isEmpty()) {
            column.heading(widths(legend));
        }
        for (Legend.Width width : legend.widths()) {
            column.row(LegendLine.of(width.pixels()), Words.number(width.people()));
        }
        if (legend.cut() > 0) {
            column.row(LegendColumn.Mark.NONE, "Over " + Words.number(legend.cut()) + ": no wider");
        }
        if (legend.undrawn() > 0) {
            column.row(LegendLine.of(WidthScale.NARROWEST), Words.number(legend.undrawn()) + " not drawn");
        }
        if (legend.balanced() > 0) {
            column.row(LegendColumn.Mark.NONE, balanced(legend.balanced()));
        }
    }

    /** What the widths of lines say. */
    private static String widths(Legend legend) {
        String counted = legend.basis() == Basis.PEOPLE ? "People" : "Border crossings";
        return legend.net() ? counted + ", more than came back" : counted;
    }

    private static String balanced(int pairs) {
        return pairs == 1 ? "1 pair of lines balanced out" : Words.number(pairs) + " pairs of lines balanced out";
    }

    private static void addPlaces(LegendColumn column, Legend legend) {
        addSymbols(column, "Scam hubs", legend, SymbolNames::isHub);
        addSymbols(column, "Places", legend, symbol -> !SymbolNames.isHub(symbol));
        if (legend.stocks()) {
            column.row(
                    new LegendColumn.Mark(SYMBOL, SYMBOL, (canvas, x, y) -> canvas.stock(x + SYMBOL / 2, y, SYMBOL)),
                    "People, estimated");
        }
    }

    private static void addUncertain(LegendColumn column, Legend legend) {
        if (!legend.uncertain().isEmpty()) {
            column.heading("Not certain");
        }
        for (Uncertainty what : Uncertainty.values()) {
            if (legend.uncertain().contains(what)) {
                column.row(specimen(what), what.words());
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

    private static void addSymbols(LegendColumn column, String heading, Legend legend, Predicate<String> which) {
        List<String> symbols = legend.symbols().stream().filter(which).toList();
        if (!symbols.isEmpty()) {
            column.heading(heading);
        }
        for (String symbol : symbols) {
            column.row(
                    new LegendColumn.Mark(
                            SYMBOL, SYMBOL, (canvas, x, y) -> canvas.symbol(symbol, x + SYMBOL / 2, y, SYMBOL)),
                    SymbolNames.words(symbol));
        }
    }
}
