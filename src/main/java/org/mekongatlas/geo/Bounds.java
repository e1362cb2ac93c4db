package org.mekongatlas.geo;

/** A rectangle of the unit square of {@link Mercator}; y grows south. */
public record Bounds(double minX, double minY, double maxX, double maxY) {

    public boolean contains(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    public boolean intersects(Bounds other) {
        return minX <= other.maxX && maxX >= other.minX && minY <= other.maxY && maxY >= other.minY;
    }
}
