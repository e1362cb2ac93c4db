package org.mekongatlas.screen.time;

import java.time.LocalDate;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.RunCourse;
import org.mekongatlas.screen.state.TimeRun;
import org.mekongatlas.screen.state.ViewedTime;

/** Lets time run through the chosen period: by whole days as seconds pass, to the end or round again. */
public final class Playback {

    private final ViewedTime time;
    private final TimeRun run;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(this, "speed", Speed.X1);
    private final BooleanProperty loop = new SimpleBooleanProperty(this, "loop");
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            advance(before == 0 ? 0 : (now - before) / 1e9);
            before = now;
        }
    };
    private long before;
    private double owed;

    public Playback(AtlasModel model) {
        time = model.time();
        run = time.run();
        run.courseProperty().addListener((property, before, course) -> {
            if (course == null) {
                stop();
            }
        });
    }

    /** Plays in the manner of another, of a former window perhaps; does not start. */
    public void playLike(Playback other) {
        speed.set(other.speed.get());
        loop.set(other.loop.get());
    }

    public boolean isPlaying() {
        return playing.get();
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    /** Whether time begins the same course again when it has reached its end. */
    public BooleanProperty loopProperty() {
        return loop;
    }

    /** Starts or pauses; after a pause it goes on, after the end it begins anew. */
    public void toggle() {
        if (playing.get()) {
            stop();
        } else {
            start();
        }
    }

    public void stop() {
        playing.set(false);
        timer.stop();
    }

    private void start() {
        run.begin();
        owed = 0;
        before = 0;
        playing.set(true);
        timer.start();
    }

    /** Lets {@code seconds} pass; fractions of days are kept for the next time. */
    public void advance(double seconds) {
        run.begin();
        if (!run.isReady()) {
            return;
        }
        owed += seconds * speed.get().daysPerSecond();
        long days = (long) owed;
        owed -= days;
        if (days > 0) {
            move(time.day().plusDays(days));
        }
    }

    /** The last day is seen before all is over. */
    private void move(LocalDate day) {
        RunCourse course = run.courseProperty().get();
        if (!day.isAfter(course.last())) {
            run.moveTo(day);
        } else if (time.day().isBefore(course.last())) {
            run.moveTo(course.last());
        } else if (loop.get()) {
            run.rewind();
        } else {
            run.finish();
        }
    }
}
