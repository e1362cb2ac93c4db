package org.mekongatlas.paint;

import java.util.List;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * All writing on a map that has found its place, to be drawn on sheets of the viewport or on ones that reach further
 * down. Immutable; any thread.
 *
 * @param labels in the order in which they found their places
 * @param dots of towns that have no other symbol, logical pixels of the world
 */
record Lettered(Viewport viewport, Typesetter typesetter, List<Label> labels, List<Spot> dots) {

    /** Radius of a town's dot, logical pixels. */
    static final double DOT = 2.2;

    private static final double RIM = 1.2;

    /** Without the words of which a part would be covered. */
    Lettered seen(Sight sight) {
        Sight world = sight.inWorld(viewport);
        List<Label> seen = labels.stream()
                .filter(label -> !world.covers(LabelSheet.withHalo(label.stand().box())))
                .toList();
        return new Lettered(viewport, typesetter, seen, dots);
    }

    /** @param pen for that sheet */
    void paint(Sheet sheet, Pen pen, Palette palette) {
        paintDots(sheet, pen, palette);
        labels.stream().flatMap(label -> label.leader().stream()).forEach(leader -> paint(leader, pen, palette));
        labels.forEach(label -> typesetter.paint(sheet, viewport, label));
    }

    /** For each pixel of a sheet, whether the words that were painted there stand in it. */
    boolean[] letters(Sheet sheet) {
        boolean[] letters = new boolean[sheet.width() * sheet.height()];
        labels.forEach(label -> typesetter.mark(letters, sheet, viewport, label));
        return letters;
    }

    private void paintDots(Sheet sheet, Pen pen, Palette palette) {
        double scale = viewport.scale();
        double reach = (DOT + RIM) * scale + 1;
        Bounds seen = new Bounds(-reach, -reach, sheet.width() + reach, sheet.height() + reach);
        for (Spot dot : dots) {
            double x = dot.x() * scale - viewport.left();
            double y = dot.y() * scale - viewport.top();
            if (seen.contains(x, y)) {
                pen.disc(x, y, (DOT + RIM) * scale);
                pen.fill(palette.land(), Typesetter.HALO_OPACITY);
                pen.disc(x, y, DOT * scale);
                pen.fill(MapInk.town(palette), 255);
            }
        }
    }

    private void paint(Leader leader, Pen pen, Palette palette) {
        draw(leader, pen, RIM);
        pen.fill(palette.land(), Typesetter.HALO_OPACITY);
        draw(leader, pen, 0);
        pen.fill(leader.colour(), 255);
    }

    /** @param rim around it, logical pixels */
    private void draw(Leader leader, Pen pen, double rim) {
        double scale = viewport.scale();
        Polyline line = new Polyline(
                        new double[] {leader.words().x(), leader.end().x()},
                        new double[] {leader.words().y(), leader.end().y()})
                .moved(scale, -viewport.left(), -viewport.top());
        pen.ribbon(line, (Leader.WIDTH + 2 * rim) * scale);
        if (leader.dotted()) {
            pen.disc(line.x(1), line.y(1), (Leader.DOT + rim) * scale);
        }
    }
}
