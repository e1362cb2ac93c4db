package org.mekongatlas.paint;

import java.awt.Graphics2D;

/** The atlas's own symbols, drawn from the SVG files of {@code icons/}. Any thread. */
public final class Symbols {

    private Symbols() {}

    /**
     * Draws a symbol.
     *
     * @param name of the file without {@code .svg}: {@code hub-active}, {@code hub-power-cut}, {@code crossing},
     *     {@code kind-rescue} ...
     * @param x centre, pixels
     * @param y centre, pixels
     * @param size width and height, pixels
     */
    public static void paint(Graphics2D graphics, String name, double x, double y, double size) {
        throw new UnsupportedOperationException();
    }
}
