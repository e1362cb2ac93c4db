package org.mekongatlas.export;

import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.LegendPainter;
import org.mekongatlas.text.Texts;

/** How much of a legend there is room for in a picture, the most first. */
enum LegendForm {
    WHOLE,
    /** In one column. */
    TALL,
    /** What colours and widths of lines say. */
    BRIEF,
    NONE;

    /** @param scale device pixels per logical pixel */
    LegendPainter painter(Texts texts, Legend legend, double scale) {
        return switch (this) {
            case WHOLE -> new LegendPainter(texts, legend, scale);
            case TALL -> LegendPainter.tall(texts, legend, scale);
            case BRIEF -> LegendPainter.tall(texts, legend.brief(), scale);
            case NONE -> LegendPainter.none();
        };
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
