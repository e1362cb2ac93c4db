package org.mekongatlas.paint;

import org.mekongatlas.geo.Viewport;

/** How wide the base map's lines are at one zoom, in device pixels; 0 where they are left out. */
record BaseMapStyle(double zoom, double scale) {

    private static final double FIRST_BAND_ZOOM = 4;
    private static final double FIRST_DIVISION_ZOOM = 6;

    static BaseMapStyle of(Viewport viewport) {
        return new BaseMapStyle(viewport.zoom() + 1e-9, viewport.scale());
    }

    double coast() {
        return scale * 0.8;
    }

    double border() {
        return scale * grown(3, 0.9, 12, 2.0);
    }

    /** The soft band under a border. */
    double borderBand() {
        return zoom < FIRST_BAND_ZOOM ? 0 : scale * grown(4, 2.5, 11, 9);
    }

    double division() {
        return zoom < FIRST_DIVISION_ZOOM ? 0 : scale * grown(6, 0.8, 11, 1.3);
    }

    /** @param rank of the river, 1 the greatest */
    double river(int rank) {
        double first = 2.4 + 0.6 * rank;
        return zoom < first ? 0 : scale * Math.min(3, 0.6 + 0.25 * (zoom - first));
    }

    /** Length of a dash and of the gap after it. */
    double dash() {
        return scale * 5;
    }

    /** Grows evenly from one zoom and width to another. */
    private double grown(double fromZoom, double from, double toZoom, double to) {
        double t = (zoom - fromZoom) / (toZoom - fromZoom);
        return from + (to - from) * Math.max(0, Math.min(1, t));
    }
}
