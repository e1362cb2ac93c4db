package org.mekongatlas.geo;

/**
 * Web Mercator on the unit square: x grows east from 0 at 180° W, y grows south from 0 at 85.05° N. Formula: Snyder, Map
 * Projections: A Working Manual (1987), pp. 41-44, spherical, scaled to 1.
 */
public final class Mercator {

    /** Length of the equator in metres, WGS 84 semi-major axis. */
    public static final double EQUATOR_METRES = 2 * Math.PI * 6_378_137;

    private Mercator() {}

    /** @param longitude degrees east */
    public static double x(double longitude) {
        return longitude / 360 + 0.5;
    }

    /** @param latitude degrees north */
    public static double y(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }

    /** Degrees east of unit {@code x}. */
    public static double longitude(double x) {
        return (x - 0.5) * 360;
    }

    /** Degrees north of unit {@code y}. */
    public static double latitude(double y) {
        return Math.toDegrees(2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2);
    }

    /** Ground metres per pixel at a latitude when the world is {@code worldSize} pixels wide. */
    public static double metresPerPixel(double latitude, double worldSize) {
        return EQUATOR_METRES * Math.cos(Math.toRadians(latitude)) / worldSize;
    }
}
