package org.mekongatlas.screen.time;

import java.util.List;
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
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.mekongatlas.index.Histogram.Bin;
import org.mekongatlas.index.Silence;
import org.mekongatlas.index.Silence.Row;
import org.mekongatlas.index.Silence.Stretch;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Newest;
import org.mekongatlas.screen.state.OncePerPulse;
import org.mekongatlas.screen.state.Playhead;

/** When there are no reports, under the bars of the timeline and on their axis, with the longest silence in words. */
final class SilenceStrip extends Region {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final double TOP = 3;
    /** Of the height of a line, what a name needs at least. */
    private static final double TIGHT = 0.8;
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
    private List<Label> names = List.of();
    private SilenceRows places = SilenceRows.NAMELESS;
    private final OncePerPulse repaint = new OncePerPulse(this::repaint);
    private final Newest<Asked, Silence> listening;
    private Asked asked;
    private Silence silence = Silence.EMPTY;
    private Stretch pointed;
    private int row;

    /** What silences depend on. */
    private record Asked(Question question, Bin bin) {}

    SilenceStrip(AtlasModel model, ObservableValue<TimeAxis> axis) {
        this.model = model;
        this.axis = axis;
        said = new SilenceWords(model.texts());
        listening = model.threads().newest(this::listen, this::heard);
        getStyleClass().add("silence-strip");
        words.getStyleClass().add("silence-words");
        Hint.on(words, said::meaning);
        getChildren().addAll(canvas, words, grip);
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(shown);
        model.snapshotProperty().addListener((property, before, now) -> ask());
        model.viewProperty().addListener((property, before, view) -> follow(before, view));
        axis.addListener(observable -> ask());
        shown.addListener(observable -> ask());
        most.addListener(observable -> requestLayout());
        nameable.addListener(observable -> requestLayout());
        roomBeside.addListener(observable -> requestLayout());
        setOnMouseMoved(this::point);
        setOnMouseExited(event -> point(null));
        setOnMousePressed(event -> requestFocus());
        setOnKeyPressed(this::key);
        setOnScroll(this::scroll);
        Tooltip hint = new Tooltip(model.texts().text("silence.grip"));
        grip.setOnMouseEntered(event -> Tooltip.install(grip, hint));
        focusedProperty().addListener((property, before, focused) -> point(null));
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

    /** Not before there is a map: nothing that can wait keeps it from being shown. */
    private void ask() {
        if (!shown.get() || model.snapshotProperty().get() == null) {
            return;
        }
        Question always = model.view().question().withWindow(TimeWindow.ALL);
        Asked wanted = new Asked(always, axis.getValue().bin());
        if (!wanted.equals(asked)) {
            asked = wanted;
            listening.ask(wanted);
        }
        repaint.ask();
    }

    /** On the worker. */
    private Silence listen(Asked wanted) {
        Playhead days = model.time().playhead();
        return model.index().silence(wanted.question(), wanted.bin(), TimeWindow.of(days.first(), days.last()));
    }

    private void heard(Silence next) {
        silence = next;
        nameRows();
        point(null);
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
        places = places.from(Math.max(0, Math.min(first, silence.rows().size() - most.get())));
        requestLayout();
    }

    private void scroll(ScrollEvent event) {
        int all = silence.rows().size();
        if (all > most.get()) {
            int down = places.first() - (int) Math.signum(event.getDeltaY());
            places = places.from(Math.max(0, Math.min(down, all - most.get())));
            point(null);
            requestLayout();
            event.consume();
        }
    }

    /** One row more or fewer, as the reader wants it from now on. */
    private void grow(int rows) {
        int now = Math.min(most.get(), silence.rows().size());
        int wanted = Math.max(1, Math.min(silence.rows().size(), now + rows));
        if (wanted != now) {
            model.furnish(kept -> kept.withSilenceRows(wanted));
        }
    }

    private void nameRows() {
        getChildren().removeAll(names);
        names = silence.rows().stream().map(this::name).toList();
        getChildren().addAll(names);
    }

    private Label name(Row which) {
        Label name = new Label(said.name(which));
        name.getStyleClass().add("silence-name");
        name.setAlignment(Pos.CENTER_RIGHT);
        name.setMouseTransparent(true);
        return name;
    }

    /** Names only where there is room for them. */
    private void place() {
        double line = names.isEmpty() ? 0 : Math.round(TIGHT * names.get(0).prefHeight(-1));
        boolean fit = nameable.get() && line > 0;
        int first = Math.max(0, Math.min(places.first(), silence.rows().size() - most.get()));
        places = new SilenceRows(first, fit ? line : 0);
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
        layoutNames();
        grip.setVisible(silence.rows().size() > 1);
        grip.autosize();
        grip.relocate(Math.round((getWidth() - grip.getWidth()) / 2), Math.round((TOP - grip.getHeight()) / 2));
        double from = TimeStrip.MARGIN;
        words.resizeRelocate(from, getHeight() - words.prefHeight(-1), getWidth() - 2 * from, words.prefHeight(-1));
        repaint.ask();
    }

    private void layoutNames() {
        double wide = roomBeside.get() + TimeStrip.MARGIN - GAP;
        for (int i = 0; i < names.size(); i++) {
            Label name = names.get(i);
            int line = i - places.first();
            name.setVisible(places.named() && line >= 0 && line < rows().size());
            double tall = name.prefHeight(-1);
            name.resizeRelocate(-roomBeside.get(), TOP + (line + 0.5) * places.line() - tall / 2, wide, tall);
        }
    }

    private void repaint() {
        Palette palette = Palette.of(model.view().theme());
        new SilencePainter(canvas.getGraphicsContext2D(), axis.getValue(), palette, places)
                .paint(rows(), pointed, row - places.first());
        tell();
    }

    private void tell() {
        if (silence.rows().isEmpty()) {
            return;
        }
        TimeWindow seen = seen();
        words.setText(
                pointed == null
                        ? said.longest(silence.rows().get(0), seen)
                        : said.of(silence.rows().get(row), pointed));
        setAccessibleText(pointed == null ? said.all(silence, seen) : words.getText());
    }

    /** The days of the axis that are seen. */
    private TimeWindow seen() {
        return TimeWindow.of(
                axis.getValue().day(0), axis.getValue().day(axis.getValue().seen() - 1));
    }

    private void point(MouseEvent event) {
        if (event == null) {
            pointed = null;
        } else if (!rows().isEmpty()) {
            row = places.first() + places.at(event.getY() - TOP, rows().size());
            pointed = silence.rows()
                    .get(row)
                    .at(axis.getValue().day(event.getX() - TimeStrip.MARGIN))
                    .orElse(null);
        }
        pseudoClassStateChanged(POINTED, pointed != null);
        repaint.ask();
    }

    private void key(KeyEvent event) {
        int rowStep =
                switch (event.getCode()) {
                    case UP, KP_UP -> -1;
                    case DOWN, KP_DOWN -> 1;
                    default -> 0;
                };
        int step =
                switch (event.getCode()) {
                    case LEFT, KP_LEFT -> -1;
                    case RIGHT, KP_RIGHT -> 1;
                    default -> 0;
                };
        boolean ours = (rowStep != 0 || step != 0) && !event.isShortcutDown() && !rows().isEmpty();
        if (ours && event.isShiftDown()) {
            grow(-rowStep);
            event.consume();
        } else if (ours) {
            row = Math.max(0, Math.min(silence.rows().size() - 1, row + rowStep));
            reveal(row);
            go(step);
            event.consume();
        }
    }

    /** To the silence before or after, or with 0 to the longest of the row; where there is none, it stays. */
    private void go(int step) {
        List<Stretch> silent = silence.rows().get(row).stretches().stream()
                .filter(Stretch::silent)
                .toList();
        int now = silent.indexOf(pointed);
        if (step == 0 || now < 0) {
            pointed = silence.rows().get(row).longest(seen()).orElse(null);
        } else {
            pointed = silent.get(Math.max(0, Math.min(silent.size() - 1, now + step)));
        }
        pseudoClassStateChanged(POINTED, pointed != null);
        repaint.ask();
    }
}
