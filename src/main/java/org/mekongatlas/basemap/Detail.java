package org.mekongatlas.basemap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lines of the base map, simplified for one scale. Shared lines are simplified once, so that neighbours still match. */
public final class Detail {

    private static final int BANDS = 512;

    private final Map<Line.Kind, List<Line>> lines = new EnumMap<>(Line.Kind.class);
    private final List<Line> countryLines = new ArrayList<>();
    /** The lines that bound countries in each band from north to south, so that few are asked where a point lies. */
    private final List<List<Line>> bands =
            Stream.<List<Line>>generate(ArrayList::new).limit(BANDS).toList();

    Detail(List<Line> simplified) {
        for (Line line : simplified) {
            lines.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(line);
            if (line.kind().boundsCountries()) {
                countryLines.add(line);
                int last = band(line.bounds().maxY());
                for (int band = band(line.bounds().minY()); band <= last; band++) {
                    bands.get(band).add(line);
                }
            }
        }
    }

    private static int band(double y) {
        return (int) Math.max(0, Math.min(BANDS - 1, y * BANDS));
    }

    public List<Line> lines(Line.Kind kind) {
        return lines.getOrDefault(kind, List.of());
    }

    /** All lines that bound countries, with the country on either side. */
    public List<Line> countryLines() {
        return countryLines;
    }

    /** The country at a point in unit coordinates: the one the countries' lines wind around; null at sea. */
    Country countryAt(double x, double y) {
        Map<Country, Integer> windings = new HashMap<>();
        for (Line line : bands.get(band(y))) {
            int crossings = crossings(line, x, y);
            if (crossings != 0) {
                add(windings, line.right(), crossings);
                add(windings, line.left(), -crossings);
            }
        }
        return windings.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static void add(Map<Country, Integer> windings, Country country, int crossings) {
        if (country != null) {
            windings.merge(country, crossings, Integer::sum);
        }
    }

    /** How often a line passes west of a point, southward passes minus northward ones. */
    private static int crossings(Line line, double x, double y) {
        if (line.bounds().minX() > x
                || line.bounds().minY() > y
                || line.bounds().maxY() < y) {
            return 0;
        }
        double[] xy = line.xy();
        if (line.bounds().maxX() <= x) {
            // Passes there and back cancel out: only the ends count.
            return above(xy, 0, y) - above(xy, xy.length - 2, y);
        }
        int crossings = 0;
        for (int i = 2; i < xy.length; i += 2) {
            boolean above = xy[i - 1] <= y;
            if (above != (xy[i + 1] <= y) && isWest(xy, i, x, y)) {
                crossings += above ? 1 : -1;
            }
        }
        return crossings;
    }

    private static int above(double[] xy, int i, double y) {
        return xy[i + 1] <= y ? 1 : 0;
    }

    private static boolean isWest(double[] xy, int i, double x, double y) {
        double t = (y - xy[i - 1]) / (xy[i + 1] - xy[i - 1]);
        return xy[i - 2] + t * (xy[i] - xy[i - 2]) <= x;
    }
}
