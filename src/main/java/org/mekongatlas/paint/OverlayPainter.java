package org.mekongatlas.paint;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.UnaryOperator;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.PlaceMark;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.paint.FlowLayout.Obstacle;
import org.mekongatlas.paint.PlaceGroups.Spot;

/** Lays out and draws flows, place marks and names: the same for screen, picture and test. Any thread. */
public final class OverlayPainter {

    /** Half the width of what a symbol may cover, for its radius. */
    private static final double SYMBOL_ROOM = 1.5;

    /** Borders need not be known more closely than at this zoom. */
    private static final double BORDERS = 7;

    /** Spots whose countries are remembered, since the same are asked for while time goes on. */
    private static final int LANDS = 20_000;

    /** Unit coordinates. */
    private record Where(double x, double y, double zoom) {}

    private final Catalogue catalogue;
    private final BaseMap baseMap;
    private final BeadStamps stamps = new BeadStamps();
    private final Lines lines = new Lines();
    private final MapLabels labels;
    private final Recent<Where, String> lands = new Recent<>(LANDS, land -> 1);

    /** Without a base map only the atlas's own places are named, without an index no people are counted at hubs. */
    public OverlayPainter(Catalogue catalogue) {
        this(catalogue, BaseMap.BLANK, HubTotals.Counting.NONE);
    }

    /**
     * @param index counts the people that go out of hubs and into them
     * @param baseMap whose names are written where there is room
     */
    public OverlayPainter(AtlasIndex index, BaseMap baseMap) {
        this(index.catalogue(), baseMap, index::atMark);
    }

    private OverlayPainter(Catalogue catalogue, BaseMap baseMap, HubTotals.Counting counting) {
        this.catalogue = catalogue;
        this.baseMap = baseMap;
        labels = new MapLabels(baseMap, counting);
    }

    /** Where everything goes; without drawing. */
    public Overlay layout(Snapshot snapshot, Viewport seen, Selection selection) {
        return layout(snapshot, seen, selection, Standing.NONE);
    }

    /** The same for the next moment of a map, on which lines stay where they ran. */
    public Overlay layout(Snapshot snapshot, Viewport seen, Selection selection, Standing before) {
        return layout(snapshot, seen, selection, WidthScale.of(snapshot), before);
    }

    /** The same with a scale of widths that other maps share. */
    Overlay layout(Snapshot snapshot, Viewport seen, Selection selection, WidthScale common, Standing before) {
        Viewport viewport = seen.enlarged(Palette.of(snapshot.view().theme()).enlargement());
        WidthScale widths = common.at(viewport.zoom());
        Highlight highlight = new Highlight(selection, snapshot, catalogue);
        List<Flow> lines = highlight.flows();
        List<PlaceMark> known = highlight.marks();
        MarkLayout markLayout = new MarkLayout(catalogue, viewport.zoom(), known);
        PlaceGroups groups = new PlaceGroups(markLayout.chiefs(known, lines), viewport.worldSize() / viewport.scale());
        List<MarkShape> marks = markLayout.lay(known, lines, groups, highlight::leads);
        FlowLayout layout = new FlowLayout(
                groups, widths, obstacles(marks, groups), markLayout::radiusAt, borders(viewport), before);
        List<FlowShape> flows = layout.lay(lines);
        Sighting sighting = new Sighting(viewport, highlight);
        return new Overlay(
                viewport,
                widths,
                sighting.lines(flows, doubts(snapshot)),
                sighting.ties(layout.ties()),
                sighting.marks(marks),
                StockShape.lay(snapshot.stocks(), viewport),
                snapshot,
                layout.standing());
    }

    /** From logical pixels of the world to pixels of a viewport, in which some of it is picked. */
    private record Sighting(Viewport viewport, Highlight highlight) {

        /** What steps back first. */
        List<FlowShape> lines(List<FlowShape> world, UnaryOperator<FlowShape> doubts) {
            return world.stream()
                    .map(doubts)
                    .map(shape -> highlight.of(
                            shape.moved(viewport.scale(), -viewport.left(), -viewport.top()), viewport.scale()))
                    .sorted(Comparator.comparing(FlowShape::faint).reversed())
                    .toList();
        }

        List<MarkShape> marks(List<MarkShape> world) {
            return world.stream()
                    .map(shape -> highlight.of(shape.moved(viewport.scale(), -viewport.left(), -viewport.top())))
                    .toList();
        }

        List<TieShape> ties(List<FlowLayout.Tie> world) {
            return world.stream()
                    .map(tie -> highlight.of(
                            tie.lines(), tie.path().moved(viewport.scale(), -viewport.left(), -viewport.top())))
                    .toList();
        }
    }

