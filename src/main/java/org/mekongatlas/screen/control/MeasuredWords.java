package org.mekongatlas.screen.control;

import javafx.scene.text.Font;

/** Words on one line whose width is asked for at every layout, and measured once for each font in turn. FX thread. */
public final class MeasuredWords {

    private final String words;
    private Font font;
    private double width;

    public MeasuredWords(String words) {
        this.words = words;
    }

    /** Width in a font, logical pixels. */
    public double in(Font wanted) {
        if (!wanted.equals(font)) {
            font = wanted;
            width = Looks.width(words, wanted);
        }
        return width;
    }
}
