package org.mekongatlas.geo;

import org.mekongatlas.model.Camera;

/**
 * The part of the world a picture shows. Pixels are device pixels, x right, y down, from the picture's top left corner.
 *
 * @param left world pixel at the left edge
 * @param top world pixel at the top edge
 * @param worldSize width of the whole world in pixels
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 * @param scale device pixels per logical pixel: lines and type grow with it
 */
public record Viewport(double left, double top, double worldSize, int width, int height, double scale) {

    /** Logical pixels of one tile, and of the world at zoom 0. */
    public static final int TILE = 256;

    /** What {@code camera} sees in a picture of {@code width} × {@code height} device pixels. */
    public static Viewport of(Camera camera, int width, int height, double scale) {
        double worldSize = TILE * Math.pow(2, camera.zoom()) * scale;
        double left = Mercator.x(camera.longitude()) * worldSize - width / 2.0;
        double top = Mercator.y(camera.latitude()) * worldSize - height / 2.0;
        return new Viewport(left, top, worldSize, width, height, scale);
    }

    /** The tile in column {@code i} and row {@code j} of zoom {@code z}, {@code pixels} wide and high. */
    public static Viewport tile(int z, long i, long j, int pixels) {
        return new Viewport(
                (double) i * pixels,
                (double) j * pixels,
                pixels * Math.pow(2, z),
                pixels,
                pixels,
                pixels / (double) TILE);
    }

    /** The same part of the world with lines and type so many times as large; therefore of a lower zoom. */
    public Viewport enlarged(double times) {
        return new Viewport(left, top, worldSize, width, height, scale * times);
    }

    /** Pixel column of a unit {@code x}. */
    public double px(double x) {
        return x * worldSize - left;
    }

    /** Pixel row of a unit {@code y}. */
    public double py(double y) {
        return y * worldSize - top;
    }

    /** Pixel column of degrees east. */
    public double pxOf(double longitude) {
        return px(Mercator.x(longitude));
    }

    /** Pixel row of degrees north. */
    public double pyOf(double latitude) {
        return py(Mercator.y(latitude));
    }

    /** Degrees east at a pixel column. */
    public double longitudeAt(double px) {
        return Mercator.longitude((px + left) / worldSize);
    }

    /** Degrees north at a pixel row. */
    public double latitudeAt(double py) {
        return Mercator.latitude((py + top) / worldSize);
    }

    /** Zoom in logical pixels: what a {@link Camera} would say. */
    public double zoom() {
        return Math.log(worldSize / (TILE * scale)) / Math.log(2);
    }

    /** What is seen, grown on each side by {@code margin} pixels. */
    public Bounds bounds(double margin) {
        return new Bounds(
                (left - margin) / worldSize,
                (top - margin) / worldSize,
                (left + width + margin) / worldSize,
                (top + height + margin) / worldSize);
    }
}
