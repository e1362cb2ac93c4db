package org.mekongatlas.screen.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.text.Texts;

/**
 * A small chart of parts of time, with a line of words under it. It is one stop for the keyboard: arrows go from part to
 * part, Enter or a click narrows the period to the part. Who can not see it is read all parts as a list.
 */
abstract class Chart extends Region {

    /** A width at which all words stand on one line, logical pixels. */
    private static final double VERY_WIDE = 10_000;

    private final List<Part> parts;
    private final Consumer<TimeWindow> narrow;
    private final String how;
    private final String all;
    private final Label words;
    private int pointed = -1;
    private int begin = -1;

    /** @param words all that the chart shows of a part of time */
    record Part(TimeWindow period, String words) {}

    /**
     * @param name what the chart is about
     * @param narrow told the period that the reader wants to see
     */
    Chart(Texts texts, String name, List<Part> parts, Consumer<TimeWindow> narrow) {
        this.parts = List.copyOf(parts);
        this.narrow = narrow;
        how = texts.text("chart.how");
        words = Page.words(how);
        all = Stream.concat(Stream.of(name, how), parts.stream().map(Part::words))
                .collect(Collectors.joining("\n"));
        getStyleClass().add("chart");
        words.getStyleClass().addAll("muted", "chart-words");
        getChildren().add(words);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(all);
        setOnMouseMoved(event -> point(at(event)));
        setOnMouseExited(event -> point(-1));
        setOnMouseClicked(event -> {
            requestFocus();
            narrow(at(event));
        });
        setOnKeyPressed(this::key);
        focusedProperty().addListener((property, before, focused) -> point(focused ? begin : -1));
    }

    /** Which part of time is pointed at when keys come here; none where the chart has no such part. */
    final void beginAt(TimeWindow period) {
        begin = parts.stream().map(Part::period).toList().indexOf(period);
    }

    /** Height of the drawing, logical pixels. */
    abstract double drawingHeight();

    /** Lays out the drawing from the upper left corner of the insets. */
    abstract void draw(double left, double top, double width);

    /** Number of the part over which {@code x} lies, from the left edge of the drawing; -1 for none. */
    abstract int partAt(double x, double width);

    /** Lets a part stand out; -1 for none. */
    abstract void mark(int part);

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Room for two lines of words at least, so that few words move what stands beneath. */
    @Override
    protected final double computePrefHeight(double width) {
        Insets insets = getInsets();
        double line = words.prefHeight(VERY_WIDE);
        double room = width < 0 ? VERY_WIDE : width - insets.getLeft() - insets.getRight();
        return insets.getTop() + drawingHeight() + Math.max(2 * line, words.prefHeight(room)) + insets.getBottom();
    }

    @Override
    protected final void layoutChildren() {
        Insets insets = getInsets();
        draw(insets.getLeft(), insets.getTop(), width());
        double top = insets.getTop() + drawingHeight();
        words.resizeRelocate(insets.getLeft(), top, width(), getHeight() - top - insets.getBottom());
    }

    private double width() {
        return getWidth() - getInsets().getLeft() - getInsets().getRight();
    }

    private int at(MouseEvent event) {
        return partAt(event.getX() - getInsets().getLeft(), width());
    }

    private void point(int part) {
        pointed = part;
        boolean none = part < 0;
        words.setText(none ? how : parts.get(part).words());
        setAccessibleText(none ? all : words.getText());
        mark(part);
    }

    private void narrow(int part) {
        if (part >= 0) {
            narrow.accept(parts.get(part).period());
        }
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && step != 0 && !parts.isEmpty()) {
            int from = pointed < 0 && step < 0 ? parts.size() : pointed;
            point(Math.max(0, Math.min(parts.size() - 1, from + step)));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            narrow(pointed);
            event.consume();
        }
    }
}
