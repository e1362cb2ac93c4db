package org.mekongatlas.paint;

import java.util.List;
import org.mekongatlas.geo.Bounds;

/** Where words may stand that belong to a point: best place first. Logical pixels of the world. */
final class Beside {

    private Beside() {}

    /** Right, left, above and below what reaches {@code reach} around a point. */
    static List<Bounds> point(double x, double y, double reach, Typesetter.Extent extent) {
        double across = extent.width() / 2;
        double up = extent.height() / 2;
        return List.of(
                around(x + reach + across, y, extent),
                around(x - reach - across, y, extent),
                around(x, y - reach - up, extent),
                around(x, y + reach + up, extent));
    }

    /** On a point, else a line or two above or below. */
    static List<Bounds> on(double x, double y, Typesetter.Extent extent) {
        double line = extent.height() * 1.3;
        return List.of(
                around(x, y, extent),
                around(x, y - line, extent),
                around(x, y + line, extent),
                around(x, y - 2 * line, extent),
                around(x, y + 2 * line, extent));
    }

    /** Centred on a point. */
    static Bounds around(double x, double y, Typesetter.Extent extent) {
        double across = extent.width() / 2;
        double up = extent.height() / 2;
        return new Bounds(x - across, y - up, x + across, y + up);
    }

    static Bounds square(double x, double y, double radius) {
        return new Bounds(x - radius, y - radius, x + radius, y + radius);
    }

    /** With room for the halo, so that words do not touch. */
    static Bounds withHalo(Bounds box) {
        double halo = Typesetter.HALO;
        return new Bounds(box.minX() - halo, box.minY() - halo / 2, box.maxX() + halo, box.maxY() + halo / 2);
    }
}
