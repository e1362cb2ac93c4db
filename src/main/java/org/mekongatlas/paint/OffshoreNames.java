package org.mekongatlas.paint;

import java.util.List;
import java.util.stream.IntStream;
import org.mekongatlas.basemap.Name;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.Typesetter.Extent;

/** Writes the names of countries that are full of lines at sea, each at the end of a leader. Any thread. */
final class OffshoreNames {

    /** Longest leader, if it can be, and where it can not; logical pixels. */
    private static final double SHORT = 80;

    private static final double LONG = 200;
    /** In how many points of a country its leader is tried. */
    private static final int ENDS = 16;

    private final Interior interior;
    private final OpenSea sea;

    OffshoreNames(Interior interior, OpenSea sea) {
        this.interior = interior;
        this.sea = sea;
    }

    void write(Name country, Writing writing, LabelSheet sheet) {
        List<Spot> ends = ends(country, sheet);
        if (!write(writing, ends, 0, SHORT, sheet)) {
            write(writing, ends, SHORT, LONG, sheet);
        }
    }

    /** Some points all over a country in which nothing else stands. */
    private List<Spot> ends(Name country, LabelSheet sheet) {
        List<Spot> open = interior.of(country).stream()
                .map(point -> new Spot(point.x() * sheet.worldSize(), point.y() * sheet.worldSize()))
                .filter(sheet::isOpen)
                .toList();
        int apart = Math.max(1, open.size() / ENDS);
        return IntStream.range(0, open.size())
                .filter(i -> i % apart == 0)
                .mapToObj(open::get)
                .toList();
    }

    /** Writes with a leader between two lengths to the first of the points from which there is a place. */
    private boolean write(Writing writing, List<Spot> ends, double shortest, double longest, LabelSheet sheet) {
        Extent extent = sheet.measure(writing.text(), writing.lettering());
        double half = extent.width() / 2;
        return ends.stream()
                .anyMatch(end -> sheet.writeLedAcross(
                        writing,
                        atSea(Stand.around(end.x(), end.y(), half + shortest, half + longest, extent), sheet),
                        box -> Leader.toPoint(box, end, writing.colour())));
    }

    private List<Stand> atSea(List<Stand> stands, LabelSheet sheet) {
        return stands.stream()
                .filter(stand ->
                        sheet.isOffLines(stand.box()) && sea.holds(stand.box().scaled(1 / sheet.worldSize())))
                .toList();
    }
}
