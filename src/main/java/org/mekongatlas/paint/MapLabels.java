package org.mekongatlas.paint;

import java.util.List;
import java.util.function.Consumer;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * All writing on the map, in the order in which it is given room: scam hubs, the largest countries, the other places
 * of the atlas, countries where lines end, numbers of people on lines and at hubs, then what else the base map names. Any thread.
 */
final class MapLabels {

    private final Typesetter typesetter = new Typesetter();
    private final BaseLabels baseLabels;

    private final SeenCountries seenCountries;
    private final PlaceNames placeNames;

    private final HubTotals hubTotals;

    MapLabels(BaseMap baseMap, HubTotals.Counting counting) {
        hubTotals = new HubTotals(counting);
        baseLabels = new BaseLabels(baseMap);
        seenCountries = new SeenCountries(baseMap);
        placeNames = new PlaceNames(baseMap);
    }

    /**
     * For a map that moves: what is written does not depend on where its edges are, and lines do not say where they go, since
     * what lies beyond the edge comes into sight by moving it.
     */
    LabelSheet lay(Overlay overlay, Palette palette) {
        LabelSheet sheet = new LabelSheet(overlay.viewport(), typesetter, overlay.wording());
        return lay(overlay, palette, sheet, FlowNumbers.moving(overlay), written -> {});
    }

    /**
     * For a picture: every country of which a good part is seen is named there, and lines that leave it say where they go.
     *
     * @param covered where nothing is to be written, pixels of the overlay's viewport
     */
    LabelSheet layPicture(Overlay overlay, Palette palette, List<Bounds> covered) {
        LabelSheet sheet = new LabelSheet(overlay.viewport(), typesetter, overlay.wording());
        for (Bounds box : covered) {
            Spot first = sheet.spot(box.minX(), box.minY());
            Spot last = sheet.spot(box.maxX(), box.maxY());
            sheet.cover(new Bounds(first.x(), first.y(), last.x(), last.y()));
        }
        FarEnds farEnds = new FarEnds(overlay, placeNames, covered);
        return lay(
                overlay,
                palette,
                sheet,
                FlowNumbers.still(overlay, farEnds::words),
                written -> seenCountries.write(written, lines(overlay), palette));
    }

    /** In logical pixels of the world. */
    private static List<Polyline> lines(Overlay overlay) {
        Viewport viewport = overlay.viewport();
        return overlay.visibleFlows().stream()
                .map(shape -> shape.path()
                        .moved(
                                1 / viewport.scale(),
                                viewport.left() / viewport.scale(),
                                viewport.top() / viewport.scale()))
                .toList();
    }

    /** @param more writes what comes after places and numbers and before the other names of the base map */
    private LabelSheet lay(
            Overlay overlay, Palette palette, LabelSheet sheet, FlowNumbers numbers, Consumer<LabelSheet> more) {
        MarkNames names = new MarkNames(overlay, placeNames, sheet, palette);
        names.keepSymbolsFree();
        numbers.avoidLines(sheet);
        names.writeHubs();
        baseLabels.writeCountries(sheet, palette);
        names.writeOthers();
        names.writeCountries();
        numbers.write(sheet, palette);
        new HubFigures(overlay, names, hubTotals).write(sheet, palette);
        new StockNumbers(overlay, placeNames).write(sheet, palette);
        more.accept(sheet);
        baseLabels.writeOthers(sheet, palette, names.plain());
        return sheet;
    }
}
