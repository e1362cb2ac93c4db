package org.mekongatlas.screen.state;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mekongatlas.model.View;

/**
 * Time that runs through the period that the reader chose: until its course is at the end, or the reader chooses another
 * period, in a pause perhaps. On the screen's thread.
 */
public final class TimeRun {

    private final AtlasModel model;
    private final ReadOnlyObjectWrapper<Course> course = new ReadOnlyObjectWrapper<>(this, "course");

    TimeRun(AtlasModel model) {
        this.model = model;
    }

    /** The course that time is on, running or at rest; null while it is on none. */
    public ReadOnlyObjectProperty<Course> courseProperty() {
        return course.getReadOnlyProperty();
    }

    /** Begins the course of the period that is looked at, or stays on the one it is on. */
    public void begin() {
        if (course.get() == null) {
            model.wayBack().beginPassing();
            course.set(model.time().course());
            rewind();
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

    /** The view with the period that was chosen, whatever day time has come to. */
    public View chosen(View seen) {
        return course.get() == null ? seen : seen.withWindow(course.get().chosen());
    }

    /** What is to be looked at when the reader asks for something else: another period ends the course. */
    View leaving(View before, View next) {
        boolean goesOn = next.mode() == before.mode()
                && next.question().window().equals(before.question().window());
        if (!goesOn) {
            course.set(null);
        }
        return next;
    }

    /** Goes on where the run of a former window is. */
    void take(TimeRun former) {
        course.set(former.course.get());
    }
}
