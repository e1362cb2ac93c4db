package org.mekongatlas.screen.state;

import java.time.LocalDate;
import java.util.Optional;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;

/** The time a model looks at, and the ways to another one. On the screen's thread. */
public final class ViewedTime {

    private final AtlasModel model;
    private final Playhead playhead;
    private final TimeRun run;
    private Left left = new Left(TimeWindow.ALL, TimeWindow.ALL);

    /** The period that was left for a moment. */
    private record Left(TimeWindow period, TimeWindow moment) {}

    ViewedTime(AtlasModel model) {
        this.model = model;
        playhead = Playhead.over(model.catalogue().events());
        run = new TimeRun(model);
    }

    /** How time runs. */
    public TimeRun run() {
        return run;
    }

    /** The days of the timeline. */
    public Playhead playhead() {
        return playhead;
    }

    /** The period that is looked at. */
    public TimeWindow window() {
        return question().window();
    }

    /** The day the playhead stands on. */
    public LocalDate day() {
        return playhead.of(window());
    }

    /** Shows another period; in the mode of moments, its last day. */
    public void show(TimeWindow window) {
        if (mode() == TimeMode.MOMENT) {
            moveTo(playhead.of(window));
        } else {
            look(window, mode());
        }
    }

    /** Shows just a period; a moment, which can not be longer than a day, becomes a window. */
    public void narrow(TimeWindow period) {
        look(period, mode() == TimeMode.MOMENT ? TimeMode.WINDOW : mode());
    }

    /** Reads the period otherwise: the one that was chosen, whatever day time has come to in it. */
    public void setMode(TimeMode mode) {
        if (mode == mode()) {
            return;
        }
        TimeWindow chosen = run.chosen(model.view()).question().window();
        TimeWindow next = playhead.inMode(mode == TimeMode.MOMENT ? window() : chosen, mode(), mode);
        left = mode == TimeMode.MOMENT ? new Left(chosen, next) : left;
        look(next, mode);
    }

    /** Brings the playhead to a day, which is kept within the timeline. */
    public void moveTo(LocalDate day) {
        look(playhead.at(window(), mode(), day), mode());
    }

    /** How playing would go through what is looked at: a moment through the period that was left for it. */
    RunCourse course() {
        boolean fromPeriod = mode() == TimeMode.MOMENT && left.moment().equals(window());
        return fromPeriod ? playhead.momentsOf(left.period(), window()) : playhead.course(window(), mode());
    }

    /** As the time of a former window. */
    void take(ViewedTime former) {
        left = former.left;
        run.take(former.run);
    }

    /** Brings the playhead to the next day on which something begins. */
    public void stepToNext() {
        step(model.index().next(question(), day()));
    }

    /** Brings the playhead to the last day before it on which something begins. */
    public void stepToPrevious() {
        step(model.index().previous(question(), day()));
    }

    private void step(Optional<LocalDate> day) {
        RunCourse course = run.courseProperty().get();
        day.ifPresent(next -> {
            if (course != null && course.holds(next)) {
                run.moveTo(next);
            } else {
                moveTo(next);
            }
        });
    }

    private void look(TimeWindow window, TimeMode mode) {
        model.change(view -> view.withWindow(window).withMode(mode));
    }

    private Question question() {
        return model.view().question();
    }

    private TimeMode mode() {
        return model.view().mode();
    }
}
