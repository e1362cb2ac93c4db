package org.mekongatlas.screen.state;

import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Palette;

/** What the newest view shows, made on a worker. On the screen's thread. */
final class Snapshots {

    private final AtlasIndex index;
    private final Consumer<Snapshot> next;
    private final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot");
    private final ReadOnlyObjectWrapper<Map<EventKind, Long>> kindCounts =
            new ReadOnlyObjectWrapper<>(this, "kindCounts");
    private final Newest<View, Made> making;

    /** What a view shows. */
    private record Made(Snapshot snapshot, Map<EventKind, Long> kindCounts) {}

    /** @param next told of each snapshot, once everything that listens to the properties knows it */
    Snapshots(AtlasIndex index, Threads threads, Consumer<Snapshot> next) {
        this.index = index;
        this.next = next;
        making = threads.newest(this::make, this::made);
    }

    /** Null until the first one is made, and behind the view while {@link #busyProperty}. */
    ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** See {@link AtlasIndex#kinds}; null until there is a snapshot. */
    ReadOnlyObjectProperty<Map<EventKind, Long>> kindCountsProperty() {
        return kindCounts.getReadOnlyProperty();
    }

    /** Whether one is being made. */
    ReadOnlyBooleanProperty busyProperty() {
        return making.busyProperty();
    }

    void ask(View view) {
        making.ask(view);
    }

    /** Asks for what a view shows if it shows something else than the one before. */
    void follow(View before, View now) {
        if (showsOther(before, now)) {
            ask(now);
        }
    }

    /** Within a level the camera changes nothing of what is shown, nor do colours. */
    private static boolean showsOther(View before, View now) {
        View same = before.withCamera(now.camera()).withTheme(now.theme());
        return !now.equals(same)
                || enlargement(now) != enlargement(before)
                || AtlasIndex.level(now.camera()) != AtlasIndex.level(before.camera());
    }

    private static double enlargement(View view) {
        return Palette.of(view.theme()).enlargement();
    }

    /** On the worker. */
    private Made make(View view) {
        return new Made(index.at(view), index.kinds(view));
    }

    private void made(Made made) {
        snapshot.set(made.snapshot());
        kindCounts.set(made.kindCounts());
        next.accept(made.snapshot());
    }
}
