package org.mekongatlas.paint;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.paint.Lettering.Face;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.Typesetter.Extent;

/** Writes the names of the atlas's own places beside their symbols, the most telling first. */
final class MarkNames {

    /** From the edge of a symbol to its name, logical pixels. */
    private static final double GAP = 3.5;
    /** How much further off a name may stand where it would lie on a line otherwise, logical pixels. */
    private static final double FURTHER = 7;

    private static final double QUIET_HUBS_FROM = 8;
    private static final double CROSSINGS_FROM = 8.5;
    private static final double AIRPORTS_FROM = 7;

    private final List<MarkShape> marks;
    private final PlaceNames placeNames;
    private final double scale;

    MarkNames(Overlay overlay, PlaceNames placeNames) {
        this.placeNames = placeNames;
        marks = overlay.marks();
        scale = overlay.viewport().scale();
    }

    /** Keeps names off the symbols. */
    void keepSymbolsFree(LabelSheet sheet) {
        for (MarkShape mark : marks) {
            Spot spot = sheet.spot(mark.x(), mark.y());
            sheet.keepDiscFree(spot.x(), spot.y(), mark.radius() / scale + 1);
        }
    }

    /** Names of scam hubs. */
    void writeHubs(LabelSheet sheet, Palette palette) {
        write(sheet, palette, MarkShape::isHub);
    }

    /** Names of all other places, those of towns first. */
    void writeOthers(LabelSheet sheet, Palette palette) {
        write(sheet, palette, mark -> !mark.isHub());
    }

    /** Names of the countries where lines begin or end, but for those named already where there is more room. */
    void writeCountries(LabelSheet sheet, Palette palette) {
        marks.stream()
                .filter(mark -> isCountry(mark) && sheet.zoom() < Prominence.COUNTRY_UNTIL)
                .filter(mark -> !sheet.says(writing(mark, sheet, palette).text()))
                .forEach(mark -> write(mark, sheet, palette));
    }

    private static boolean isCountry(MarkShape mark) {
        return mark.mark().place().kind() == PlaceKind.COUNTRY;
    }

    private void write(LabelSheet sheet, Palette palette, Predicate<MarkShape> wanted) {
        marks.stream()
                .filter(wanted)
                .filter(mark -> isNamed(mark, sheet.zoom()))
                .sorted(Comparator.comparing(MarkShape::faint)
                        .thenComparing(MarkNames::tier)
                        .thenComparing(mark -> -mark.mark().events()))
                .forEach(mark -> write(mark, sheet, palette));
    }

    /** The English names of all that is drawn, by {@link PlainName}: no other map label may repeat them. */
    Set<String> plain(LabelSheet sheet, Palette palette) {
        return marks.stream()
                .filter(mark -> !isCountry(mark)
                        || sheet.standOf(writing(mark, sheet, palette)).isPresent())
                .map(mark -> mark.mark().place())
                .map(place -> PlainName.of(MapName.of(place.name())))
                .collect(Collectors.toSet());
    }

    private static boolean isNamed(MarkShape mark, double zoom) {
        return switch (mark.mark().place().kind()) {
            case HUB, HUB_AREA -> mark.mark().events() > 0 || zoom >= QUIET_HUBS_FROM;
            case CITY, TOWN, REGION -> true;
            case AIRPORT, BASE -> zoom >= AIRPORTS_FROM;
            case CROSSING -> zoom >= CROSSINGS_FROM;
            case COUNTRY -> zoom >= Prominence.COUNTRY_UNTIL;
        };
    }

    private static int tier(MarkShape mark) {
        return switch (mark.mark().place().kind()) {
            case HUB, HUB_AREA, CITY, TOWN -> 0;
            case CROSSING, AIRPORT, BASE -> 1;
            case REGION, COUNTRY -> 2;
        };
    }

    private void write(MarkShape mark, LabelSheet sheet, Palette palette) {
        Writing writing = writing(mark, sheet, palette);
        Spot spot = sheet.spot(mark.x(), mark.y());
        if (sheet.isCovered(spot)) {
            return;
        }
        Extent extent = sheet.measure(writing.text(), writing.lettering());
        double reach = mark.radius() / scale + GAP;
        List<Stand> stands = Stream.of(reach, reach + FURTHER)
                .flatMap(far -> Stand.beside(spot.x(), spot.y(), far, extent).stream())
                .filter(stand -> isNearest(mark, stand, sheet))
                .toList();
        PlaceKind kind = mark.mark().place().kind();
        if (kind == PlaceKind.COUNTRY || kind == PlaceKind.REGION) {
            sheet.writeLegibly(writing, stands, mark.faint());
        } else {
            sheet.write(writing, stands, mark.faint());
        }
    }

    /** Whether a reader who looks from a name to the nearest symbol of a hub, or of another place, finds the right one. */
    private boolean isNearest(MarkShape mark, Stand stand, LabelSheet sheet) {
        double own = distance(mark, stand, sheet);
        return marks.stream().noneMatch(other -> other.isHub() == mark.isHub() && distance(other, stand, sheet) < own);
    }

    /** From the edge of a symbol to a name. */
    private double distance(MarkShape mark, Stand stand, LabelSheet sheet) {
        Spot spot = sheet.spot(mark.x(), mark.y());
        return stand.distanceTo(spot.x(), spot.y()) - mark.radius() / scale;
    }

    /** The name of a place as it is written. */
    Writing writing(MarkShape mark, LabelSheet sheet, Palette palette) {
        Place place = mark.mark().place();
        String text = MapName.broken(placeNames.of(place, sheet.wording()));
        return new Writing(text, lettering(place.kind()), palette.label(), palette.land());
    }

    private static Lettering lettering(PlaceKind kind) {
        return switch (kind) {
            case HUB, HUB_AREA -> Lettering.plain(Face.BOLD, 12);
            case CITY, TOWN -> Lettering.plain(Face.REGULAR, 12.5);
            case CROSSING, AIRPORT, BASE, REGION, COUNTRY -> Lettering.plain(Face.REGULAR, 11);
        };
    }
}
