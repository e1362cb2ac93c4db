package org.mekongatlas.map;

import org.mekongatlas.geo.Mercator;
import org.mekongatlas.model.Camera;

/**
 * The cameras between two cameras. Over short distances straight, so that a point that both show in the same place stays
 * there; over long ones out, across and in again, which is both shortest and easiest on the eye: van Wijk and Nuij,
 * Smooth and efficient zooming and panning (2003), with their rho of 1.42.
 */
final class FlightPath {

    private static final double RHO_2 = 2;

    private final Camera from;
    private final Camera to;
    private final double distance;
    /** Width of the world seen at each end, as a part of the world. */
    private final double startWidth;

    private final double endWidth;

    /** @param pane width of the pane, logical pixels */
    FlightPath(Camera from, Camera to, double pane) {
        this.from = from;
        this.to = to;
        distance = Math.hypot(x(to) - x(from), y(to) - y(from));
        startWidth = pane / (256 * Math.pow(2, from.zoom()));
        endWidth = pane / (256 * Math.pow(2, to.zoom()));
    }

    Camera end() {
        return to;
    }

    /** How far it feels: 1 is one width of the picture, or a zoom of two levels. */
    double length() {
        return isFar() ? arc() / Math.sqrt(RHO_2) : Math.abs(to.zoom() - from.zoom()) / 2 + distance / startWidth;
    }

    /** @param way part of the path covered, 0..1 */
    Camera at(double way) {
        if (way >= 1) {
            return to;
        }
        return isFar() ? arched(way) : straight(way);
    }

    private boolean isFar() {
        return distance > Math.max(startWidth, endWidth);
    }

    private Camera straight(double way) {
        double zoom = from.zoom() + (to.zoom() - from.zoom()) * way;
        double whole = Math.pow(2, -to.zoom()) - Math.pow(2, -from.zoom());
        double part = Math.pow(2, -zoom) - Math.pow(2, -from.zoom());
        return between(Math.abs(to.zoom() - from.zoom()) < 1e-6 ? way : part / whole, zoom);
    }

    private Camera arched(double way) {
        double start = bend(startWidth, endWidth, 1);
        double s = start + way * arc();
        double width = startWidth * Math.cosh(start) / Math.cosh(s);
        double covered = startWidth / RHO_2 * (Math.cosh(start) * Math.tanh(s) - Math.sinh(start));
        return between(covered / distance, from.zoom() + Math.log(startWidth / width) / Math.log(2));
    }

    private double arc() {
        return bend(endWidth, startWidth, -1) - bend(startWidth, endWidth, 1);
    }

    /** The paper's r of one end. */
    private double bend(double here, double there, int direction) {
        double u2 = RHO_2 * RHO_2 * distance * distance;
        double b = (there * there - here * here + u2) / (2 * here * RHO_2 * distance) * direction;
        return Math.log(-b + Math.sqrt(b * b + 1));
    }

    private Camera between(double way, double zoom) {
        double x = x(from) + (x(to) - x(from)) * way;
        double y = y(from) + (y(to) - y(from)) * way;
        return new Camera(Mercator.latitude(y), Mercator.longitude(x), zoom);
    }

    private static double x(Camera camera) {
        return Mercator.x(camera.longitude());
    }

    private static double y(Camera camera) {
        return Mercator.y(camera.latitude());
    }
}
