package org.mekongatlas.map;

import org.mekongatlas.geo.Mercator;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;

/**
 * The pane as cameras meet it: keeps them inside the world and says which pixels they show.
 *
 * @param width of the pane, logical pixels
 * @param height of the pane, logical pixels
 * @param scale device pixels per logical pixel
 */
record Sight(double width, double height, double scale) {

    /** Gluon Maps shows the tiles of zoom {@code floor(zoom + 0.2)}. */
    private static final double TIPPING = 0.2;

    boolean empty() {
        return width < 1 || height < 1;
    }

    /** The camera itself if the pane then shows nothing beyond the world's edges, else the nearest that does so. */
    Camera limit(Camera camera) {
        double zoom = Math.max(camera.zoom(), Math.log(Math.max(width, height) / Viewport.TILE) / Math.log(2));
        double world = worldSize(zoom);
        double x = within(Mercator.x(camera.longitude()), width / 2 / world);
        double y = within(Mercator.y(camera.latitude()), height / 2 / world);
        double longitude = x == Mercator.x(camera.longitude()) ? camera.longitude() : Mercator.longitude(x);
        double latitude = y == Mercator.y(camera.latitude()) ? camera.latitude() : Mercator.latitude(y);
        Camera limited = new Camera(latitude, longitude, zoom);
        return nearly(limited, camera) ? camera : limited;
    }

    /** The camera after its picture was dragged by logical pixels, right and down. */
    Camera dragged(Camera camera, double dx, double dy) {
        double world = worldSize(camera.zoom());
        return limit(
                at(Mercator.x(camera.longitude()) - dx / world, Mercator.y(camera.latitude()) - dy / world, camera));
    }

    /** The camera {@code by} zooms nearer, with the place under a logical pixel still under it. */
    Camera zoomed(Camera camera, double by, double px, double py) {
        Camera nearer = limit(camera.withZoom(camera.zoom() + by));
        double change = 1 / worldSize(camera.zoom()) - 1 / worldSize(nearer.zoom());
        double x = Mercator.x(camera.longitude()) + (px - width / 2) * change;
        double y = Mercator.y(camera.latitude()) + (py - height / 2) * change;
        return limit(at(x, y, nearer));
    }

    /**
     * What is shown for a camera, in device pixels. Tiles are a whole number of pixels wide and begin on whole pixels, or
     * a seam would shine through between them; so this is up to half a pixel and a third of a percent off the camera.
     */
    Viewport show(Camera camera) {
        int level = level(camera.zoom());
        double world = Math.scalb((double) tilePixels(camera.zoom(), level), level);
        int columns = (int) Math.ceil(width * scale);
        int rows = (int) Math.ceil(height * scale);
        double left = edge(Mercator.x(camera.longitude()), world, columns);
        double top = edge(Mercator.y(camera.latitude()), world, rows);
        return new Viewport(left, top, world, columns, rows, scale);
    }

    /** The zoom whose tiles are shown. */
    static int level(double zoom) {
        return (int) Math.floor(zoom + TIPPING);
    }

    /** Device pixels of a tile of {@code level}: the nearest whole number that Gluon Maps still shows at that level. */
    private long tilePixels(double zoom, int level) {
        double tile = Viewport.TILE * scale;
        long least = (long) Math.ceil(tile * Math.pow(2, -TIPPING) + 1e-6);
        long most = (long) Math.floor(tile * Math.pow(2, 1 - TIPPING) - 1e-6);
        long fills = (long) Math.ceil(Math.scalb(Math.max(width, height) * scale, -level));
        return Math.max(Math.max(least, fills), Math.min(most, Math.round(tile * Math.pow(2, zoom - level))));
    }

    private static double edge(double centre, double world, int pixels) {
        return Math.max(0, Math.min(world - pixels, Math.rint(centre * world - pixels / 2.0)));
    }

    private static double worldSize(double zoom) {
        return Viewport.TILE * Math.pow(2, zoom);
    }

    private static double within(double centre, double half) {
        return half >= 0.5 ? 0.5 : Math.max(half, Math.min(1 - half, centre));
    }

    private static Camera at(double x, double y, Camera camera) {
        return new Camera(Mercator.latitude(y), Mercator.longitude(x), camera.zoom());
    }

    /** Rounding is no reason to move a camera. */
    private static boolean nearly(Camera one, Camera other) {
        return Math.abs(one.latitude() - other.latitude()) < 1e-9
                && Math.abs(one.longitude() - other.longitude()) < 1e-9
                && Math.abs(one.zoom() - other.zoom()) < 1e-9;
    }
}
