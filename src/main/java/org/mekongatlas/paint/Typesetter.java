package org.mekongatlas.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.mekongatlas.geo.Viewport;

/**
 * Sets words in type with a halo. What was set is kept for the next sheet, since most words stay the same while a map
 * moves. Any thread.
 */
final class Typesetter {

    /** Width of the halo, logical pixels. */
    static final double HALO = 2;

    static final int HALO_OPACITY = 215;
    private static final int FAINT = 110;
    /** Pixels of the sprites kept. */
    private static final int KEPT = 6_000_000;
    /** Extents kept: of many times the words on a map. */
    private static final int MEASURED = 20_000;

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final Recent<Measured, Extent> extents = new Recent<>(MEASURED, extent -> 1);
    private final Recent<Key, Sprite> sprites = new Recent<>(KEPT, sprite -> sprite.pixels().length);

    /** Width and height of words without their halo, logical pixels. */
    record Extent(double width, double height) {}

    private record Measured(String text, Lettering lettering) {}

    private record Key(Writing writing, double side, double scale) {}

    /** How much room words take without their halo, logical pixels: the same at every scale. */
    Extent measure(String text, Lettering lettering) {
        return extents.of(new Measured(text, lettering), Typesetter::extent);
    }

    void paint(Sheet sheet, Viewport viewport, Label label) {
        int opacity = label.faint() ? FAINT : 255;
        lay(sheet, viewport, label, (sprite, left, top) -> sprite.paint(sheet, left, top, opacity));
    }

    /** Marks the pixels of a sheet in which a label stands. */
    void mark(boolean[] covered, Sheet sheet, Viewport viewport, Label label) {
        lay(sheet, viewport, label, (sprite, left, top) -> sprite.mark(covered, sheet, left, top));
    }

    /** What is done with a sprite at the pixel where it belongs. */
    @FunctionalInterface
    private interface Act {
        void on(Sprite sprite, int left, int top);
    }

    private void lay(Sheet sheet, Viewport viewport, Label label, Act act) {
        double scale = viewport.scale();
        // Rounded apart, so that labels keep their distances to the pixel while the map is dragged.
        int left = (int) (Math.round(label.stand().box().minX() * scale) - Math.round(viewport.left()));
        int top = (int) (Math.round(label.stand().box().minY() * scale) - Math.round(viewport.top()));
        Extent extent = measure(label.writing().text(), label.writing().lettering());
        if (isSeen(left, extent.width() * scale, sheet.width(), scale)
                && isSeen(top, extent.height() * scale, sheet.height(), scale)) {
            act.on(sprites.of(new Key(label.writing(), label.stand().side(), scale), this::set), left, top);
        }
    }

    private static boolean isSeen(double from, double length, int edge, double scale) {
        return from - HALO * scale < edge && from + length + HALO * scale > 0;
    }

    private static Extent extent(Measured measured) {
        Lettering lettering = measured.lettering;
        String[] lines = measured.text.split("\n");
        double width = 0;
        for (String line : lines) {
            width = Math.max(width, width(line, lettering));
        }
        return new Extent(width, lettering.height(measured.text, lines.length));
    }

    private static double width(String line, Lettering lettering) {
        GlyphVector glyphs = shaped(line, lettering.font(1));
        return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX()
                + (glyphs.getNumGlyphs() - 1) * lettering.spacing(line);
    }

    private Sprite set(Key key) {
        Writing writing = key.writing;
        double scale = key.scale;
        Extent extent = measure(writing.text(), writing.lettering());
        int margin = (int) Math.ceil((HALO + 1) * scale);
        Sheet sheet = new Sheet(
                (int) Math.ceil(extent.width() * scale) + 2 * margin,
                (int) Math.ceil(extent.height() * scale) + 2 * margin);
        Shape outline = outline(writing, key.side, extent.width() * scale, scale, margin);
        Graphics2D graphics = sheet.graphics();
        graphics.setStroke(new BasicStroke((float) (2 * HALO * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(new Color(writing.halo() | HALO_OPACITY << 24, true));
        graphics.draw(outline);
        graphics.setColor(new Color(writing.colour()));
        graphics.fill(outline);
        graphics.dispose();
        return new Sprite(sheet.width(), sheet.height(), margin, sheet.pixels());
    }

    private static Shape outline(Writing writing, double side, double width, double scale, int margin) {
        Lettering lettering = writing.lettering();
        String[] lines = writing.text().split("\n");
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < lines.length; i++) {
            double indent = (width - width(lines[i], lettering) * scale) * side;
            outline.append(
                    line(lines[i], lettering.font(scale), lettering.spacing(lines[i]) * scale)
                            .getOutline((float) (margin + indent), (float)
                                    (margin + lettering.baseline(writing.text(), i) * scale)),
                    false);
        }
        return outline;
    }

    private static GlyphVector line(String text, Font font, double spacing) {
        GlyphVector glyphs = shaped(text, font);
        for (int i = 1; i < glyphs.getNumGlyphs(); i++) {
            Point2D position = glyphs.getGlyphPosition(i);
            glyphs.setGlyphPosition(i, new Point2D.Double(position.getX() + i * spacing, position.getY()));
        }
        return glyphs;
    }

    /** With marks, stacks and ligatures where their script has them. */
    private static GlyphVector shaped(String text, Font font) {
        return font.layoutGlyphVector(UNHINTED, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    }
}
