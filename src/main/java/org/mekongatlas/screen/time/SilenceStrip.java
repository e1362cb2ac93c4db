package org.mekongatlas.screen.time;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.mekongatlas.index.Silence;
import org.mekongatlas.index.Silence.Row;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.screen.control.DeepLetters;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.OncePerPulse;

/** When there are no reports, under the bars of the timeline and on their axis, with the longest silence in words. */
final class SilenceStrip extends Region {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final double TOP = 3;
    /** Between a name and its row, logical pixels. */
    private static final double GAP = 6;

    private final AtlasModel model;
    private final ObservableValue<TimeAxis> axis;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final IntegerProperty most = new SimpleIntegerProperty(this, "most", 1);
    private final BooleanProperty nameable = new SimpleBooleanProperty(this, "nameable");
    private final DoubleProperty roomBeside = new SimpleDoubleProperty(this, "roomBeside");
    private final ReadOnlyBooleanWrapper named = new ReadOnlyBooleanWrapper(this, "named");
    private final SilenceWords said;
    private final Canvas canvas = new Canvas();
    private final Label words = new Label();
    private final SilenceGrip grip = new SilenceGrip(() -> this.places.pitch(), this::grow);
    private final SilenceNames names = new SilenceNames();
    private SilenceRows places = SilenceRows.NAMELESS;
    private final OncePerPulse repaint = new OncePerPulse(this::repaint);
    private final SilenceSearch search;
    private final SilenceCursor cursor = new SilenceCursor();
    private Silence silence = Silence.EMPTY;

    SilenceStrip(AtlasModel model, ObservableValue<TimeAxis> axis) {
        this.model = model;
        this.axis = axis;
        said = new SilenceWords(model.texts());
        search = new SilenceSearch(model, this::heard);
        getStyleClass().add("silence-strip");
        words.getStyleClass().add("silence-words");
        Hint.on(words, said::meaning);
        DeepLetters.repaint(this, words.textProperty());
        getChildren().addAll(canvas, names, words, grip);
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(shown);
        followModel();
        listen();
    }

    private void followModel() {
        model.snapshotProperty().addListener((property, before, now) -> ask());
        model.viewProperty().addListener((property, before, view) -> follow(before, view));
        axis.addListener(observable -> {
            ask();
            repaint.ask();
        });
        shown.addListener(observable -> ask());
        most.addListener(observable -> requestLayout());
        nameable.addListener(observable -> requestLayout());
        roomBeside.addListener(observable -> requestLayout());
    }

    private void listen() {
        setOnMouseMoved(this::point);
        setOnMouseExited(event -> leave());
        setOnMousePressed(event -> requestFocus());
        setOnKeyPressed(this::key);
        setOnScroll(this::scroll);
        Tooltip hint = new Tooltip(model.texts().text("silence.grip"));
        grip.setOnMouseEntered(event -> Tooltip.install(grip, hint));
        focusedProperty().addListener((property, before, focused) -> leave());
    }

    /** Whether the strip is out. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** How many rows are seen at most: the first is that of all sources, each class of source has one of the others. */
    IntegerProperty mostProperty() {
        return most;
    }

    /** Whether there is room for names beside the rows. */
    BooleanProperty nameableProperty() {
        return nameable;
    }

    /** How far names may stand out at the left of this, logical pixels. */
    DoubleProperty roomBesideProperty() {
        return roomBeside;
    }

    /** Whether rows have their names. */
    ReadOnlyBooleanProperty namedProperty() {
        return named.getReadOnlyProperty();
    }

    private void follow(View before, View view) {
        if (before.theme() != view.theme()) {
            repaint.ask();
        }
    }

    /**
     * Not before there is a map: nothing that can wait keeps it from being shown. Painted is only what is found then, as
     * silences depend on little of a snapshot.
     */
    private void ask() {
        if (!shown.get() || model.snapshotProperty().get() == null) {
            return;
        }
        search.ask(axis.getValue().bin());
    }

    private void heard(Silence next) {
        silence = next;
        cursor.among(next);
        names.show(next.rows().stream().map(said::name).toList());
        pointed();
        requestLayout();
        repaint.ask();
    }

    private List<Row> rows() {
        List<Row> all = silence.rows();
        int first = Math.min(places.first(), all.size());
        return all.subList(first, Math.min(all.size(), first + most.get()));
    }

    /** Scrolls so far that a row is seen. */
    private void reveal(int which) {
        int first = Math.max(which - most.get() + 1, Math.min(places.first(), which));
        scrollTo(first);
    }

