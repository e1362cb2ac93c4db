package org.mekongatlas.screen.compare;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.mekongatlas.export.ComparisonSpec;
import org.mekongatlas.export.Difference;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.StillPainter;
import org.mekongatlas.paint.StillPainter.Still;
import org.mekongatlas.paint.WidthScale;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Newest;
import org.mekongatlas.screen.state.Threads;
import org.mekongatlas.screen.state.ViewedTime;

/**
 * Two views beside each other: the window's own on the left and another on the right, of the same part of the world, by
 * the same rule and in the same look. Both are painted together, so that their widths always have one scale. On the
 * screen's thread; painting and counting on a worker.
 */
final class Comparison {

    private final AtlasIndex index;
    private final StillPainter painter;
    private final AtlasModel left;
    private final AtlasModel right;
    private final ReadOnlyObjectWrapper<Maps> maps = new ReadOnlyObjectWrapper<>(this, "maps");
    private final ReadOnlyObjectWrapper<Legend> legend = new ReadOnlyObjectWrapper<>(this, "legend");
    private final ReadOnlyStringWrapper difference = new ReadOnlyStringWrapper(this, "difference", "");
    private final Newest<Order, Maps> painting;
    private final Newest<Order, String> counting;
    private Optional<Viewport> viewport = Optional.empty();
    private boolean active;

    /** Both maps, as they were painted together, and the one legend of both. */
    record Maps(Still left, Still right, Legend legend) {}

    private record Order(Snapshot left, Snapshot right, Viewport viewport, Theme theme) {}

    /** @param left the window's model */
    Comparison(AtlasModel left, StillPainter painter, Executor worker, Executor screen) {
        this.left = left;
        this.painter = painter;
        index = left.index();
        right = new AtlasModel(index, left.view(), new Threads(worker, worker, screen));
        painting = new Newest<>(this::paint, worker, screen, this::painted);
        counting = new Newest<>(this::count, worker, screen, difference::set);
        left.viewProperty().addListener((property, before, view) -> follow(view));
        left.furnishingProperty().addListener((property, before, now) -> order());
        left.snapshotProperty().addListener((property, before, shown) -> order());
        right.snapshotProperty().addListener((property, before, shown) -> order());
    }

    AtlasModel left() {
        return left;
    }

    AtlasModel right() {
        return right;
    }

    /** Both maps; null while there are none. */
    ReadOnlyObjectProperty<Maps> mapsProperty() {
        return maps.getReadOnlyProperty();
    }

    /** What explains both maps; null while there are none. */
    ReadOnlyObjectProperty<Legend> legendProperty() {
        return legend.getReadOnlyProperty();
    }

    /** How the totals differ, and what both are together where that can be counted. */
    ReadOnlyStringProperty differenceProperty() {
        return difference.getReadOnlyProperty();
    }

    /** Begins with the left view and, on the right, the period before it or, where there is none, a year earlier. */
    void begin() {
        active = true;
        right.show(left.view());
        if (!showBefore()) {
            showYearEarlier();
        }
    }

    /** Begins with another view on the right. */
    void begin(View other) {
        active = true;
        showOther(other);
    }

    /** Lets go of the maps. */
    void end() {
        active = false;
        viewport = Optional.empty();
        maps.set(null);
        legend.set(null);
    }

    /** Shows on the right the period before that of the left, if there is one. */
    boolean showBefore() {
        ViewedTime time = left.time();
        Optional<TimeWindow> before = EarlierPeriod.before(time.window(), time.day());
        before.ifPresent(right.time()::show);
        return before.isPresent();
    }

    /** Shows on the right what the left shows, a year earlier. */
    void showYearEarlier() {
        ViewedTime time = left.time();
        right.time().show(EarlierPeriod.yearEarlier(time.window(), time.day()));
    }

    /** Shows on the right the same period, to be filtered otherwise. */
    void showSame() {
        right.time().show(left.time().window());
    }

    /** Shows on the right the period and the filter of another view. */
    private void showOther(View view) {
        right.show(ComparisonSpec.alike(view, left.view()));
    }

    /** Both look at another part of the world. */
    void look(Camera camera, Optional<Viewport> wanted) {
        viewport = wanted;
        left.change(view -> view.withCamera(camera));
        viewport.ifPresent(seen -> {
            left.setVisible(seen.bounds(0));
            right.setVisible(seen.bounds(0));
        });
        order();
    }

    /** What is no matter of period and filter is the same on both sides. */
    private void follow(View view) {
        if (active) {
            showOther(right.view());
            order();
        }
    }

    private void order() {
        Snapshot one = left.snapshotProperty().get();
        Snapshot other = right.snapshotProperty().get();
        if (active && one != null && other != null && viewport.isPresent()) {
            double type = left.furnishingProperty().get().enlargement();
            Order order = new Order(
                    one, other, viewport.get().enlarged(type), left.view().theme());
            painting.ask(order);
            counting.ask(order);
        }
    }

    /** On the worker. */
    private Maps paint(Order order) {
        WidthScale widths = WidthScale.over(List.of(order.left(), order.right()));
        Still one = painter.paint(order.left(), order.viewport(), widths, order.theme());
        Still other = painter.paint(order.right(), order.viewport(), widths, order.theme());
        return new Maps(one, other, Legend.of(one.overlay()).with(Legend.of(other.overlay())));
    }

    private void painted(Maps both) {
        if (active) {
            maps.set(both);
            legend.set(both.legend());
        }
    }

    /** On the worker. */
    private String count(Order order) {
        return new Difference(index)
                .words(order.left(), order.right(), order.viewport().bounds(0));
    }
}
