package org.mekongatlas.paint;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.text.Texts;

/**
 * A legend on a plate: lines and their widths in one column, symbols of places in the next. The same on screen and in
 * pictures. Measured in logical pixels, painted at a scale. Any thread.
 */
public final class LegendPainter {

    private static final double BETWEEN_COLUMNS = 16;
    /** Between the edge of the plate and what stands on it. */
    private static final double PADDING = 9;
    /** Of a column of widths beside the kinds. */
    private static final double WIDTHS = 120;

    private final List<LegendColumn> columns = new ArrayList<>();
    private final double scale;
    private final int kinds;

    private LegendPainter(int kinds, double scale) {
        this.kinds = kinds;
        this.scale = scale;
    }

    /** @param scale device pixels per logical pixel */
    public LegendPainter(Texts texts, Legend legend, double scale) {
        this(legend.kinds().size(), scale);
        LegendRows rows = new LegendRows(texts, legend);
        LegendColumn movements = new LegendColumn(Double.MAX_VALUE);
        LegendColumn places = new LegendColumn(Double.MAX_VALUE);
        rows.addMovements(movements);
        rows.addPlaces(places);
        rows.addUncertain(movements.height() < places.height() ? movements : places);
        add(movements);
        add(places);
    }

    private LegendPainter(LegendColumn only, int kinds, double scale) {
        this(kinds, scale);
        add(only);
    }

    /** All in one column, to stand beside maps. */
    public static LegendPainter tall(Texts texts, Legend legend, double scale) {
        return narrow(texts, legend, scale, Double.MAX_VALUE);
    }

    /** That takes no room and draws nothing. */
    public static LegendPainter none() {
        return new LegendPainter(new LegendColumn(0), 0, 1);
    }

    private static LegendPainter narrow(Texts texts, Legend legend, double scale, double widest) {
        LegendRows rows = new LegendRows(texts, legend);
        LegendColumn column = new LegendColumn(widest);
        rows.addMovements(column);
        rows.addPlaces(column);
        rows.addUncertain(column);
        return new LegendPainter(column, legend.kinds().size(), scale);
    }

    /**
     * For a room, device pixels: in two columns or in one, and in smaller type only where neither fits in larger; where
     * there is no room for all of it, no wider than the room, and higher.
     *
     * @param scales device pixels per logical pixel, the largest first
     * @param corner what else stands in the upper right corner, device pixels of the width; no heading runs under it
     */
    public static LegendPainter within(Texts texts, Legend legend, List<Double> scales, Size room, double corner) {
        return scales.stream()
                .distinct()
                .<Supplier<LegendPainter>>flatMap(scale ->
                        Stream.of(() -> new LegendPainter(texts, legend, scale), () -> tall(texts, legend, scale)))
                .map(painter -> painter.get().leaving(corner))
                .filter(painter -> painter.size().fitsIn(room))
                .findFirst()
                .orElseGet(() -> lowest(texts, legend, scales.get(scales.size() - 1), room, corner));
    }

    private static LegendPainter lowest(Texts texts, Legend legend, double scale, Size room, double corner) {
        LegendPainter usual = new LegendPainter(texts, legend, scale).leaving(corner);
        return usual.size().width() <= room.width()
                ? usual
                : narrow(texts, legend, scale, room.width() / scale - 2 * PADDING);
    }

    /**
     * What colours and widths say, and nothing else, in two columns or in one; empty where there is no room for that in
     * any type, or nothing to say.
     *
     * @see #within
     */
    public static Optional<LegendPainter> small(
            Texts texts, Legend legend, List<Double> scales, Size room, double corner) {
        Legend brief = legend.brief();
        return brief.isEmpty()
                ? Optional.empty()
                : scales.stream()
                        .distinct()
                        .<Supplier<LegendPainter>>flatMap(
                                scale -> Stream.of(() -> abreast(texts, brief, scale), () -> tall(texts, brief, scale)))
                        .map(painter -> painter.get().leaving(corner))
                        .filter(painter -> painter.size().fitsIn(room))
                        .findFirst();
    }

    /** Kinds in one column, widths in the next. */
    private static LegendPainter abreast(Texts texts, Legend legend, double scale) {
        LegendRows rows = new LegendRows(texts, legend);
        LegendPainter painter = new LegendPainter(legend.kinds().size(), scale);
        LegendColumn kinds = new LegendColumn(Double.MAX_VALUE);
        LegendColumn widths = new LegendColumn(WIDTHS);
        rows.addKinds(kinds);
        rows.addWidths(widths);
        painter.add(kinds);
        painter.add(widths);
        return painter;
    }

    private LegendPainter leaving(double corner) {
        if (!columns.isEmpty()) {
            columns.get(columns.size() - 1).keepFree(Math.max(0, corner / scale - PADDING));
        }
        return this;
    }

    /**
     * What stands for it where it is folded: how wide so many people are drawn; takes no room where no line has a
     * number.
     */
    public static LegendPainter folded(Texts texts, Legend legend, double scale) {
        LegendColumn column = new LegendColumn(Double.MAX_VALUE);
        new LegendRows(texts, legend).addMiddleWidth(column);
        return new LegendPainter(column, 0, scale);
    }

    /** What the legend takes, its plate included; nothing where there is nothing to explain. */
    public Size size() {
        return columns.isEmpty()
                ? new Size(0, 0)
                : new Size((int) Math.ceil(width() * scale), (int) Math.ceil(height() * scale));
    }

    /** Device pixels per logical pixel. */
    public double scale() {
        return scale;
    }

    /** Where kinds of movements stand, in the order of the legend; logical pixels from its corner. */
    public List<Bounds> kinds() {
        // The first column begins with them, under their heading.
        return IntStream.rangeClosed(1, kinds)
                .mapToObj(row -> columns.get(0).row(row, PADDING, PADDING))
                .toList();
    }

    /** Draws with the top left corner at {@code x}, {@code y}, device pixels. */
    public void paint(Sheet sheet, double x, double y, Palette palette) {
        paint(sheet, x, y, palette, new LegendWords());
    }

    /** The same, to the pixel, without painting words again that were painted before. */
    public void paint(Sheet sheet, double x, double y, Palette palette, LegendWords words) {
        if (columns.isEmpty()) {
            return;
        }
        Graphics2D graphics = Plate.pen(sheet, x, y, scale);
        Plate.paint(graphics, palette, 0, 0, width(), height());
        LegendCanvas canvas = new LegendCanvas(sheet, graphics, words, palette, x, y, scale);
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
}
