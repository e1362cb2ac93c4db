package org.mekongatlas.paint;

import java.awt.Font;

/**
 * How words on the map are set.
 *
 * @param size of the type, logical pixels
 * @param spacing added after each letter, logical pixels
 */
record Lettering(Face face, double size, double spacing) {

    /** From baseline to baseline, as a share of the size. */
    private static final double LEADING = 1.14;
    /** From the top of a tall letter to the baseline, as a share of the size. */
    private static final double ASCENT = 0.8;

    private static final double DESCENT = 0.22;

    enum Face {
        REGULAR,
        BOLD,
        ITALIC
    }

    static Lettering plain(Face face, double size) {
        return new Lettering(face, size, 0);
    }

    /** @param scale device pixels per logical pixel */
    Font font(double scale) {
        return switch (face) {
            case REGULAR -> Type.regular(size * scale);
            case BOLD -> Type.bold(size * scale);
            case ITALIC -> Type.italic(size * scale);
        };
    }

    /** Height of so many lines, from the top of the first one's tall letters; logical pixels. */
    double height(int lines) {
        return size * (ASCENT + DESCENT + (lines - 1) * LEADING);
    }

    /** From the top to the baseline of a line, the first is 0; logical pixels. */
    double baseline(int line) {
        return size * (ASCENT + line * LEADING);
    }
}
