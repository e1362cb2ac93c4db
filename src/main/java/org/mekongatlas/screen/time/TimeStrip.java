package org.mekongatlas.screen.time;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.mekongatlas.index.Histogram;
import org.mekongatlas.index.Histogram.Bin;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.screen.control.Looks;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Newest;
import org.mekongatlas.screen.state.OncePerPulse;
import org.mekongatlas.screen.state.Playhead;
import org.mekongatlas.text.Texts;

/** The bars of the timeline with the period's slider over them; Ctrl and the wheel stretch the time axis. */
final class TimeStrip extends Region {

    private static final double STEP = 1.25;
    /** Kept free at each end for half a handle, pixels. */
    static final double MARGIN = 10;
    /** Kept free over the bars for the date of the playhead in type of the usual size, pixels. */
    private static final double FLAG = 14;

    private final AtlasModel model;
    private final Texts texts;
    private final Playhead playhead;
    private final Canvas canvas = new Canvas();
    private final PeriodSlider slider;
    private final Label flag = new Label();
    /** What thin strips stand for, beside the flag. */
    private final Label strips = new Label();

    private final OncePerPulse repaint = new OncePerPulse(this::repaint);
    private final ReadOnlyObjectWrapper<TimeAxis> axis = new ReadOnlyObjectWrapper<>(this, "axis");
    private final Newest<Asked, Histogram> counting;
    private Asked asked;
    private Histogram histogram = Histogram.EMPTY;
    private Drawn drawn;

    /** What the bars stand for. */
    private record Asked(Question question, Bin bin) {}

    /** What they were last drawn for. */
    private record Drawn(Histogram histogram, TimeAxis axis, Palette palette, double height, double type) {}

    TimeStrip(AtlasModel model) {
        this.model = model;
        texts = model.texts();
        playhead = model.time().playhead();
        counting = model.threads().newest(this::count, this::counted);
        axis.set(TimeAxis.whole(playhead.first(), playhead.last(), 600));
        slider = new PeriodSlider(texts, playhead, axis(), model.time()::show);
        getStyleClass().add("time-strip");
        flag.getStyleClass().add("playhead-flag");
        flag.setMouseTransparent(true);
        strips.setText(texts.text("timeline.strips"));
        strips.getStyleClass().add("strips-words");
        strips.setMouseTransparent(true);
        strips.setVisible(false);
        getChildren().addAll(canvas, slider, strips, flag);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventFilter(ScrollEvent.SCROLL, this::scroll);
        model.viewProperty().addListener((property, before, view) -> follow(before, view));
        model.furnishingProperty().addListener((property, before, now) -> requestLayout());
        follow(null, model.view());
    }

    TimeAxis axis() {
        return axis.get();
    }

    ReadOnlyObjectProperty<TimeAxis> axisProperty() {
        return axis.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        if (axis().seen() != barsWidth()) {
            axis.set(axis().withWidth(barsWidth()));
        }
        canvas.setWidth(barsWidth());
        canvas.setHeight(Math.max(0, getHeight() - flagHeight()));
        canvas.relocate(MARGIN, flagHeight());
        place();
    }

    private double flagHeight() {
        return type() * FLAG;
    }

    /** Size of type as a factor of the usual. */
    double type() {
        return Looks.enlargement(model);
    }

    private double barsWidth() {
        return Math.max(1, getWidth() - 2 * MARGIN);
    }

    private void follow(View before, View view) {
        if (before != null && sameTime(before, view)) {
            return;
        }
        if (axis().zoom() > 1 && !slider.held()) {
            axis.set(axis().showing(playhead.of(view.question().window())));
        }
        place();
    }

    private static boolean sameTime(View before, View view) {
        return before.question().equals(view.question())
                && before.mode() == view.mode()
                && before.theme() == view.theme();
    }

    /** Puts slider and flag where the axis says, and the bars on the next frame. */
    private void place() {
        View view = model.view();
        TimeWindow window = view.question().window();
        slider.show(axis(), window, view.mode());
        double half = thumb() / 2;
        double height = Math.max(0, getHeight() - flagHeight() - type() * TimelinePainter.TICKS);
        slider.resizeRelocate(MARGIN - axis().offset() - half, flagHeight(), axis().total() + 2 * half, height);
        flag.setText(texts.dates().day(playhead.of(window)));
        flag.autosize();
        double x = MARGIN + axis().x(axis().high(window)) - flag.getWidth() / 2;
        flag.relocate(snapPositionX(Math.max(0, Math.min(getWidth() - flag.getWidth(), x))), 0);
        explain();
        repaint.ask();
    }

    /** At the left, or at the right where the flag stands in the way; in a narrow window not at all. */
    private void explain() {
        strips.autosize();
        double right = getWidth() - MARGIN - strips.getWidth();
        boolean left = MARGIN + strips.getWidth() <= flag.getLayoutX();
        boolean room = left || right >= flag.getLayoutX() + flag.getWidth();
        strips.relocate(snapPositionX(left ? MARGIN : right), snapPositionY((flagHeight() - strips.getHeight()) / 2));
        strips.setVisible(room && histogram.spread().stream().anyMatch(bar -> axis().shows(bar)));
    }

    /** The slider keeps half a handle free at each end. */
    private double thumb() {
        Region thumb = (Region) slider.lookup(".low-thumb");
        return thumb == null ? 0 : thumb.prefWidth(-1);
    }

    private void scroll(ScrollEvent event) {
        double turn = event.getDeltaY() + event.getDeltaX();
        if (turn == 0) {
            return;
        }
        TimeAxis before = axis();
        axis.set(
                event.isShortcutDown()
                        ? before.zoomedAt(event.getX() - MARGIN, turn > 0 ? STEP : 1 / STEP)
                        : before.movedBy(-turn));
        if (!Objects.equals(before, axis())) {
            place();
        }
        event.consume();
    }

    /** The bars do not depend on the period: while it moves over them they need not be counted or drawn anew. */
    private void repaint() {
        View view = model.view();
        Question always = view.question().withWindow(TimeWindow.ALL);
        Asked wanted = new Asked(always, axis().bin());
        if (!wanted.equals(asked)) {
            asked = wanted;
            counting.ask(wanted);
        }
        paint(new Drawn(histogram, axis(), Palette.of(view.theme()), canvas.getHeight(), type()));
    }

    private void paint(Drawn wanted) {
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            new TimelinePainter(
                            texts,
                            canvas.getGraphicsContext2D(),
                            wanted.axis(),
                            wanted.palette(),
                            wanted.height(),
                            wanted.type())
                    .paint(wanted.histogram());
        }
    }

    /** On the worker. */
    private Histogram count(Asked wanted) {
        return model.index().histogram(wanted.question(), wanted.bin());
    }

    private void counted(Histogram bars) {
        histogram = bars;
        explain();
        repaint.ask();
    }
}
