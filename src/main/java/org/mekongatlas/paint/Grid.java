package org.mekongatlas.paint;

import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;

/**
 * A rectangle of pixels as the rasterisers see it: whole 256ths of a pixel from its top left corner. Coordinates are
 * rounded before the corner is taken off, so that a shape falls on the same pixels whatever part of it is painted.
 *
 * @param worldSize width of the world in pixels
 * @param left world position of the left edge, 256ths of a pixel
 * @param top world position of the top edge, 256ths of a pixel
 * @param width pixels
 * @param height pixels
 */
record Grid(double worldSize, long left, long top, int width, int height) {

    /** Steps in a pixel, as a power of two. */
    static final int SHIFT = 8;

    /** Steps in a pixel. */
    static final int ONE = 1 << SHIFT;

    /** The part of a viewport that begins at pixel {@code x}, {@code y}. */
    static Grid of(Viewport viewport, int x, int y, int width, int height) {
        long left = Math.round(viewport.left() * ONE) + (long) x * ONE;
        long top = Math.round(viewport.top() * ONE) + (long) y * ONE;
        return new Grid(viewport.worldSize(), left, top, width, height);
    }

    long x(double unit) {
        return (long) Math.floor(unit * worldSize * ONE + 0.5) - left;
    }

    long y(double unit) {
        return (long) Math.floor(unit * worldSize * ONE + 0.5) - top;
    }

    /** What the rectangle shows, grown on each side by {@code margin} pixels. */
    Bounds bounds(double margin) {
        double steps = worldSize * ONE;
        double more = margin * ONE;
        return new Bounds(
                (left - more) / steps,
                (top - more) / steps,
                (left + (double) width * ONE + more) / steps,
                (top + (double) height * ONE + more) / steps);
    }
}
