package org.mekongatlas.screen.state;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.screen.state.History.Spot;

/** Goes back to what was looked at and picked before, and forward again. On the screen's thread. */
public final class WayBack {

    private final History history;
    private final Supplier<Spot> here;
    private final Consumer<Spot> arrival;
    private boolean changing;

    /**
     * @param here what is looked at and picked now
     * @param arrival brings the model to a spot
     */
    WayBack(History history, Supplier<Spot> here, Consumer<Spot> arrival) {
        this.history = history;
        this.here = here;
        this.arrival = arrival;
    }

    /** The way so far, to which nothing listens yet. */
    History copy() {
        return history.copy();
    }

    /** Undoes the last thing the reader did. */
    public void back() {
        history.back().ifPresent(arrival);
    }

    /** Does again what was undone. */
    public void forward() {
        history.forward().ifPresent(arrival);
    }

    /** From here on there is a way back, and no further than here. */
    public void begin() {
        history.begin(here.get());
    }

    /** Makes several changes one step. */
    public void asOne(Runnable changes) {
        changing = true;
        try {
            changes.run();
        } finally {
            changing = false;
        }
        note();
    }

    /**
     * The map makes way by itself, which is no step: what was looked at before makes way too.
     *
     * @param way from the camera that something was seen by to the one it is seen by now
     * @param move moves the map that way
     */
    public void aside(UnaryOperator<Camera> way, Runnable move) {
        history.move(way);
        boolean inOne = changing;
        changing = true;
        try {
            move.run();
        } finally {
            changing = inOne;
        }
    }

    /** While the reader holds something with the mouse, all that moves is one step. */
    public void setHeld(boolean holds) {
        history.setHeld(holds);
    }

    /** While the map flies, all that it passes is one step. */
    public void setFlying(boolean flies) {
        history.setFlying(flies);
    }

    /** Names of what going back changes, as in {@link ViewText#names}; empty where there is no way back. */
    public ReadOnlyObjectProperty<List<String>> backProperty() {
        return history.backProperty();
    }

    /** Names of what going forward changes. */
    public ReadOnlyObjectProperty<List<String>> forwardProperty() {
        return history.forwardProperty();
    }

    /** From here on time passes: all its days are one step. */
    void beginPassing() {
        history.beginPassing();
    }

    /** Another day is looked at, to which time has passed. */
    void pass() {
        history.pass(here.get());
    }

    /** What is looked at or picked has changed. */
    void note() {
        if (!changing) {
            history.note(here.get());
        }
    }
}
