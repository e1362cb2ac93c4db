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

    private final Setting setting;
    private final Font font;
    private final List<TextLayout> lines;
    /** From baseline to baseline. */
    private final double leading;

    /** What decides how it looks. */
    private record Setting(String text, Font font, double width) {}

    private Paragraph(Setting setting, List<TextLayout> lines, double leading) {
        this.setting = setting;
        font = setting.font;
        this.lines = lines;
        this.leading = font.getSize2D() * leading;
    }

    /** @param width of the longest line allowed; a word that is longer is broken */
    static Paragraph of(String text, Font font, double width) {
        List<TextLayout> lines = text.isBlank()
                ? List.of()
                : breaks(text, font).lines(width).stream()
                        .map(line -> new TextLayout(line, font, UNSCALED))
                        .toList();
        return new Paragraph(
                new Setting(text, font, width), lines, Lettering.isStacked(text) ? STACKED_LEADING : LEADING);
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

    /** Lines of nearly the same length, as many as in {@code width}: no single word is left to the last. */
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
        return of(text, ragged.font, wide);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Paragraph paragraph && paragraph.setting.equals(setting);
    }

    @Override
    public int hashCode() {
        return setting.hashCode();
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