    private UnaryOperator<FlowShape> doubts(Snapshot snapshot) {
        Doubts doubts = new Doubts(catalogue, snapshot.view().question().nationality());
        return snapshot.view().look().uncertainty() ? doubts::of : UnaryOperator.identity();
    }

    private Stubs.Borders borders(Viewport viewport) {
        double worldSize = viewport.worldSize() / viewport.scale();
        double zoom = Math.min(viewport.zoom(), BORDERS);
        return (place, spot) -> {
            String land = lands.of(
                    new Where(spot.x() / worldSize, spot.y() / worldSize, zoom),
                    where -> baseMap.countryAt(where.x, where.y, where.zoom));
            return !land.isEmpty() && catalogue.place(place).stream().noneMatch(own -> land.equals(own.country()));
        };
    }

    private static List<Obstacle> obstacles(List<MarkShape> marks, PlaceGroups groups) {
        return marks.stream()
                .map(shape -> new Obstacle(
                        groups.group(shape.mark().place().id()),
                        new Spot(shape.x(), shape.y()),
                        shape.radius(),
                        shape.isNode()))
                .toList();
    }

    /**
     * An overlay that was painted.
     *
     * @param beads what moves over it
     * @param writing where numbers of lines and names of countries stand, for the next painting of the same map
     */
    public record Painting(Beads beads, WritingPlaces writing) {}

    /**
     * Draws what stands still: flows, marks and writing, on top of what the sheet holds, which is as large as the
     * viewport.
     *
     * @param before where numbers of lines and names of countries stood, which stay there as long as that is in view
     */
    public Painting paint(Sheet sheet, Overlay overlay, Palette palette, Sight sight, WritingPlaces before) {
        Viewport viewport = overlay.viewport();
        SteadyWriting steady = new SteadyWriting(viewport, sight, before);
        Lettered written = paint(sheet, overlay, palette, () -> labels.lay(overlay, palette, steady)
                .lettered()
                .seen(sight));
        Cover cover = new Cover(viewport, overlay.marks(), written.letters(sheet));
        return new Painting(new Beads(overlay.flows(), cover, viewport.scale(), palette, stamps), steady.shown());
    }

    /**
     * The same for a picture, in which nothing moves and over which something will be laid.
     *
     * @param covered where nothing is to be written, pixels of the overlay's viewport
     */
    public void paint(Sheet sheet, Overlay overlay, Palette palette, List<Bounds> covered) {
        paint(sheet, overlay, palette, () -> labels.layPicture(overlay, palette, covered)
                .lettered());
    }

    /** @param writing what is written over the shapes; finds its place while these are drawn */
    private Lettered paint(Sheet sheet, Overlay overlay, Palette palette, Callable<Lettered> writing) {
        ForkJoinTask<Lettered> labels = ForkJoinPool.commonPool().submit(writing);
        paintShapes(sheet, overlay, palette);
        Raster raster = new Raster(sheet, lines);
        Lettered written = labels.join();
        written.paint(sheet, new Pen(raster), palette);
        raster.giveBack();
        return written;
    }

    /** Halos, estimates, flows and marks without a word. */
    void paintShapes(Sheet sheet, Overlay overlay, Palette palette) {
        double scale = overlay.viewport().scale();
        Raster raster = new Raster(sheet, lines);
        Pen pen = new Pen(raster);
        new HaloPainter(sheet, pen, palette, scale).paint(overlay.halosIn(overlay.whole()));
        StockPainter stocks = new StockPainter(pen, palette, scale);
        overlay.stocks().forEach(stock -> stocks.paint(stock.x(), stock.y(), stock.radius()));
        new FlowPainter(sheet, palette, scale, lines).paint(overlay.flows());
        overlay.ties().forEach(tie -> tie.paint(pen, palette, scale));
        new MarkPainter(sheet, pen, palette, scale).paint(overlay.marks());
        raster.giveBack();
    }

    /** The symbol of one place by itself, in the middle of a sheet that is just large enough. */
    public Sheet symbol(MarkShape mark, Overlay overlay, Palette palette) {
        int size = 2 * (int) Math.ceil(SYMBOL_ROOM * mark.radius());
        Sheet sheet = new Sheet(size, size);
        MarkShape middle = mark.moved(1, size / 2.0 - mark.x(), size / 2.0 - mark.y());
        new MarkPainter(
                        sheet,
                        new Pen(new Raster(sheet)),
                        palette,
                        overlay.viewport().scale())
                .paint(List.of(middle));
        return sheet;
    }
}
