package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.basemap.Name;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.paint.LandSquares.Ground;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.Typesetter.Extent;

/**
 * Names countries on a map that moves where their usual names are out of sight: again and again at places of the world
 * that do not depend on what is seen, or within what is seen of them. Lengths are logical pixels of the world. Any
 * thread.
 */
final class NearCountries {

    /** From further away there is room for names only where they usually stand. */
    private static final double AGAIN_FROM = 7;
    /** From there until it has none but within what is seen, a country has one place in each square of this size. */
    private static final double CELL = 480;
    /** Between the points of a square that are tried. */
    private static final double STEP = 60;
    /** So far out of sight places are taken, so that nothing else moves there when they come into it. */
    private static final double BEYOND_SIGHT = 200;

    /** Of what is seen of a country so many points are tried, the nearest to its middle. */
    private static final int MOST_TRIED = 120;
    /** Points tried around each at which it was asked which country lies there. */
    private static final double[][] AROUND = {{0, 0}, {STEP / 2, 0}, {0, STEP / 2}, {STEP / 2, STEP / 2}};
    /** Countries that take a smaller share of what is seen are not named there. */
    private static final double LEAST_SHARE = 0.02;

    /** Parts of the map whose countries are remembered: the one that is looked at, and some more. */
    private static final int KNOWN = 8;

    private final LandSquares land;
    private final Map<String, Name> names;
    private final Recent<Part, Map<String, List<Spot>>> known = new Recent<>(KNOWN, spots -> 1);

    private record Part(Bounds box, double worldSize, double zoom) {

        String country(Spot spot, LandSquares land) {
            return land.country(spot.x() / worldSize, spot.y() / worldSize, zoom);
        }
    }

    NearCountries(BaseMap baseMap, LandSquares land) {
        this.land = land;
        names = baseMap.names().stream()
                .filter(name ->
                        name.kind() == Name.Kind.COUNTRY && !name.country().isEmpty())
                .collect(Collectors.toMap(Name::country, name -> name, (first, second) -> first));
    }

    /** The names of one map. */
    Names names(LabelSheet sheet, Palette palette) {
        return new Names(sheet, palette);
    }

    /** The names of one map. For one thread. */
    final class Names {

        private final LabelSheet sheet;
        private final Palette palette;
        private final Map<String, List<Label>> places = new HashMap<>();

        private Names(LabelSheet sheet, Palette palette) {
            this.sheet = sheet;
            this.palette = palette;
        }

        /** Keeps room for them that does not depend on what is seen. */
        void keepRoom() {
            if (sheet.zoom() >= AGAIN_FROM && sheet.zoom() < Prominence.COUNTRY_UNTIL) {
                cells().forEach((country, cells) ->
                        places.put(country, sheet.withhold(() -> cells.forEach(points -> writeIn(country, points)))));
            }
        }

        /** Adds those of which something is seen to what is shown once, with their usual places. */
        void addTo(SeenWriting seen) {
            if (sheet.zoom() >= BaseLabels.NEAR) {
                Map<String, List<Spot>> spots = spots(seen.view());
                double all = spots.values().stream().mapToInt(List::size).sum();
                spots.forEach((country, own) -> {
                    if (names.containsKey(country) && own.size() >= LEAST_SHARE * all && !isAtSymbol(country)) {
                        seen.add(country, places(country), STEP, part -> write(country, within(part, own)));
                    }
                });
            }
        }

        private List<Label> places(String country) {
            String text = writing(country).text();
            List<Label> all = new ArrayList<>(places.getOrDefault(country, List.of()));
            all.addAll(sheet.withhold((Label label) -> label.writing().text().equals(text) && !all.contains(label)));
            return all;
        }

        /** Whether it is named in small letters, as from near only its symbol is. */
        private boolean isAtSymbol(String country) {
            String text = writing(country).text();
            return sheet.zoom() >= Prominence.COUNTRY_UNTIL
                    && sheet.labels().stream()
                            .filter(label -> label.stand().box().intersects(sheet.sight(0)))
                            .map(label -> label.writing().text())
                            .anyMatch(name -> name.equalsIgnoreCase(text) && !name.equals(text));
        }

