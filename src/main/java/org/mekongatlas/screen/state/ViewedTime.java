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

    ViewedTime(AtlasModel model) {
        this.model = model;
        playhead = Playhead.over(model.catalogue().events());
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

    public boolean atEnd() {
        return playhead.atEnd(window());
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

    public void setMode(TimeMode mode) {
        look(playhead.inMode(window(), mode(), mode), mode);
    }

    /** Brings the playhead to a day, which is kept within the timeline. */
    public void moveTo(LocalDate day) {
        look(playhead.at(window(), mode(), day), mode());
    }

    /** Brings the playhead to where playing begins anew. */
    public void rewind() {
        look(playhead.start(window(), mode()), mode());
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
        day.ifPresent(this::moveTo);
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
