package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.basemap.Name;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * Names countries on a map that moves where their usual names are out of sight: again and again at places of the world
 * that do not depend on what is seen, of which one is shown. Lengths are logical pixels of the world. Any thread.
 */
final class NearCountries {

    /** From further away the usual names are in sight. */
    private static final double FROM = 7;
    /** A country has one place in each square of this size. */
    private static final double CELL = 480;
    /** Between the points of a square that are tried. */
    private static final double STEP = 60;
    /** So far out of sight places are taken, so that nothing else moves there when they come into it. */
    private static final double BEYOND_SIGHT = 200;

    private final LandSquares land;
    private final Map<String, Name> names;

    NearCountries(BaseMap baseMap) {
        land = LandSquares.fine(baseMap);
        names = baseMap.names().stream()
                .filter(name ->
                        name.kind() == Name.Kind.COUNTRY && !name.country().isEmpty())
                .collect(Collectors.toMap(Name::country, name -> name, (first, second) -> first));
    }

    void write(LabelSheet sheet, Palette palette, SteadyWriting steady) {
        if (sheet.zoom() >= FROM && sheet.zoom() < Prominence.COUNTRY_UNTIL) {
            places(sheet).forEach((country, cells) -> {
                Writing writing = BaseLabels.writing(names.get(country), palette, sheet.wording());
                boolean named = sheet.isInSight(writing);
                sheet.showOne(
                        () -> cells.forEach(points -> write(country, writing, points, sheet)),
                        places -> named ? Optional.empty() : steady.choose(country, places));
            });
        }
    }

    private void write(String country, Writing writing, List<Spot> points, LabelSheet sheet) {
        Typesetter.Extent extent = sheet.measure(writing.text(), writing.lettering());
        List<Stand> stands = points.stream()
                .map(point -> Stand.around(point.x(), point.y(), extent, 0.5))
                .filter(stand -> isWithin(country, stand.box(), sheet))
                .toList();
        sheet.captions().writeName(() -> sheet.writeClear(writing, stands));
    }

    /** For each country, the points of it in each square, the nearest to its middle first. */
    private Map<String, List<List<Spot>>> places(LabelSheet sheet) {
        Map<String, List<List<Spot>>> places = new TreeMap<>();
        Bounds wanted = sheet.sight(BEYOND_SIGHT);
        for (double y = CELL * Math.floor(wanted.minY() / CELL); y < wanted.maxY(); y += CELL) {
            for (double x = CELL * Math.floor(wanted.minX() / CELL); x < wanted.maxX(); x += CELL) {
                points(x, y).stream()
                        .collect(Collectors.groupingBy(point -> country(point.x(), point.y(), sheet)))
                        .forEach((country, points) -> places.computeIfAbsent(country, one -> new ArrayList<>())
                                .add(points));
            }
        }
        places.keySet().retainAll(names.keySet());
        return places;
    }

    private static List<Spot> points(double left, double top) {
        Spot middle = new Spot(left + CELL / 2, top + CELL / 2);
        List<Spot> points = new ArrayList<>();
        for (double y = top + STEP / 2; y < top + CELL; y += STEP) {
            for (double x = left + STEP / 2; x < left + CELL; x += STEP) {
                points.add(new Spot(x, y));
            }
        }
        points.sort(Comparator.comparingDouble(middle::distanceTo));
        return points;
    }

    private boolean isWithin(String country, Bounds box, LabelSheet sheet) {
        return country(box.minX(), box.minY(), sheet).equals(country)
                && country(box.maxX(), box.minY(), sheet).equals(country)
                && country(box.minX(), box.maxY(), sheet).equals(country)
                && country(box.maxX(), box.maxY(), sheet).equals(country);
    }

    private String country(double x, double y, LabelSheet sheet) {
        return land.country(x / sheet.worldSize(), y / sheet.worldSize());
    }
}
