package org.mekongatlas.screen.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Sentence;
import org.mekongatlas.export.ComparisonSpec;
import org.mekongatlas.export.Difference;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.StillPainter;
import org.mekongatlas.paint.StillPainter.Still;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Newest;
import org.mekongatlas.screen.state.Threads;
import org.mekongatlas.screen.state.ViewedTime;
import org.mekongatlas.text.Texts;

/**
 * Two views beside each other: the window's own and another, the earlier one on the left, of the same part of the world,
 * by the same rule and in the same look. Both are painted together, so that their widths always have one scale. On the
 * screen's thread; painting and counting on a worker.
 */
final class Comparison {

    private final AtlasIndex index;
    private final StillPainter painter;
    private final AtlasModel own;
    private final AtlasModel other;
    private final ReadOnlyBooleanWrapper ownFirst = new ReadOnlyBooleanWrapper(this, "ownFirst");
    private final ReadOnlyObjectWrapper<Maps> maps = new ReadOnlyObjectWrapper<>(this, "maps");
    private final ReadOnlyObjectWrapper<Legend> legend = new ReadOnlyObjectWrapper<>(this, "legend");
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(this, "told");
    private final Newest<Order, Maps> painting;
    private final Newest<Order, Told> counting;
    private Optional<Viewport> viewport = Optional.empty();
    private Order ordered;
    private boolean active;

    /** Both maps, as they were painted together, and the one legend of both. */
    record Maps(Still left, Still right, Legend legend) {}

    /**
     * Both totals in words.
     *
     * @param left the reports that the total on the left stands on
     * @param right those on the right
     */
    record Told(Difference difference, String left, String right) {}

    private record Order(Snapshot left, Snapshot right, Viewport viewport, Theme theme) {}

    /** @param own the window's model */
    Comparison(AtlasModel own, StillPainter painter) {
        this.own = own;
        this.painter = painter;
        index = own.index();
        Threads threads = own.threads();
        other = new AtlasModel(index, own.view(), threads);
        painting = threads.newest(this::paint, this::painted);
        counting = threads.newest(this::count, this::counted);
        own.viewProperty().addListener((property, before, view) -> follow(before, view));
        own.furnishingProperty().addListener((property, before, now) -> order());
        own.snapshotProperty().addListener((property, before, shown) -> order());
        other.snapshotProperty().addListener((property, before, shown) -> order());
    }

    AtlasModel own() {
        return own;
    }

    AtlasModel other() {
        return other;
    }

    AtlasModel left() {
        return ownFirst.get() ? own : other;
    }

    AtlasModel right() {
        return ownFirst.get() ? other : own;
    }

    /** Whether the window's own view is the one on the left: it is no later than the other. */
    ReadOnlyBooleanProperty ownFirstProperty() {
        return ownFirst.getReadOnlyProperty();
    }

    /** Both maps; null while there are none. */
    ReadOnlyObjectProperty<Maps> mapsProperty() {
        return maps.getReadOnlyProperty();
    }

    /** What explains both maps; null while there are none. */
    ReadOnlyObjectProperty<Legend> legendProperty() {
        return legend.getReadOnlyProperty();
    }

    /** What both are called, amount to, and how they differ; null until that is counted. */
    ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Begins with the window's view and the period before it or, where there is none, a year earlier. */
    void begin() {
        active = true;
        other.show(own.view());
        if (!showBefore()) {
            showYearEarlier();
        }
    }

    /** Begins with another view beside the window's. */
    void begin(View beside) {
        active = true;
        showOther(beside);
    }

    /** Lets go of the maps and of what is told of them. */
    void end() {
        active = false;
        viewport = Optional.empty();
        ordered = null;
        maps.set(null);
        legend.set(null);
        told.set(null);
    }

    /** Shows the period before the window's own, if there is one. */
    boolean showBefore() {
        ViewedTime time = own.time();
        Optional<TimeWindow> before = EarlierPeriod.before(time.window(), time.day());
        before.ifPresent(other.time()::show);
        return before.isPresent();
    }

    /** Shows what the window shows, a year earlier. */
    void showYearEarlier() {
        ViewedTime time = own.time();
        other.time().show(EarlierPeriod.yearEarlier(time.window(), time.day()));
    }

    /** Shows the same period, to be filtered otherwise. */
    void showSame() {
        other.time().show(own.time().window());
    }

    /** Shows the period and the filter of another view. */
    private void showOther(View view) {
        other.show(ComparisonSpec.alike(view, own.view()));
    }

    /** Both look at another part of the world. */
    void look(Camera camera, Optional<Viewport> wanted) {
        viewport = wanted;
        own.change(view -> view.withCamera(camera));
        viewport.ifPresent(seen -> {
            own.setVisible(seen.bounds(0));
            other.setVisible(seen.bounds(0));
        });
        order();
    }

    /** What is no matter of period and filter is the same on both sides; kinds and filter stay so where they were. */
    private void follow(View before, View view) {
        if (active) {
            Question asked = view.question();
            Question beside = other.view().question();
            if (beside.filter().equals(before.question().filter())) {
                beside = beside.withFilter(asked.filter());
            }
            if (beside.kinds().equals(before.question().kinds())) {
                beside = beside.withKinds(asked.kinds());
            }
            showOther(other.view().withQuestion(beside));
            order();
        }
    }

    private void order() {
        Snapshot one = own.snapshotProperty().get();
        Snapshot beside = other.snapshotProperty().get();
        if (active && one != null && beside != null && viewport.isPresent()) {
            ownFirst.set(EarlierPeriod.EARLIEST_FIRST.compare(period(one), period(beside)) <= 0);
            Order order = new Order(
                    ownFirst.get() ? one : beside,
                    ownFirst.get() ? beside : one,
                    viewport.get().enlarged(own.furnishingProperty().get().enlargement()),
                    own.view().theme());
            // Both models tell of one step of time, and the camera of every change twice.
            if (!order.equals(ordered)) {
                ordered = order;
                painting.ask(order);
                counting.ask(order);
            }
        }
    }

    private TimeWindow period(Snapshot snapshot) {
        return index.asked(snapshot.view()).window();
    }

    /** On the worker. */
    private Maps paint(Order order) {
        StillPainter.Row row = painter.row(List.of(order.left(), order.right()), order.viewport(), order.theme());
        Still one = row.paint(order.left());
        Still beside = row.paint(order.right());
        return new Maps(one, beside, Legend.of(one.overlay()).with(Legend.of(beside.overlay())));
    }

    private void painted(Maps both) {
        if (active) {
            maps.set(both);
            legend.set(both.legend());
        }
    }

    private void counted(Told both) {
        if (active) {
            told.set(both);
        }
    }

    /** On the worker. */
    private Told count(Order order) {
        Difference difference = Difference.of(
                index, order.left(), order.right(), order.viewport().bounds(0));
        return new Told(
                difference, reports(order.left(), difference.left()), reports(order.right(), difference.right()));
    }

    private String reports(Snapshot snapshot, Answer answer) {
        View view = snapshot.view();
        return Sentence.reports(Texts.in(view.language()), index.catalogue(), view, answer);
    }
}
