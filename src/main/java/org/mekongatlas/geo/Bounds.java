package org.mekongatlas.geo;

/** A rectangle; y grows south. Where nothing else is said, of the unit square of {@link Mercator}. */
public record Bounds(double minX, double minY, double maxX, double maxY) {

    public boolean contains(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    /** Whether all of the other lies in this. */
    public boolean contains(Bounds other) {
        return contains(other.minX, other.minY) && contains(other.maxX, other.maxY);
    }

    public boolean intersects(Bounds other) {
        return minX <= other.maxX && maxX >= other.minX && minY <= other.maxY && maxY >= other.minY;
    }

    /** Larger by so much on each side. */
    public Bounds grown(double margin) {
        return new Bounds(minX - margin, minY - margin, maxX + margin, maxY + margin);
    }

    public Bounds moved(double dx, double dy) {
        return new Bounds(minX + dx, minY + dy, maxX + dx, maxY + dy);
    }

    /** With every coordinate times {@code factor}. */
    public Bounds scaled(double factor) {
        return new Bounds(minX * factor, minY * factor, maxX * factor, maxY * factor);
    }
}
