package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.Leg;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Balance;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Look;
import org.mekongatlas.model.View;
import org.mekongatlas.text.Texts;

/** What lies over the base map, laid out for one snapshot and one viewport. Immutable; any thread. */
public final class Overlay {

    /** A place that is hidden weighs as much as so long a line, logical pixels. */
    private static final double PLACE = 60;

    private final Viewport viewport;
    private final WidthScale widths;
    private final List<FlowShape> flows;
    private final List<TieShape> ties;
    private final List<MarkShape> marks;
    private final List<StockShape> stocks;
    private final Snapshot snapshot;
    private final Standing standing;
    private final boolean picked;

    Overlay(
            Viewport viewport,
            WidthScale widths,
            List<FlowShape> flows,
            List<TieShape> ties,
            List<MarkShape> marks,
            List<StockShape> stocks,
            Snapshot snapshot,
            Standing standing) {
        this.viewport = viewport;
        this.widths = widths;
        this.flows = List.copyOf(flows);
        this.ties = List.copyOf(ties);
        this.marks = List.copyOf(marks);
        this.stocks = List.copyOf(stocks);
        this.snapshot = snapshot;
        this.standing = standing;
        picked = this.flows.stream().anyMatch(FlowShape::faint);
    }

    public Viewport viewport() {
        return viewport;
    }

    /** How wide lines are drawn; for the legend. */
    public WidthScale widths() {
        return widths;
    }

    /** The lines in the order they are drawn: wide ones first, so that narrow ones lie on them, and bows over all. */
    public List<FlowShape> flows() {
        return flows;
    }

    /** What leads to lines that stand off their places. */
    List<TieShape> ties() {
        return ties;
    }

    /** The places, the most telling first. */
    public List<MarkShape> marks() {
        return marks;
    }

    /** The estimates of people in a place, largest first. */
    public List<StockShape> stocks() {
        return stocks;
    }

    /** What the widths of lines count. */
    Basis basis() {
        return snapshot.view().question().basis();
    }

    /** How many narrower lines are left out, wherever they are. */
    public int undrawn() {
        Set<Leg> drawn = flows.stream()
                .flatMap(shape -> shape.flows().stream())
                .map(Flow::leg)
                .collect(Collectors.toSet());
        return (int) snapshot.rest().stream()
                .filter(flow -> !drawn.contains(flow.leg()))
                .count();
    }

    /** Whether lines stand for the difference of both directions. */
    boolean isNet() {
        return snapshot.view().look().balance() == Balance.NET;
    }

    /** Whether the reader, or a course of time, fixed what a width means. */
    boolean isHeld() {
        return snapshot.view().look().widest() != Look.AS_NEEDED;
    }

    /** How many pairs of lines cancelled each other out, wherever they are. */
    int balanced() {
        return snapshot.balanced();
    }

    /** Whether something is picked, for which other lines step back. */
    boolean isPicked() {
        return picked;
    }

    /** The lines of which something lies within the viewport. */
    public List<FlowShape> visibleFlows() {
        return flowsIn(whole());
    }

    /** The lines of which something lies within a part of the viewport, pixels. */
    List<FlowShape> flowsIn(Bounds part) {
        return flows.stream()
                .filter(shape -> !shape.path().within(part).isEmpty())
                .toList();
    }

    /** The places that lie within the viewport, the most telling first. */
    public List<MarkShape> visibleMarks() {
        return marksIn(whole());
    }

    /** The places that lie within a part of the viewport, pixels. */
    List<MarkShape> marksIn(Bounds part) {
        return marks.stream()
                .filter(shape -> part.contains(shape.x(), shape.y()))
                .toList();
    }

    /** Where places may lie that are not known more closely, as far as that shows in a part of the viewport, pixels. */
    List<Halo> halosIn(Bounds part) {
        if (!snapshot.view().look().uncertainty()) {
            return List.of();
        }
        List<Halo> halos = new ArrayList<>();
        for (MarkShape mark : marks) {
            Halo halo = Halo.of(mark, viewport);
            if (!mark.faint() && halo.tells(mark, viewport.scale()) && halo.meets(part)) {
                halos.add(halo);
            }
        }
        return halos;
    }

    /** Whether some of the estimates lies within a part of the viewport, pixels. */
    boolean hasStocksIn(Bounds part) {
        return stocks.stream()
                .anyMatch(stock -> stock.x() > part.minX() - stock.radius()
                        && stock.y() > part.minY() - stock.radius()
                        && stock.x() < part.maxX() + stock.radius()
                        && stock.y() < part.maxY() + stock.radius());
    }

    /**
     * How much would be hidden by something laid over a part of the viewport, pixels: of lines their length, and the
     * places.
     */
    public double hidden(Bounds part) {
        double lines = flows.stream()
                .flatMap(shape -> shape.path().within(part).stream())
                .mapToDouble(stretch -> stretch.to() - stretch.from())
                .sum();
        return lines + PLACE * viewport.scale() * marksIn(part).size();
    }

    /** The viewport, pixels. */
    public Bounds whole() {
        return new Bounds(0, 0, viewport.width(), viewport.height());
    }

    /** Where lines run, for the next moment of the same map. */
    public Standing standing() {
        return standing;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** In which language it is written. */
    MapWording wording() {
        View view = snapshot.view();
        return new MapWording(Texts.in(view.language()), view.names());
    }

    /** The place or line drawn at a pixel, places first, within {@code reach} pixels; else the place of an estimate. */
    public Optional<Selection> pick(double px, double py, double reach) {
        return markAt(px, py, reach).or(() -> flowAt(px, py, reach)).or(() -> stockAt(px, py));
    }

    private Optional<Selection> markAt(double px, double py, double reach) {
        return marks.stream()
                .filter(mark -> mark.distanceTo(px, py) <= mark.radius() + reach)
                .min(Comparator.comparingDouble(
                                (MarkShape mark) -> Math.max(0, mark.distanceTo(px, py) - mark.radius()))
                        .thenComparingDouble(mark -> mark.distanceTo(px, py))
                        .thenComparingDouble(MarkShape::radius))
                .map(mark -> new Selection.OfPlace(mark.mark().place().id()));
    }

    private Optional<Selection> stockAt(double px, double py) {
        return stocks.stream()
                .filter(stock -> stock.contains(px, py))
                .findFirst()
                .map(stock -> new Selection.OfPlace(stock.mark().place().id()));
    }

    private Optional<Selection> flowAt(double px, double py, double reach) {
        return flows.stream()
                .filter(shape -> shape.distanceTo(px, py) <= reach)
                .min(Comparator.comparingDouble(shape -> shape.distanceTo(px, py)))
                .map(shape -> new Selection.OfFlow(shape.flow().leg(), snapshot.level()));
    }
}
