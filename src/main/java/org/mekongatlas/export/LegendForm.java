package org.mekongatlas.export;

import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.LegendPainter;
import org.mekongatlas.paint.Size;
import org.mekongatlas.text.Texts;

/** How much of a legend there is room for in a picture, the most first. */
enum LegendForm {
    WHOLE,
    /** In one column. */
    TALL,
    /** What colours and widths of lines say. */
    BRIEF,
    NONE;

    /** What a legend may take of a picture in which type is as small as can be read. */
    private static final double MODEST_WIDTH = 1 / 3.0;

    private static final double MODEST_HEIGHT = 0.5;

    /** @param scale device pixels per logical pixel */
    LegendPainter painter(Texts texts, Legend legend, double scale) {
        return switch (this) {
            case WHOLE -> new LegendPainter(texts, legend, scale);
            case TALL -> LegendPainter.tall(texts, legend, scale);
            case BRIEF -> LegendPainter.tall(texts, legend.brief(), scale);
            case NONE -> LegendPainter.none();
        };
    }

    /** Whether a legend leaves enough of a picture in which type is as small as can be read; pixels. */
    static boolean isModest(Size legend, int width, int height) {
        return isModest(legend.width(), width) && legend.height() <= MODEST_HEIGHT * height;
    }

    /** The same where a legend has its column to itself. */
    static boolean isModest(double legendWidth, int width) {
        return legendWidth <= MODEST_WIDTH * width;
    }

    /** Whether signs are drawn that it does not explain. */
    boolean leavesOut(Legend legend) {
        return switch (this) {
            case WHOLE, TALL -> false;
            case BRIEF -> !legend.brief().equals(legend);
            case NONE -> true;
        };
    }
}
