package org.mekongatlas.export;

import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;

/** How many device pixels of a picture are a logical one. */
final class PictureScale {

    /** Below it the smallest type can not be read. */
    static final double LEGIBLE = 0.75;

    /** Logical pixels of the shorter side: at 1080 rows, one and a half device pixels to a logical one. */
    private static final double SHORTER_SIDE = 720;

    private PictureScale() {}

    /**
     * Device pixels per logical pixel of a picture. A picture of 1920 × 1080 then shows what a window's map of 1280 ×
     * 720 shows, its lines and type half as large again, and one of 3840 × 2160 is the same picture twice as fine.
     */
    static double of(int width, int height) {
        return Math.min(width, height) / SHORTER_SIDE;
    }

    /** The same for lines and type, which in small pictures are larger, to be seen and read. */
    static double ofType(int width, int height) {
        return Math.max(LEGIBLE, of(width, height));
    }

    /** Whether all is drawn as small as can be read, so that the map needs what is left. */
    static boolean isSmall(int width, int height) {
        return of(width, height) < LEGIBLE;
    }

    /** What a camera sees in a picture: the same in every size. */
    static Viewport viewport(Camera camera, int width, int height) {
        double scale = of(width, height);
        return Viewport.of(camera, width, height, scale).enlarged(ofType(width, height) / scale);
    }
}