    private void scroll(ScrollEvent event) {
        if (silence.rows().size() > most.get()) {
            int down = places.first() - (int) Math.signum(event.getDeltaY());
            scrollTo(down);
            leave();
            event.consume();
        }
    }

    private void scrollTo(int wanted) {
        places = places.from(first(wanted));
        requestLayout();
    }

    /** The row nearest to a wanted one that can be the first to be seen while as many follow as are to be seen. */
    private int first(int wanted) {
        return Math.max(0, Math.min(wanted, silence.rows().size() - most.get()));
    }

    /** One row more or fewer, as the reader wants it from now on. */
    private void grow(int rows) {
        int now = Math.min(most.get(), silence.rows().size());
        int wanted = Math.max(1, Math.min(silence.rows().size(), now + rows));
        if (wanted != now) {
            model.furnish(kept -> kept.withSilenceRows(wanted));
        }
    }

    /** Names only where there is room for them. */
    private void place() {
        double line = names.line();
        boolean fit = nameable.get() && line > 0;
        places = new SilenceRows(first(places.first()), fit ? line : 0);
        named.set(fit);
    }

    @Override
    protected double computePrefHeight(double width) {
        place();
        // One row before any is known, so that nothing moves when it comes.
        return TOP + places.height(Math.max(1, rows().size())) + words.prefHeight(-1) + 1;
    }

    @Override
    protected void layoutChildren() {
        place();
        double tall = places.height(rows().size());
        canvas.setWidth(axis.getValue().seen());
        canvas.setHeight(tall);
        canvas.relocate(TimeStrip.MARGIN, TOP);
        names.place(places, rows().size());
        names.resizeRelocate(-roomBeside.get(), TOP, roomBeside.get() + TimeStrip.MARGIN - GAP, tall);
        grip.setVisible(silence.rows().size() > 1);
        grip.autosize();
        grip.relocate(Math.round((getWidth() - grip.getWidth()) / 2), Math.round((TOP - grip.getHeight()) / 2));
        double from = TimeStrip.MARGIN;
        words.resizeRelocate(from, getHeight() - words.prefHeight(-1), getWidth() - 2 * from, words.prefHeight(-1));
        repaint.ask();
    }

    private void repaint() {
        Palette palette = Palette.of(model.view().theme());
        new SilencePainter(canvas.getGraphicsContext2D(), axis.getValue(), palette, places)
                .paint(rows(), cursor.stretch().orElse(null), cursor.row() - places.first());
        tell();
    }

    private void tell() {
        if (silence.rows().isEmpty()) {
            return;
        }
        TimeWindow seen = seen();
        Optional<String> pointed =
                cursor.stretch().map(stretch -> said.of(silence.rows().get(cursor.row()), stretch));
        words.setText(pointed.orElseGet(() -> said.longest(silence.rows().get(0), seen)));
        setAccessibleText(pointed.orElseGet(() -> said.all(silence, seen)));
    }

    /** The days of the axis that are seen. */
    private TimeWindow seen() {
        return TimeWindow.of(
                axis.getValue().day(0), axis.getValue().day(axis.getValue().seen() - 1));
    }

    private void point(MouseEvent event) {
        if (!rows().isEmpty()) {
            int which = places.first() + places.at(event.getY() - TOP, rows().size());
            cursor.point(which, axis.getValue().day(event.getX() - TimeStrip.MARGIN));
            pointed();
        }
    }

    private void leave() {
        cursor.leave();
        pointed();
    }

    private void pointed() {
        pseudoClassStateChanged(POINTED, cursor.stretch().isPresent());
        repaint.ask();
    }

    private void key(KeyEvent event) {
        int down =
                switch (event.getCode()) {
                    case UP, KP_UP -> -1;
                    case DOWN, KP_DOWN -> 1;
                    default -> 0;
                };
        int on =
                switch (event.getCode()) {
                    case LEFT, KP_LEFT -> -1;
                    case RIGHT, KP_RIGHT -> 1;
                    default -> 0;
                };
        if (down == 0 && on == 0 || event.isShortcutDown() || rows().isEmpty()) {
            return;
        }
        if (event.isShiftDown()) {
            grow(-down);
        } else {
            go(down, on);
        }
        event.consume();
    }

    private void go(int down, int on) {
        if (down != 0) {
            cursor.goDown(down, seen());
        } else {
            cursor.goOn(on, seen());
        }
        reveal(cursor.row());
        pointed();
    }
}
