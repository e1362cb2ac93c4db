package org.mekongatlas.paint;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.paint.Lettering.Face;
import org.mekongatlas.paint.MarkStands.Mark;
import org.mekongatlas.paint.Typesetter.Extent;

/** Writes the names of the atlas's own places beside their symbols, the most telling first. */
final class MarkNames {

    /** A country's name further from its symbol does not tell what the symbol is, logical pixels. */
    private static final double TELLING = 40;

    /** Regions where so wide a line begins or ends are named over other lines if need be, logical pixels. */
    private static final double WIDE_END = 5;
    /** So many hubs are named before numbers take their room. */
    private static final int MOST_TOLD = 3;

    private static final double QUIET_HUBS_FROM = 8;
    /** Where there is free room, already from here. */
    private static final double QUIET_HUBS_ASIDE_FROM = 6.5;

    private static final double CROSSINGS_FROM = 8.5;
    private static final double AIRPORTS_FROM = 7;

    private final PlaceNames placeNames;
    private final LabelSheet sheet;
    private final Palette palette;
    private final List<Mark> marks;
    private final MarkStands stands;
    private final Set<String> ends;
    private final Set<String> wideEnds;
    private final Set<Mark> first = new HashSet<>();

    MarkNames(Overlay overlay, PlaceNames placeNames, LabelSheet sheet, Palette palette) {
        this.placeNames = placeNames;
        this.sheet = sheet;
        this.palette = palette;
        double scale = overlay.viewport().scale();
        ends = ends(overlay, shape -> FlowNumbers.isTold(shape, overlay));
        double large = WIDE_END * overlay.widths().narrowing() * scale;
        wideEnds = ends(overlay, shape -> shape.width() >= large);
        marks = overlay.marks().stream()
                .map(shape -> new Mark(shape, sheet.spot(shape.x(), shape.y()), shape.radius() / scale))
                .toList();
        stands = new MarkStands(marks);
    }

    private static Set<String> ends(Overlay overlay, Predicate<FlowShape> wanted) {
        return overlay.flows().stream()
                .filter(wanted)
                .flatMap(shape -> Stream.of(shape.flow().from(), shape.flow().to()))
                .collect(Collectors.toSet());
    }

    /** Keeps names off the symbols. */
    void keepSymbolsFree() {
        marks.forEach(mark -> sheet.keepDiscFree(mark.spot().x(), mark.spot().y(), mark.radius() + 1));
    }

    /** Names of the scam hubs of which most is reported, but for those whose lines have numbers, which need room first. */
    void writeMostTold() {
        wanted(mark -> mark.shape().isHub())
                .limit(MOST_TOLD)
                .filter(mark -> !isEnd(mark))
                .forEach(mark -> {
                    first.add(mark);
                    write(mark);
                });
    }

    /** Names of the other scam hubs. */
    void writeHubs() {
        write(mark -> mark.shape().isHub() && !first.contains(mark));
    }

    /** Names of scam hubs that found no room near them: led to them from as far as the eye follows a leader. */
    void writeHubsFarOff() {
        wanted(mark -> mark.shape().isHub() && !mark.shape().faint() && !sheet.isCovered(mark.spot()))
                .filter(mark -> sheet.standOf(writing(mark.shape())).isEmpty())
                .forEach(mark -> sheet.captions().writeName(() -> writeFarOff(mark)));
    }

    private boolean writeFarOff(Mark mark) {
        Writing writing = writing(mark.shape());
        List<Stand> furthest = stands.furthest(mark, sheet.measure(writing.text(), writing.lettering()));
        Function<Bounds, Leader> leader = mark.leader(writing);
        return sheet.led().write(writing, furthest, leader) || sheet.led().writeAcross(writing, furthest, leader);
    }

    /** Names of all other places, those of towns first. */
    void writeOthers() {
        write(mark -> !mark.shape().isHub());
    }

