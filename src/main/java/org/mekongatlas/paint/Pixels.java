package org.mekongatlas.paint;

/** Arithmetic of premultiplied ARGB pixels, exact to the nearest 1/255. */
final class Pixels {

    private static final int OPAQUE = 0xFF000000;

    private static final int EVEN = 0x00FF00FF;
    private static final int HALF = 0x00800080;

    private Pixels() {}

    /**
     * Every channel times {@code factor} / 255. Two channels at a time; x / 255 = (x + 128 + (x + 128) / 256) / 256.
     */
    static int times(int pixel, int factor) {
        int even = (pixel & EVEN) * factor + HALF;
        int odd = (pixel >>> 8 & EVEN) * factor + HALF;
        return (even + (even >>> 8 & EVEN)) >>> 8 & EVEN | (odd + (odd >>> 8 & EVEN)) & ~EVEN;
    }

    /** A colour 0xRRGGBB at every opacity 0..255. */
    static int[] tints(int rgb) {
        int[] tints = new int[256];
        for (int opacity = 0; opacity < 256; opacity++) {
            tints[opacity] = times(rgb | OPAQUE, opacity);
        }
        return tints;
    }

    /** {@code above} laid over {@code below}. */
    static int over(int above, int below) {
        return above + times(below, 255 - (above >>> 24));
    }
}