        private boolean write(String country, List<Spot> spots) {
            Writing writing = writing(country);
            List<Stand> stands = stands(spots, sheet.measure(writing.text(), writing.lettering()));
            return sheet.captions()
                    .writeName(() -> stands.stream()
                                    .filter(stand -> sheet.isOffLines(stand.box()))
                                    .filter(stand -> under(stand, country).isOwn())
                                    .anyMatch(stand -> sheet.writeClear(writing, List.of(stand)))
                            || sheet.writeLegibly(writing, within(country, stands), false));
        }

        private static List<Spot> within(Bounds part, List<Spot> spots) {
            return spots.stream()
                    .filter(spot -> part.contains(spot.x(), spot.y()))
                    .toList();
        }

        private List<Stand> within(String country, List<Stand> stands) {
            return stands.stream()
                    .filter(stand -> !under(stand, country).isForeign())
                    .toList();
        }

        private void writeIn(String country, List<Spot> points) {
            Writing writing = writing(country);
            Extent extent = sheet.measure(writing.text(), writing.lettering());
            List<Stand> stands = points.stream()
                    .map(point -> Stand.around(point.x(), point.y(), extent, 0.5))
                    .filter(stand -> under(stand, country).isOwn())
                    .toList();
            sheet.captions().writeName(() -> sheet.writeClear(writing, stands));
        }

        private Writing writing(String country) {
            return BaseLabels.writing(names.get(country), palette, sheet.wording());
        }

        /** For each country, the points of it in each square, the nearest to its middle first. */
        private Map<String, List<List<Spot>>> cells() {
            Map<String, List<List<Spot>>> cells = new TreeMap<>();
            Bounds wanted = sheet.sight(BEYOND_SIGHT);
            for (double y = CELL * Math.floor(wanted.minY() / CELL); y < wanted.maxY(); y += CELL) {
                for (double x = CELL * Math.floor(wanted.minX() / CELL); x < wanted.maxX(); x += CELL) {
                    cell(x, y).stream()
                            .collect(Collectors.groupingBy(this::country))
                            .forEach((country, points) -> cells.computeIfAbsent(country, one -> new ArrayList<>())
                                    .add(points));
                }
            }
            cells.keySet().retainAll(names.keySet());
            return cells;
        }

        private static List<Spot> cell(double left, double top) {
            return nearestFirst(points(new Bounds(left, top, left + CELL, top + CELL), STEP));
        }

        /** The points of each country in a part of the map; of the sea under the empty name. */
        private Map<String, List<Spot>> spots(Bounds box) {
            return known.of(
                    new Part(box, sheet.worldSize(), sheet.zoom()),
                    part -> new TreeMap<>(points(part.box, STEP).stream()
                            .collect(Collectors.groupingBy(spot -> part.country(spot, land)))));
        }

        private String country(Spot spot) {
            return land.country(spot.x() / sheet.worldSize(), spot.y() / sheet.worldSize(), sheet.zoom());
        }

        private Ground under(Stand stand, String country) {
            return land.under(stand.box().scaled(1 / sheet.worldSize()), country, sheet.zoom());
        }
    }

    private static List<Stand> stands(List<Spot> spots, Extent extent) {
        List<Spot> all = spots.stream().flatMap(NearCountries::around).toList();
        return nearestFirst(all).stream()
                .limit(MOST_TRIED)
                .map(spot -> Stand.around(spot.x(), spot.y(), extent, 0.5))
                .toList();
    }

    private static Stream<Spot> around(Spot spot) {
        return Stream.of(AROUND).map(by -> new Spot(spot.x() + by[0], spot.y() + by[1]));
    }

    /** Always the same points of the world, in the middles of squares. */
    private static List<Spot> points(Bounds part, double step) {
        List<Spot> points = new ArrayList<>();
        for (double y = step * (Math.ceil(part.minY() / step - 0.5) + 0.5); y < part.maxY(); y += step) {
            for (double x = step * (Math.ceil(part.minX() / step - 0.5) + 0.5); x < part.maxX(); x += step) {
                points.add(new Spot(x, y));
            }
        }
        return points;
    }

    private static List<Spot> nearestFirst(List<Spot> spots) {
        Spot middle = new Spot(
                spots.stream().mapToDouble(Spot::x).average().orElse(0),
                spots.stream().mapToDouble(Spot::y).average().orElse(0));
        return spots.stream()
                .sorted(Comparator.comparingDouble(middle::distanceTo))
                .toList();
    }
}
