package org.mekongatlas.paint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.paint.HubTotals.Total;
import org.mekongatlas.paint.Lettering.Face;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.Typesetter.Extent;

/** Writes under the names of hubs how many people went out of them and into them, where there is room. */
final class HubFigures {

    /** From this zoom on; from further away a hub is one of many. */
    private static final double FROM = 7.9;
    /** Hubs are asked no further out of sight than their figures may reach into it, logical pixels. */
    private static final double BEYOND_SIGHT = 300;
    /** Between a name and the figures, logical pixels. */
    private static final double GAP = 2.2;

    private static final Lettering LETTERING = Lettering.plain(Face.REGULAR, 10.5);

    private final Overlay overlay;
    private final MarkNames names;
    private final HubTotals totals;

    HubFigures(Overlay overlay, MarkNames names, HubTotals totals) {
        this.overlay = overlay;
        this.names = names;
        this.totals = totals;
    }

    Stream<Figure> figures(LabelSheet sheet, Palette palette) {
        Bounds sight = sheet.sight(BEYOND_SIGHT);
        return overlay.marks().stream()
                .filter(mark ->
                        sheet.zoom() >= FROM && mark.isHub() && mark.mark().events() > 0 && !mark.faint())
                .filter(mark -> isIn(sheet.spot(mark.x(), mark.y()), sight))
                .map(mark -> figure(mark, sheet, palette));
    }

    private Figure figure(MarkShape mark, LabelSheet sheet, Palette palette) {
        Total total = totals.of(overlay.snapshot(), mark.mark().place().id());
        return new Figure(total.people(), () -> write(mark, total.words(), sheet, palette));
    }

    private void write(MarkShape mark, String words, LabelSheet sheet, Palette palette) {
        Optional<Stand> name = sheet.standOf(names.writing(mark));
        if (name.isPresent() && !words.isEmpty()) {
            Extent extent = sheet.measure(words, LETTERING);
            Writing writing = new Writing(words, LETTERING, MapInk.town(palette), palette.land());
            sheet.write(writing, stands(name.get(), extent), false);
        }
    }

    /** Under the name, or over it. */
    private static List<Stand> stands(Stand name, Extent extent) {
        Bounds box = name.box();
        double x = box.minX() + extent.width() / 2 + name.side() * (box.maxX() - box.minX() - extent.width());
        double off = GAP + extent.height() / 2;
        return List.of(
                Stand.around(x, box.maxY() + off, extent, name.side()),
                Stand.around(x, box.minY() - off, extent, name.side()));
    }

    private static boolean isIn(Spot spot, Bounds box) {
        return box.contains(spot.x(), spot.y());
    }
}
