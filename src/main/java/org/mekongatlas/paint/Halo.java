package org.mekongatlas.paint;

import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Place;

/**
 * The circle within which a place lies that is not known more closely; pixels of an overlay's viewport.
 *
 * @param radius as far as the place's point may be off
 */
record Halo(double x, double y, double radius) {

    /** A circle hardly larger than the symbol on it would say nothing. */
    private static final double LARGER = 2.2;

    /** Smaller ones would be crumbs on a map of the region, logical pixels. */
    private static final double SMALLEST = 11;

    static Halo of(MarkShape mark, Viewport viewport) {
        Place place = mark.mark().place();
        double metres = Mercator.metresPerPixel(place.latitude(), viewport.worldSize());
        return new Halo(mark.x(), mark.y(), place.precisionMetres() / metres);
    }

    /**
     * Whether it says something about a mark; a country or region is no point to begin with.
     *
     * @param scale device pixels per logical pixel
     */
    boolean tells(MarkShape mark, double scale) {
        return !mark.standsForArea() && radius >= Math.max(SMALLEST * scale, LARGER * mark.radius());
    }

    /** Whether some of its rim lies in a part of the viewport. */
    boolean meets(Bounds part) {
        double nearX = Math.max(part.minX() - x, x - part.maxX());
        double nearY = Math.max(part.minY() - y, y - part.maxY());
        double farX = Math.max(part.maxX() - x, x - part.minX());
        double farY = Math.max(part.maxY() - y, y - part.minY());
        double near = Math.max(0, nearX) * Math.max(0, nearX) + Math.max(0, nearY) * Math.max(0, nearY);
        return near < radius * radius && farX * farX + farY * farY > radius * radius;
    }
}
