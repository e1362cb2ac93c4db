package org.mekongatlas.paint;

/** Mixing of colours on opaque pixels, in whole numbers. */
final class Blend {

    private static final int OPAQUE = 0xFF000000;

    private Blend() {}

    /** Lays {@code rgb} over a pixel with a cover of 0..255. */
    static void over(int[] pixels, int index, int rgb, int cover) {
        pixels[index] = cover == 255 ? OPAQUE | rgb : mix(pixels[index], rgb, cover);
    }

    /** {@code below} and {@code above} mixed, opaque; 255 is all of {@code above}. */
    static int mix(int below, int above, int cover) {
        int red = channel(below >> 16 & 0xFF, above >> 16 & 0xFF, cover);
        int green = channel(below >> 8 & 0xFF, above >> 8 & 0xFF, cover);
        int blue = channel(below & 0xFF, above & 0xFF, cover);
        return OPAQUE | red << 16 | green << 8 | blue;
    }

    /** A pixel, its colour multiplied by its opacity or not, without its colour: as light as it was. */
    static int grey(int pixel) {
        int light = ((pixel >> 16 & 0xFF) * 54 + (pixel >> 8 & 0xFF) * 183 + (pixel & 0xFF) * 19) >> 8;
        return pixel & 0xFF000000 | light << 16 | light << 8 | light;
    }

    /** Exact rounded division by 255 of the weighted sum. */
    private static int channel(int below, int above, int cover) {
        int sum = below * (255 - cover) + above * cover + 128;
        return (sum + (sum >> 8)) >> 8;
    }
}
