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

    private final List<String> words;
    private final Font font;
    private final List<TextLayout> lines;
    /** From baseline to baseline. */
    private final double leading;

    /** @param words of each line */
    private Paragraph(List<String> words, Font font) {
        this.words = words;
        this.font = font;
        lines = words.stream().map(line -> new TextLayout(line, font, UNSCALED)).toList();
        leading = font.getSize2D() * (words.stream().anyMatch(Lettering::isStacked) ? STACKED_LEADING : LEADING);
    }

    /** @param width of the longest line allowed; a word that is longer is broken */
    static Paragraph of(String text, Font font, double width) {
        return new Paragraph(text.isBlank() ? List.of() : breaks(text, font).lines(width), font);
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
        return ragged.lines.size() < 2 ? ragged : balanced(text, ragged, width);
    }

    private static Paragraph balanced(String text, Paragraph ragged, double width) {
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
        return new Paragraph(lines.size() == 2 ? breaks.clauses(longest).orElse(lines) : lines, ragged.font);
    }

    /** Whether it looks the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Paragraph paragraph && words.equals(paragraph.words) && font.equals(paragraph.font);
    }

    @Override
    public int hashCode() {
        return 31 * words.hashCode() + font.hashCode();
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
