package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.basemap.Name;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * Names countries in the middle of the part that is seen of them, so that a reader of a picture knows where he is.
 * Lengths are logical pixels of the world. Any thread.
 */
final class SeenCountries {

    /** Between the points at which it is asked what country lies there. */
    private static final double STEP = 32;
    /** Countries that take a smaller share of the picture are not named. */
    private static final double LEAST_SHARE = 0.05;

    private final BaseMap baseMap;
    private final Map<String, Name> names = new HashMap<>();

    SeenCountries(BaseMap baseMap) {
        this.baseMap = baseMap;
        baseMap.names().stream()
                .filter(name ->
                        name.kind() == Name.Kind.COUNTRY && !name.country().isEmpty())
                .forEach(name -> names.putIfAbsent(name.country(), name));
    }

    /** Writes the names that are not within sight yet, away from all lines where there is room. */
    void write(LabelSheet sheet, List<Polyline> lines, Palette palette) {
        Map<String, List<Spot>> seen = seen(sheet);
        int all = seen.values().stream().mapToInt(List::size).sum();
        seen.forEach((country, spots) -> {
            Name name = names.get(country);
            if (name != null && spots.size() >= LEAST_SHARE * all) {
                write(name, spots, sheet, lines, palette);
            }
        });
    }

    /** The points of each country within sight; of the sea under the empty name. */
    private Map<String, List<Spot>> seen(LabelSheet sheet) {
        return spots(sheet.sight(0)).stream()
                .collect(Collectors.groupingBy(spot -> country(sheet, spot.x(), spot.y())));
    }

    private static List<Spot> spots(Bounds sight) {
        List<Spot> spots = new ArrayList<>();
        for (double y = sight.minY() + STEP / 2; y < sight.maxY(); y += STEP) {
            for (double x = sight.minX() + STEP / 2; x < sight.maxX(); x += STEP) {
                spots.add(new Spot(x, y));
            }
        }
        return spots;
    }

    private void write(Name name, List<Spot> spots, LabelSheet sheet, List<Polyline> lines, Palette palette) {
        Writing writing = BaseLabels.writing(name, palette, sheet.wording());
        Typesetter.Extent extent = sheet.measure(writing.text(), writing.lettering());
        Spot middle = new Spot(
                spots.stream().mapToDouble(Spot::x).average().orElseThrow(),
                spots.stream().mapToDouble(Spot::y).average().orElseThrow());
        List<Stand> stands = spots.stream()
                .sorted(Comparator.comparingDouble(middle::distanceTo))
                .map(spot -> Stand.around(spot.x(), spot.y(), extent, 0.5))
                .filter(stand -> isWithin(name.country(), stand.box(), sheet))
                .sorted(Comparator.comparing(stand -> lines.stream()
                        .anyMatch(line -> !line.within(stand.box()).isEmpty())))
                .toList();
        if (!sheet.isInSight(writing) && !isAtSymbol(writing, sheet)) {
            sheet.captions().writeName(() -> sheet.writeClear(writing, stands) || sheet.write(writing, stands, false));
        }
    }

    /** Whether its symbol, which from afar stands for all of it, has its name in small letters within sight. */
    private static boolean isAtSymbol(Writing writing, LabelSheet sheet) {
        return sheet.zoom() < BaseLabels.NEAR
                && sheet.labels().stream()
                        .filter(label -> label.stand().box().intersects(sheet.sight(0)))
                        .anyMatch(label -> label.writing().text().equalsIgnoreCase(writing.text()));
    }

    private boolean isWithin(String country, Bounds box, LabelSheet sheet) {
        return country(sheet, box.minX(), box.minY()).equals(country)
                && country(sheet, box.maxX(), box.minY()).equals(country)
                && country(sheet, box.minX(), box.maxY()).equals(country)
                && country(sheet, box.maxX(), box.maxY()).equals(country);
    }

    private String country(LabelSheet sheet, double x, double y) {
        return baseMap.countryAt(x / sheet.worldSize(), y / sheet.worldSize(), sheet.zoom());
    }
}
