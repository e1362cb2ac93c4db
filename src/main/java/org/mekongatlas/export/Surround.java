package org.mekongatlas.export;

import org.mekongatlas.paint.Caption;
import org.mekongatlas.paint.FramePainter;
import org.mekongatlas.text.Texts;

/**
 * Title and strip of a picture. In a small one, where the sentence would leave too little of the map, it stands in the
 * file alone; that something is left out is said.
 *
 * @param lacking whether the legend leaves something out
 */
record Surround(Texts texts, Caption caption, boolean lacking, int width, int height) {

    /** What the strip may take of the height of a small picture. */
    private static final double MODEST_STRIP = 1 / 3.0;

    /** @param scale device pixels per logical pixel */
    FramePainter frame(double scale) {
        FramePainter whole = frame(lacking ? noting(caption) : caption, scale);
        return isSmall() && whole.stripTop() < (1 - MODEST_STRIP) * height
                ? frame(noting(caption.withoutSentence()), scale)
                : whole;
    }

    boolean isSmall() {
        return PictureScale.isSmall(width, height);
    }

    private FramePainter frame(Caption words, double scale) {
        return new FramePainter(words, width, height, scale);
    }

    private Caption noting(Caption words) {
        return words.noting(texts.text("picture.small"));
    }
}
