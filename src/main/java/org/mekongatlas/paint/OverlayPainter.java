package org.mekongatlas.paint;

import java.awt.Graphics2D;
import java.util.Comparator;
import java.util.List;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.paint.FlowLayout.Obstacle;
import org.mekongatlas.paint.PlaceGroups.Spot;

/** Lays out and draws flows, place marks and names: the same for screen, picture and test. Any thread. */
public final class OverlayPainter {

    private final Catalogue catalogue;
    private final Lettering lettering = new Lettering();
    private final BeadStamps stamps = new BeadStamps();

    public OverlayPainter(Catalogue catalogue, BaseMap baseMap) {
        this.catalogue = catalogue;
    }

    /** Where everything goes; without drawing. */
    public Overlay layout(Snapshot snapshot, Viewport viewport, Selection selection) {
        MarkLayout markLayout = new MarkLayout(catalogue, viewport.zoom());
        PlaceGroups groups = new PlaceGroups(
                markLayout.chiefs(snapshot.marks(), snapshot.flows()), viewport.worldSize() / viewport.scale());
        List<MarkShape> marks = markLayout.lay(snapshot.marks(), snapshot.flows(), groups, selection);
        WidthScale widths = WidthScale.of(snapshot.flows());
        List<FlowShape> flows =
                new FlowLayout(groups, widths, obstacles(marks, groups), markLayout::radiusAt).lay(snapshot.flows());
        Highlight highlight = new Highlight(selection, snapshot.flows());
        double scale = viewport.scale();
        List<FlowShape> drawn = flows.stream()
                .map(shape -> highlight.of(shape.moved(scale, -viewport.left(), -viewport.top())))
                .sorted(Comparator.comparing(FlowShape::faint).reversed())
                .toList();
        List<MarkShape> placed = marks.stream()
                .map(shape -> highlight.of(shape.moved(scale, -viewport.left(), -viewport.top())))
                .toList();
        List<Label> labels = new LabelLayout(lettering, viewport).lay(drawn, placed);
        return new Overlay(viewport, widths, drawn, placed, labels);
    }

    private static List<Obstacle> obstacles(List<MarkShape> marks, PlaceGroups groups) {
        return marks.stream()
                .filter(MarkShape::isHub)
                .map(shape -> new Obstacle(
                        groups.group(shape.mark().place().id()), new Spot(shape.x(), shape.y()), shape.radius()))
                .toList();
    }

    /** Draws what stands still: flows, marks and names, on top of what the sheet holds. */
    public void paint(Sheet sheet, Overlay overlay, Palette palette) {
        paintShapes(sheet, overlay, palette);
        Graphics2D graphics = sheet.graphics();
        for (Label label : overlay.labels()) {
            int letters = label.kind() == null ? palette.label() : numberColour(palette, label.kind());
            lettering.write(graphics, label, letters, palette.land());
        }
        graphics.dispose();
    }

    /** Flows and marks without a word. */
    static void paintShapes(Sheet sheet, Overlay overlay, Palette palette) {
        double scale = overlay.viewport().scale();
        FlowPainter flows =
                new FlowPainter(sheet, palette, scale, overlay.flows().size());
        overlay.flows().forEach(flows::paint);
        new MarkPainter(sheet, palette, scale).paint(overlay.marks());
    }

    /** Between the colour of its line and that of other words, so that it reads and belongs. */
    private static int numberColour(Palette palette, EventKind kind) {
        int line = palette.kind(kind);
        int words = palette.label();
        return ((line & 0xFEFEFE) >> 1) + ((words & 0xFEFEFE) >> 1);
    }

    /** Draws the beads that move along the flows, where they are after {@code seconds}. */
    public void paintBeads(Sheet sheet, Overlay overlay, Palette palette, double seconds) {
        overlay.beads().paint(sheet, palette, seconds, stamps);
    }
}