    /** Names of the countries where lines begin or end, but for those whose name tells already what their symbol is. */
    void writeCountries() {
        marks.stream()
                .filter(mark -> mark.kind() == PlaceKind.COUNTRY && sheet.zoom() < Prominence.COUNTRY_UNTIL)
                .filter(mark -> stands.isAroundTown(mark)
                        || !sheet.says(writing(mark.shape()).text(), mark.spot(), TELLING))
                .forEach(this::write);
    }

    /** Names of the hubs of which nothing is reported in the period, where nothing at all is in the way. */
    void writeQuietHubs() {
        marks.stream()
                .filter(mark -> mark.shape().isHub() && !mark.shape().faint() && !isNamed(mark.shape(), sheet.zoom()))
                .filter(mark -> sheet.zoom() >= QUIET_HUBS_ASIDE_FROM && !sheet.isCovered(mark.spot()))
                .forEach(this::writeWhereFree);
    }

    private void writeWhereFree(Mark mark) {
        Writing writing = writing(mark.shape());
        Extent extent = sheet.measure(writing.text(), writing.lettering());
        sheet.captions()
                .writeName(() -> sheet.writeClear(writing, stands.beside(mark, extent, MarkStands.APART))
                        || sheet.led().write(writing, mark.further(extent), mark.leader(writing)));
    }

    private void write(Predicate<Mark> wanted) {
        wanted(wanted).forEach(this::write);
    }

    /** What of that is named, the most telling first. */
    private Stream<Mark> wanted(Predicate<Mark> wanted) {
        return marks.stream()
                .filter(wanted)
                .filter(mark -> isNamed(mark.shape(), sheet.zoom()))
                .sorted(Comparator.comparing((Mark mark) -> mark.shape().faint())
                        .thenComparing(mark -> tier(mark.kind()))
                        .thenComparing(mark -> -mark.shape().mark().events()));
    }

