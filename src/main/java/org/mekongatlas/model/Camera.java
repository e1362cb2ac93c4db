package org.mekongatlas.model;

/**
 * Where the map looks, always valid: out-of-range values are brought back, so that no camera can leave the world.
 *
 * @param latitude of the centre, degrees north, within the square of Web Mercator
 * @param longitude of the centre, degrees east, -180..180
 * @param zoom the world is 256 · 2^zoom logical pixels wide; 3..13, fractions allowed
 */
public record Camera(double latitude, double longitude, double zoom) {

    public static final double MIN_ZOOM = 3;
    public static final double MAX_ZOOM = 13;
    /** Where Web Mercator's square ends, degrees. */
    public static final double MAX_LATITUDE = 85.0511287798066;
    /** The whole region. */
    public static final Camera HOME = new Camera(16.6, 102.2, 5.2);

    public Camera {
        latitude = clamp(latitude, -MAX_LATITUDE, MAX_LATITUDE);
        longitude = clamp(longitude, -180, 180);
        zoom = clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    public Camera withZoom(double newZoom) {
        return new Camera(latitude, longitude, newZoom);
    }

    /** To a metre on the ground and a thousandth of a zoom: as precise as a text needs to be. */
    public Camera rounded() {
        return new Camera(round(latitude, 1e5), round(longitude, 1e5), round(zoom, 1e3));
    }

    private static double round(double value, double steps) {
        // There is no minus zero in a text.
        return Math.round(value * steps) / steps + 0.0;
    }

    private static double clamp(double value, double least, double most) {
        return Double.isNaN(value) ? least : Math.min(most, Math.max(least, value));
    }
}
