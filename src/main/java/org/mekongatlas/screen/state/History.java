package org.mekongatlas.screen.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.View;
import org.mekongatlas.model.ViewKey;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.paint.Selection;

/**
 * What was looked at and picked, to go back to and forward again; the oldest is forgotten. What a reader drags, flies,
 * plays or types is one step, however many views it passes through. On the screen's thread.
 */
public final class History {

    /** Name of what is picked among the names of {@link ViewText}. */
    public static final String SELECTION = "selection";

    private static final String CAMERA = "camera";
    private static final int LENGTH = 200;
    /** What goes on within this time is the same step, nanoseconds. */
    private static final long MOMENT = 1_000_000_000L;

    private final LongSupplier clock;
    private final Deque<Spot> past = new ArrayDeque<>();
    private final Deque<Spot> future = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<List<String>> back = new ReadOnlyObjectWrapper<>(this, "back", List.of());
    private final ReadOnlyObjectWrapper<List<String>> forward = new ReadOnlyObjectWrapper<>(this, "forward", List.of());
    private Spot present;
    private List<String> latest = List.of();
    private long changed;
    private boolean held;
    private boolean flying;
    /** Whether the map's flight belongs to the latest step. */
    private boolean aloft;

    private boolean passing;

    /** What is looked at, and what of it is picked. */
    record Spot(View view, Selection selection) {

        private Spot with(UnaryOperator<Camera> change) {
            return new Spot(view.withCamera(change.apply(view.camera())), selection);
        }
    }

    /** @param clock in nanoseconds */
    History(Spot start, LongSupplier clock) {
        this.clock = clock;
        begin(start);
    }

    /** The same past and future, to which nobody listens yet. */
    History copy() {
        History copy = new History(present, clock);
        copy.past.addAll(past);
        copy.future.addAll(future);
        copy.become(present, latest);
        return copy;
    }

    /** Forgets everything: this is where the reader comes in. */
    void begin(Spot start) {
        past.clear();
        future.clear();
        arrive(start);
    }

    /** What is looked at has changed. */
    void note(Spot next) {
        List<String> changes = changes(present, next);
        if (changes.isEmpty()) {
            return;
        }
        if (!goesOn(changes)) {
            leave();
        } else if (next.equals(past.peek())) {
            past.pop();
        }
        become(next, changes);
        aloft = flying;
    }

    /** From here on time passes. */
    void beginPassing() {
        passing = false;
    }

    /** Time has passed: one step from where it began, whatever else is changed meanwhile, and none once it is back there. */
    void pass(Spot next) {
        if (changes(present, next).isEmpty()) {
            return;
        }
        if (!passing) {
            leave();
            latest = List.of();
            passing = true;
        } else if (next.equals(past.peek())) {
            past.pop();
        }
        present = next;
        tell();
    }

    /** What is looked at is seen from elsewhere from now on, and so is all that can be gone to. */
    void move(UnaryOperator<Camera> way) {
        move(past, way);
        move(future, way);
        present = present.with(way);
        tell();
    }

    private static void move(Deque<Spot> spots, UnaryOperator<Camera> way) {
        List<Spot> moved = spots.stream().map(spot -> spot.with(way)).toList();
        spots.clear();
        spots.addAll(moved);
    }

    private void leave() {
        past.push(present);
        future.clear();
        if (past.size() > LENGTH) {
            past.removeLast();
        }
    }

    /** While the reader holds something with the mouse, all that moves is one step. */
    public void setHeld(boolean holds) {
        held = holds;
    }

    /**
     * A flight of the map is one step, and the same as what was picked just before it, however long its pictures take.
     *
     * @param flies whether it has begun or ended
     */
    void setFlying(boolean flies) {
        flying = flies;
        aloft = flies && isRecent();
    }

    /** The spot before; empty where there is none. */
    Optional<Spot> back() {
        return go(past, future);
    }

    /** The spot that was gone back from. */
    Optional<Spot> forward() {
        return go(future, past);
    }

    /** Names of what going back changes, as in {@link ViewText#names}; empty where there is no way back. */
    public ReadOnlyObjectProperty<List<String>> backProperty() {
        return back.getReadOnlyProperty();
    }

    /** Names of what going forward changes. */
    public ReadOnlyObjectProperty<List<String>> forwardProperty() {
        return forward.getReadOnlyProperty();
    }

    private Optional<Spot> go(Deque<Spot> from, Deque<Spot> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(present);
        arrive(from.pop());
        return Optional.of(present);
    }

    /** The map may still move to show what is picked: that belongs to the arrival. */
    private void arrive(Spot spot) {
        become(spot, List.of(CAMERA));
    }

    private void become(Spot spot, List<String> changes) {
        present = spot;
        latest = changes;
        changed = clock.getAsLong();
        tell();
    }

    private void tell() {
        back.set(past.isEmpty() ? List.of() : changes(past.peek(), present));
        forward.set(future.isEmpty() ? List.of() : changes(present, future.peek()));
    }

    private boolean goesOn(List<String> changes) {
        boolean soon = held || aloft || isRecent();
        boolean follows = changes.equals(List.of(CAMERA)) && (latest.contains(CAMERA) || latest.contains(SELECTION));
        return soon && (follows || changes.equals(latest) && gradual().containsAll(changes));
    }

    private boolean isRecent() {
        return clock.getAsLong() - changed < MOMENT;
    }

    private static Set<String> gradual() {
        return ViewText.keys().filter(ViewKey::gradual).map(ViewKey::name).collect(Collectors.toSet());
    }

    private static List<String> changes(Spot one, Spot other) {
        Stream<String> view = ViewText.differences(one.view, other.view).stream();
        Stream<String> picked = one.selection.equals(other.selection) ? Stream.of() : Stream.of(SELECTION);
        return Stream.concat(view, picked).toList();
    }
}