    /** The English names of all that is drawn, by {@link PlainName}: no other map label may repeat them. */
    Set<String> plain() {
        return marks.stream()
                .filter(mark -> mark.kind() != PlaceKind.COUNTRY
                        || sheet.standOf(writing(mark.shape())).isPresent())
                .map(mark -> mark.shape().mark().place())
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

    private static int tier(PlaceKind kind) {
        return switch (kind) {
            case HUB, HUB_AREA, CITY, TOWN -> 0;
            case CROSSING, AIRPORT, BASE -> 1;
            case REGION, COUNTRY -> 2;
        };
    }

    private void write(Mark mark) {
        if (!sheet.isCovered(mark.spot())) {
            Writing writing = writing(mark.shape());
            Extent extent = sheet.measure(writing.text(), writing.lettering());
            sheet.captions().writeName(() -> write(mark, writing, extent));
        }
    }

    private boolean write(Mark mark, Writing writing, Extent extent) {
        boolean faint = mark.shape().faint();
        List<Stand> apart = stands.beside(mark, extent, MarkStands.APART);
        if (afar() && mark.shape().standsForArea()) {
            return sheet.writeClear(writing, apart) || writeAmongMany(mark, writing, extent);
        }
        List<Stand> beside = stands.beside(mark, extent, 0);
        if (sheet.writeAside(writing, apart, faint)
                || (isEnd(mark) || stands.isAroundTown(mark)) && !faint && writeLedApart(mark, writing, extent)
                || sheet.writeAside(writing, beside, faint)) {
            return true;
        }
        if (mark.shape().standsForArea()) {
            return writeLed(mark, writing, extent) || isWideEnd(mark) && writeLegibly(mark, writing, extent);
        }
        if (isEnd(mark) && !faint) {
            return writeEnd(mark, writing, extent);
        }
        return !isMinor(mark) && (!faint && writeLedOff(mark, writing, extent) || sheet.write(writing, beside, faint));
    }

    /** Led to it off all lines, over wide ones if need be. */
    private boolean writeLedOff(Mark mark, Writing writing, Extent extent) {
        List<Stand> further = mark.further(extent);
        Function<Bounds, Leader> leader = mark.leader(writing);
        return sheet.led().write(writing, further, leader) || sheet.led().writeAcross(writing, further, leader);
    }

    /** Whether it is less important than a wide line: its name never lies over one. */
    private static boolean isMinor(Mark mark) {
        return tier(mark.kind()) == 1;
    }

    /**
     * Led to it, where it would nearly be as near to the symbol of another place otherwise; that of a country around a
     * town from further off, too.
     */
    private boolean writeLedApart(Mark mark, Writing writing, Extent extent) {
        return !stands.beside(mark, extent, 0).equals(stands.beside(mark, extent, MarkStands.APART))
                && (stands.isAroundTown(mark)
                        ? writeAmongMany(mark, writing, extent)
                        : sheet.led().write(writing, mark.further(extent), mark.leader(writing)));
    }

    /** Whether a line that tells its number begins or ends there: who reads it asks for the name. */
    private boolean isEnd(Mark mark) {
        return ends.contains(mark.shape().mark().place().id());
    }

    /** Led to it off all lines; else on lines beside it, unless it is minor. */
    private boolean writeEnd(Mark mark, Writing writing, Extent extent) {
        return writeLedOff(mark, writing, extent)
                || !isMinor(mark)
                        && sheet.write(
                                writing,
                                stands.beside(mark, extent, 0),
                                mark.shape().faint())
                || sheet.led().writeOver(writing, mark.further(extent), mark.leader(writing));
    }

    /** Led to the symbol of a whole country or region, among many lines, from where it is read with no other symbol. */
    private boolean writeAmongMany(Mark mark, Writing writing, Extent extent) {
        List<Stand> furthest = stands.furthest(mark, extent);
        Function<Bounds, Leader> leader = mark.leader(writing);
        return sheet.led().write(writing, furthest, leader)
                || sheet.led().writeAcross(writing, furthest, leader)
                || sheet.led().writeLegibly(writing, furthest, leader);
    }

    private boolean isWideEnd(Mark mark) {
        return mark.kind() == PlaceKind.REGION
                && !mark.shape().faint()
                && wideEnds.contains(mark.shape().mark().place().id());
    }

    /** Beside it or led to it, over a few narrow lines. */
    private boolean writeLegibly(Mark mark, Writing writing, Extent extent) {
        return sheet.writeLegibly(writing, stands.beside(mark, extent, 0), false)
                || writeAmongMany(mark, writing, extent);
    }

    /** What would be taken for its capital without a name is named even across or on wide lines. */
    private boolean writeLed(Mark mark, Writing writing, Extent extent) {
        List<Stand> further = mark.further(extent);
        Function<Bounds, Leader> leader = mark.leader(writing);
        return sheet.led().write(writing, further, leader)
                || stands.isAroundTown(mark)
                        && (sheet.led().writeAcross(writing, further, leader)
                                || sheet.write(
                                        writing,
                                        stands.beside(mark, extent, 0),
                                        mark.shape().faint()));
    }

    /**
     * Where words would be taken for the name of a country's symbol, which is that of another country than this (ISO).
     */
    Predicate<Stand> atOthersThan(String country) {
        return stands.atOthersThan(country);
    }

    /** The name of a place as it is written. */
    Writing writing(MarkShape mark) {
        Place place = mark.mark().place();
        String text = MapName.broken(placeNames.of(place, sheet.wording()));
        return new Writing(text, lettering(place.kind(), afar()), palette.label(), palette.land());
    }

    /** Whether places stand for whole countries. */
    private boolean afar() {
        return sheet.zoom() < BaseLabels.NEAR;
    }

    private static Lettering lettering(PlaceKind kind, boolean afar) {
        return switch (kind) {
            case HUB, HUB_AREA -> Lettering.plain(Face.BOLD, 12);
            case CITY, TOWN -> Lettering.plain(Face.REGULAR, 12.5);
            case COUNTRY -> Lettering.plain(Face.REGULAR, afar ? 13 : 11);
            case CROSSING, AIRPORT, BASE, REGION -> Lettering.plain(Face.REGULAR, 11);
        };
    }
}
