package org.mekongatlas.paint;

import java.awt.Font;

/** The atlas's type. */
public final class Type {

    private Type() {}

    /** @param size pixels */
    public static Font regular(double size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 12).deriveFont((float) size);
    }

    /** @param size pixels */
    public static Font bold(double size) {
        return new Font(Font.SANS_SERIF, Font.BOLD, 12).deriveFont((float) size);
    }
}
