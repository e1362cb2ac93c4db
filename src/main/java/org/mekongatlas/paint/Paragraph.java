package org.mekongatlas.paint;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * Text broken into lines that fit a width, ragged right. Measured without regard to the scale it is painted at, so that
 * lines break at the same words in every size of a picture.
 */
final class Paragraph {

    private static final FontRenderContext UNSCALED = new FontRenderContext(null, true, true);
    private static final double LEADING = 1.32;
    /** Of scripts with marks over marks and letters under letters. */
    private static final double STACKED_LEADING = 1.6;

    /** So many times as long as it needs to be a line may be for a clause to stay whole. */
    private static final double CLAUSE = 1.4;

    private final List<TextLayout> lines;
    private final Font font;
    /** From baseline to baseline. */
    private final double leading;

    private Paragraph(List<TextLayout> lines, Font font, double leading) {
        this.lines = lines;
        this.font = font;
        this.leading = font.getSize2D() * leading;
    }

    /** @param width of the longest line allowed; a word that is longer is broken */
    static Paragraph of(String text, Font font, double width) {
        return set(text.isBlank() ? List.of() : breaks(text, font).lines(width), font);
    }

    private static Paragraph set(List<String> lines, Font font) {
        return new Paragraph(
                lines.stream().map(line -> new TextLayout(line, font, UNSCALED)).toList(),
                font,
                lines.stream().anyMatch(Lettering::isStacked) ? STACKED_LEADING : LEADING);
    }

    private static LineBreaks breaks(String text, Font font) {
        return new LineBreaks(text.strip(), font, UNSCALED);
    }

    /** In the first of the fonts in which the text takes at most so many lines; in the last, however many it takes. */
    static Paragraph fitting(String text, List<Font> largestFirst, double width, int most) {
        Paragraph paragraph = null;
        for (Font font : largestFirst) {
            paragraph = of(text, font, width);
            if (paragraph.lines.size() <= most) {
                return paragraph;
            }
        }
        return paragraph;
    }

    /**
     * Lines of nearly the same length, as many as in {@code width}: no single word is left to the last. Two lines part
     * between clauses where that leaves neither much longer.
     */
    static Paragraph balanced(String text, List<Font> largestFirst, double width, int most) {
        Paragraph ragged = fitting(text, largestFirst, width, most);
        LineBreaks breaks = breaks(text, ragged.font);
        double narrow = 0;
        double wide = width;
        while (wide - narrow > 1) {
            double middle = (narrow + wide) / 2;
            if (breaks.lines(middle).size() > ragged.lines.size()) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        List<String> lines = breaks.lines(wide);
        double longest = Math.min(width, CLAUSE * wide);
        return set(lines.size() == 2 ? breaks.clauses(longest).orElse(lines) : lines, ragged.font);
    }

    double width() {
        return lines.stream().mapToDouble(TextLayout::getVisibleAdvance).max().orElse(0);
    }

    double height() {
        return lines.size() * leading;
    }

    /** Draws in the pen's colour, from the top left corner. */
    void paint(Graphics2D graphics, double x, double y) {
        double baseline = y + (leading + font.getSize2D() * 0.72) / 2;
        for (TextLayout line : lines) {
            graphics.fill(line.getOutline(AffineTransform.getTranslateInstance(x, baseline)));
            baseline += leading;
        }
    }
}
