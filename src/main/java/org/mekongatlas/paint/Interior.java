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

    /** Furthest from the usual place of the name, and from one point tried to the next; degrees of longitude. */
    static final double REACH = 3.5;

    private static final double STEP = 0.5;
    /** A name need not be kept from crossing a bend of the border that no one sees. */
    private static final double ZOOM = 5;

    private final BaseMap baseMap;
    private final Map<Name, List<Point>> points = new ConcurrentHashMap<>();

    /** A point in unit coordinates. */
    record Point(double x, double y) {}

    Interior(BaseMap baseMap) {
        this.baseMap = baseMap;
    }

    /** Points on the country's land, the nearest to its usual place first. */
    List<Point> of(Name country) {
        return points.computeIfAbsent(country, this::find);
    }

    private List<Point> find(Name country) {
        List<Point> found = new ArrayList<>();
        for (double across = -REACH; across <= REACH; across += STEP) {
            for (double up = -REACH; up <= REACH; up += STEP) {
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
