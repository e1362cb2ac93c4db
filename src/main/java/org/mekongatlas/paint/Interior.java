package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.basemap.Name;

/** Where within a country its name may stand. Any thread. */
final class Interior {

    /** Furthest from the usual place of the name, degrees of longitude. */
    static final double REACH = 3.5;
    /** A name need not be kept from crossing a bend of the border that no one sees. */
    private static final double ZOOM = 5;

    private final BaseMap baseMap;
    private final Map<Asked, List<Point>> points = new ConcurrentHashMap<>();

    private record Asked(Name country, double step) {}

    /** A point in unit coordinates. */
    record Point(double x, double y) {}

    Interior(BaseMap baseMap) {
        this.baseMap = baseMap;
    }

    /**
     * Points on the country's land, the nearest to its usual place first.
     *
     * @param step from one to the next, degrees of longitude
     */
    List<Point> of(Name country, double step) {
        return points.computeIfAbsent(new Asked(country, step), this::find);
    }

    private List<Point> find(Asked asked) {
        Name country = asked.country;
        List<Point> found = new ArrayList<>();
        for (double across = -REACH; across <= REACH; across += asked.step) {
            for (double up = -REACH; up <= REACH; up += asked.step) {
                Point point = new Point(country.x() + across / 360, country.y() + up / 360);
                if (lies(point, country)) {
                    found.add(point);
                }
            }
        }
        found.sort(Comparator.comparingDouble(point -> distance(point, country)));
        return found;
    }

    private boolean lies(Point point, Name country) {
        return baseMap.countryAt(point.x, point.y, ZOOM).equals(country.country());
    }

    private static double distance(Point point, Name country) {
        double dx = point.x - country.x();
        double dy = point.y - country.y();
        return dx * dx + dy * dy;
    }
}
