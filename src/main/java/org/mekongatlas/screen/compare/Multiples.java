package org.mekongatlas.screen.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mekongatlas.export.Panels;
import org.mekongatlas.export.Panels.Panel;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.PanelPeriods;
import org.mekongatlas.model.Slice;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.StillPainter;
import org.mekongatlas.screen.state.Newest;
import org.mekongatlas.screen.state.Threads;

/**
 * The maps of small multiples, painted one after the other on a worker. What is asked while they are being painted puts
 * an end to that. On the screen's thread.
 */
final class Multiples {

    private final AtlasIndex index;
    private final Panels panels;
    private final Threads threads;
    private final Newest<Order, Order> painting;
    private final ReadOnlyObjectWrapper<List<Panel>> painted = new ReadOnlyObjectWrapper<>(this, "painted", List.of());
    private final ReadOnlyObjectWrapper<Legend> legend = new ReadOnlyObjectWrapper<>(this, "legend");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 1);
    /** What is wanted now: read by the worker between one map and the next. */
    private volatile Order wanted;

    private record Order(View view, PanelPeriods cut, Viewport viewport) {}

    Multiples(AtlasIndex index, StillPainter painter, Threads threads) {
        this.index = index;
        this.threads = threads;
        panels = new Panels(index, painter);
        painting = threads.newest(this::paint, order -> {});
    }

    /** The period of a view, at a moment all dates, cut into at most so many. */
    PanelPeriods cut(View view, int most, Optional<Slice> slice) {
        return PanelPeriods.of(whole(view), index.extent(), most, slice);
    }

    /** The period that is cut. */
    static TimeWindow whole(View view) {
        return view.mode() == TimeMode.MOMENT ? TimeWindow.ALL : view.question().window();
    }

    /** The maps of the present order that are painted so far, in the order of their periods. */
    ReadOnlyObjectProperty<List<Panel>> paintedProperty() {
        return painted.getReadOnlyProperty();
    }

    /** What explains all maps; null until they are painted. */
    ReadOnlyObjectProperty<Legend> legendProperty() {
        return legend.getReadOnlyProperty();
    }

    /** How much is painted, 0..1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /**
     * Paints these in place of any others.
     *
     * @param view whose camera they have
     * @param viewport of each
     */
    void show(View view, PanelPeriods cut, Viewport viewport) {
        Order order = new Order(view, cut, viewport);
        if (!order.equals(wanted)) {
            wanted = order;
            progress.set(0);
            painting.ask(order);
        }
    }

    /** Paints no more, and lets go of what is painted. */
    void cancel() {
        wanted = null;
        painted.set(List.of());
        legend.set(null);
    }

    /** On the worker. */
    private Order paint(Order order) {
        List<Panel> sofar = new ArrayList<>();
        if (order == wanted) {
            panels.paint(order.view(), order.cut().periods(), order.viewport(), panel -> {
                sofar.add(panel);
                List<Panel> told = List.copyOf(sofar);
                threads.screen().execute(() -> tell(order, told));
                return order == wanted;
            });
        }
        return order;
    }

    private void tell(Order order, List<Panel> sofar) {
        if (order == wanted) {
            painted.set(sofar);
            progress.set((double) sofar.size() / order.cut().periods().size());
            if (sofar.size() == order.cut().periods().size()) {
                Panels.legend(sofar).ifPresent(legend::set);
            }
        }
    }
}
