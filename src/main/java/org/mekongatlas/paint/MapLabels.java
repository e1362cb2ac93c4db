package org.mekongatlas.paint;

import java.util.List;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * All writing on the map, in the order in which it is given room: scam hubs, the largest countries, the other places
 * of the atlas, numbers of people, then what else the base map names. Any thread.
 */
final class MapLabels {

    private final Typesetter typesetter = new Typesetter();
    private final BaseLabels baseLabels;

    MapLabels(BaseMap baseMap) {
        baseLabels = new BaseLabels(baseMap);
    }

    /** @param covered where nothing is to be written, pixels of the overlay's viewport */
    LabelSheet lay(Overlay overlay, Palette palette, List<Bounds> covered) {
        LabelSheet sheet = new LabelSheet(overlay.viewport(), typesetter);
        for (Bounds box : covered) {
            Spot first = sheet.spot(box.minX(), box.minY());
            Spot last = sheet.spot(box.maxX(), box.maxY());
            sheet.keepFree(new Bounds(first.x(), first.y(), last.x(), last.y()));
        }
        MarkNames names = new MarkNames(overlay);
        FlowNumbers numbers = new FlowNumbers(overlay);
        names.keepSymbolsFree(sheet);
        numbers.avoidLines(sheet);
        names.writeHubs(sheet, palette);
        baseLabels.writeCountries(sheet, palette);
        names.writeOthers(sheet, palette);
        numbers.write(sheet, palette);
        baseLabels.writeOthers(sheet, palette, names.plain());
        return sheet;
    }
}
