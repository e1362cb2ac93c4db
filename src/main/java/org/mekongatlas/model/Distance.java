package org.mekongatlas.model;

/** How far apart two points of the ground are. */
public final class Distance {

    /** Mean radius of the earth, kilometres; IUGG. */
    private static final double RADIUS = 6371.0088;

    private Distance() {}

    /** Kilometres along the great circle between two points, degrees; the haversine formula. */
    public static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double up = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
        double across = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double chord = up * up
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude)) * across * across;
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
