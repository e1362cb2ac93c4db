package org.mekongatlas.paint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.geo.Bounds;

/**
 * All writing on the map, in the order in which it is given room: the scam hubs of which most is reported, numbers of
 * wide lines that have no other room, the other hubs, the largest countries, the other places of the atlas, countries
 * where lines end, numbers of people on lines and at hubs, the largest first, countries that would have no name in sight,
 * hubs of which nothing is reported, then what else the base map names. From afar the largest numbers on lines come
 * first, and countries before hubs. Any thread.
 */
final class MapLabels {

    /** From afar so many numbers have their places before the names of countries. */
    private static final int LARGEST = 6;

    private final Typesetter typesetter = new Typesetter();
    private final BaseLabels baseLabels;

    private final SeenCountries seenCountries;
    private final NearCountries nearCountries;
    private final PlaceNames placeNames;

    private final HubTotals hubTotals;

    MapLabels(BaseMap baseMap, HubTotals.Counting counting) {
        hubTotals = new HubTotals(counting);
        LandSquares land = new LandSquares(baseMap);
        baseLabels = new BaseLabels(baseMap, land);
        seenCountries = new SeenCountries(baseMap);
        nearCountries = new NearCountries(baseMap, land);
        placeNames = new PlaceNames(baseMap);
    }

    /**
     * For a map that moves: what is written does not depend on where its edges are, and lines do not say where they go,
     * since what lies beyond the edge comes into sight by moving it.
     *
     * @param steady chooses where numbers and names of countries are shown
     */
    LabelSheet lay(Overlay overlay, Palette palette, SteadyWriting steady) {
        LabelSheet sheet = new LabelSheet(overlay.viewport(), typesetter, overlay.wording());
        SeenWriting seen = new SeenWriting(sheet, steady);
        NearCountries.Names countries = nearCountries.names(sheet, palette);
        lay(overlay, palette, sheet, FlowNumbers.moving(overlay, seen), countries::keepRoom);
        countries.addTo(seen);
        seen.show();
        return sheet;
    }

    /**
     * For a picture: every country of which a good part is seen is named there, and lines that leave it say where they
     * go.
     *
     * @param covered where nothing is to be written, pixels of the overlay's viewport
     */
    LabelSheet layPicture(Overlay overlay, Palette palette, List<Bounds> covered) {
        LabelSheet sheet = new LabelSheet(overlay.viewport(), typesetter, overlay.wording());
        sheet.keepLeadersInSight();
        for (Bounds box : covered) {
            sheet.cover(sheet.box(box));
        }
        FarEnds farEnds = new FarEnds(overlay, placeNames, covered);
        return lay(
                overlay,
                palette,
                sheet,
                FlowNumbers.still(overlay, farEnds::words),
                () -> seenCountries.write(
                        sheet, overlay.visibleFlows().stream().map(sheet::line).toList(), palette));
    }

    /** @param more writes what comes after places and numbers and before the other names of the base map */
    private LabelSheet lay(Overlay overlay, Palette palette, LabelSheet sheet, FlowNumbers numbers, Runnable more) {
        MarkNames names = new MarkNames(overlay, placeNames, sheet, palette);
        names.keepSymbolsFree();
        numbers.avoidLines(sheet);
        if (sheet.zoom() < BaseLabels.NEAR) {
            writeFromAfar(sheet, palette, names, numbers);
        } else {
            HubFigures hubs = new HubFigures(overlay, names, hubTotals);
            writeFromNear(sheet, palette, names, numbers, hubs);
        }
        new StockNumbers(overlay, placeNames).write(sheet, palette);
        more.run();
        numbers.writeRest(sheet, palette);
        names.writeHubsFarOff();
        names.writeQuietHubs();
        baseLabels.writeOthers(sheet, palette, names.plain());
        return sheet;
    }

    private void writeFromAfar(LabelSheet sheet, Palette palette, MarkNames names, FlowNumbers numbers) {
        Figure.write(numbers.figures(sheet, palette).limit(LARGEST));
        names.writeCountries();
        baseLabels.writeCountries(sheet, palette, names::atOthersThan, names.plain());
        Figure.write(numbers.figures(sheet, palette).skip(LARGEST));
        names.writeHubs();
        names.writeOthers();
    }

    private void writeFromNear(
            LabelSheet sheet, Palette palette, MarkNames names, FlowNumbers numbers, HubFigures hubs) {
        names.writeMostTold();
        numbers.writeWidest(sheet, palette);
        names.writeHubs();
        baseLabels.writeCountries(sheet, palette, names::atOthersThan, Set.of());
        names.writeOthers();
        names.writeCountries();
        Figure.write(Stream.concat(numbers.figures(sheet, palette), hubs.figures(sheet, palette)));
    }
}
