package org.mekongatlas.paint;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.HubState;

/**
 * A legend on a plate: lines and their widths in one column, symbols of places in the next. The same on screen and in
 * pictures. Measured in logical pixels, painted at a scale. Any thread.
 */
public final class LegendPainter {

    private static final double BETWEEN_COLUMNS = 22;

    private final List<LegendColumn> columns = new ArrayList<>();
    private final double scale;

    /** @param scale device pixels per logical pixel */
    public LegendPainter(Legend legend, double scale) {
        this.scale = scale;
        add(movements(legend));
        add(places(legend));
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
        double left = Plate.PADDING;
        for (LegendColumn column : columns) {
            column.paint(graphics, palette, left, Plate.PADDING);
            left += column.width() + BETWEEN_COLUMNS;
        }
        graphics.dispose();
    }

    private double width() {
        double gaps = (columns.size() - 1) * BETWEEN_COLUMNS;
        return 2 * Plate.PADDING
                + gaps
                + columns.stream().mapToDouble(LegendColumn::width).sum();
    }

    private double height() {
        return 2 * Plate.PADDING
                + columns.stream().mapToDouble(LegendColumn::height).max().orElse(0);
    }

    private void add(LegendColumn column) {
        if (!column.isEmpty()) {
            columns.add(column);
        }
    }

    private static LegendColumn movements(Legend legend) {
        LegendColumn column = new LegendColumn();
        if (!legend.kinds().isEmpty()) {
            column.heading("Movements");
        }
        for (EventKind kind : legend.kinds()) {
            column.row(LegendLine.of(kind), words(kind));
        }
        if (legend.uncounted()) {
            column.row(LegendLine.UNCOUNTED, "No figure known");
        }
        if (legend.openEnded()) {
            column.row(LegendLine.OPEN_ENDED, "Other end not known");
        }
        if (!legend.widths().isEmpty()) {
            column.heading("People");
        }
        for (Legend.Width width : legend.widths()) {
            column.row(LegendLine.of(width.pixels()), String.format(Locale.ROOT, "%,d", width.people()));
        }
        return column;
    }

    private static LegendColumn places(Legend legend) {
        LegendColumn column = new LegendColumn();
        if (!legend.states().isEmpty() || legend.unknownStates()) {
            column.heading("Scam hubs");
        }
        for (HubState state : legend.states()) {
            column.row(symbol(Symbols.of(state)), words(state));
        }
        if (legend.unknownStates()) {
            column.row(symbol(Symbols.UNKNOWN_HUB), "State not known");
        }
        if (legend.crossings()) {
            column.heading("Border");
            column.row(symbol(Symbols.CROSSING), "Crossing");
        }
        return column;
    }

    private static LegendColumn.Mark symbol(String name) {
        double size = 16;
        return new LegendColumn.Mark(
                size, size, (graphics, palette, x, y) -> Symbols.paint(graphics, name, x + size / 2, y, size));
    }

    /** A code as a label: {@code power-cut} is "Power cut". */
    private static String words(Coded code) {
        String words = code.code().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
