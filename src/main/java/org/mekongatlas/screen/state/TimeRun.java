package org.mekongatlas.screen.state;

import java.time.LocalDate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Look;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.WidthScale;

/**
 * Time that runs through the period that the reader chose: until its course is at the end, or the reader chooses another
 * period, in a pause perhaps. As long as it is on its course, widths of lines have one scale, on which all of them fit.
 * On the screen's thread.
 */
public final class TimeRun {

    /** Days on which the widest line of a course is looked for, at most, and between two of them, at least. */
    private static final long LOOKS = 48;

    private static final long WEEK = 7;

    private final AtlasModel model;
    private final ReadOnlyObjectWrapper<RunCourse> course = new ReadOnlyObjectWrapper<>(this, "course");
    /** The scale of the course, as {@link Look#widest}; {@link Look#AS_NEEDED} where the reader has fixed another. */
    private long held = Look.AS_NEEDED;

    private boolean ready;

    TimeRun(AtlasModel model) {
        this.model = model;
        model.snapshotProperty().addListener((property, before, shown) -> widen(shown));
    }

    /** The course that time is on, running or at rest; null while it is on none. */
    public ReadOnlyObjectProperty<RunCourse> courseProperty() {
        return course.getReadOnlyProperty();
    }

    /** Whether the scale of the course is known, so that time may run. */
    public boolean isReady() {
        return ready;
    }

    /** Begins the course of the period that is looked at, or stays on the one it is on. */
    public void begin() {
        if (course.get() != null) {
            return;
        }
        View chosen = model.view();
        RunCourse begun = model.time().course();
        model.wayBack().beginPassing();
        course.set(begun);
        ready = false;
        held = Look.AS_NEEDED;
        rewind();
        if (chosen.look().widest() == Look.AS_NEEDED) {
            model.threads().work(() -> widest(chosen, begun), top -> hold(begun, top));
        } else {
            ready = true;
        }
    }

    /** To the first day of the course. */
    public void rewind() {
        moveTo(course.get().first());
    }

    /** @param day of the course */
    public void moveTo(LocalDate day) {
        model.pass(model.view().withWindow(course.get().on(day)));
    }

    /** Ends the course and gives the period back as it was chosen. */
    public void finish() {
        View chosen = chosen(model.view());
        course.set(null);
        model.pass(chosen);
    }

    /** The view as the reader chose it, whatever day time has come to. */
    public View chosen(View seen) {
        return course.get() == null
                ? seen
                : released(seen).withWindow(course.get().chosen());
    }

    /** The view with widths as the reader chose them. */
    View released(View seen) {
        return isHeld(seen) ? withWidest(seen, Look.AS_NEEDED) : seen;
    }

    /** What is to be looked at when the reader asks for something else: another period ends the course. */
    View leaving(View before, View next) {
        boolean goesOn = next.mode() == before.mode()
                && next.question().window().equals(before.question().window());
        if (!goesOn) {
            View left = released(next);
            course.set(null);
            return left;
        }
        if (isHeld(before) && !isHeld(next)) {
            held = Look.AS_NEEDED;
        }
        return next;
    }

    /** The same for what is gone back to, which has no scale of a course. */
    View returning(View before, View back) {
        boolean free = isHeld(before) && back.look().widest() == Look.AS_NEEDED;
        return leaving(before, free ? withWidest(back, held) : back);
    }

    /** Goes on where the run of a former window is. */
    void take(TimeRun former) {
        held = former.held;
        ready = former.ready;
        course.set(former.course.get());
    }

    private boolean isHeld(View seen) {
        return course.get() != null && held != Look.AS_NEEDED && seen.look().widest() == held;
    }

    /** On a worker. */
    private long widest(View chosen, RunCourse along) {
        long step = Math.max(WEEK, along.days() / LOOKS);
        Stream<TimeWindow> looks = LongStream.rangeClosed(0, along.days() / step)
                .mapToObj(look -> along.on(along.last().minusDays(look * step)));
        return looks.map(window -> model.index().at(chosen.withWindow(window)))
                .mapToLong(shown -> WidthScale.of(shown).top())
                .max()
                .orElse(Look.AS_NEEDED);
    }

    private void hold(RunCourse along, long top) {
        if (along == course.get()) {
            held = top;
            ready = true;
            model.pass(withWidest(model.view(), held));
        }
    }

    /** For a line that is wider on a day between those that were looked at. */
    private void widen(Snapshot shown) {
        if (isHeld(model.view())) {
            long top = WidthScale.of(shown.flows()).top();
            if (top > held) {
                hold(course.get(), top);
            }
        }
    }

    private static View withWidest(View seen, long top) {
        return seen.withLook(seen.look().withWidest(top));
    }
}
