package org.mekongatlas.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Measures words and writes them with a halo; each word is drawn once and then stamped. Any thread. */
final class Lettering {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    /** Of the halo around the letters, share of the type's size. */
    private static final double HALO = 0.17;

    private static final int STAMPS_KEPT = 800;

    private final Map<Word, Size> sizes = new ConcurrentHashMap<>();
    private final Map<Ink, BufferedImage> stamps = Collections.synchronizedMap(new Recent());

    private record Word(String text, double size, boolean bold) {

        TextLayout layout() {
            Font font = bold ? Type.bold(size) : Type.regular(size);
            return new TextLayout(text, font, CONTEXT);
        }
    }

    private record Ink(Word word, int letters, int halo) {}

    /** The stamps used last. */
    private static final class Recent extends LinkedHashMap<Ink, BufferedImage> {

        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Ink, BufferedImage> eldest) {
            return size() > STAMPS_KEPT;
        }
    }

    /** Room that the letters take, without their halo. */
    Size size(String text, double size, boolean bold) {
        return sizes.computeIfAbsent(new Word(text, size, bold), word -> {
            Rectangle2D bounds = word.layout().getBounds();
            return new Size((int) Math.ceil(bounds.getWidth()) + 2, (int) Math.ceil(size));
        });
    }

    /** @param rgb of the letters @param halo 0xRRGGBB of what surrounds them */
    void write(Graphics2D graphics, Label label, int rgb, int halo) {
        Word word = new Word(label.text(), label.size(), label.bold());
        BufferedImage stamp = stamps.computeIfAbsent(new Ink(word, rgb, halo), Lettering::stamp);
        int left = (int) Math.round(label.x() - stamp.getWidth() / 2.0);
        int top = (int) Math.round(label.y() - stamp.getHeight() / 2.0);
        graphics.drawImage(stamp, left, top, null);
    }

    private static BufferedImage stamp(Ink ink) {
        TextLayout layout = ink.word.layout();
        Rectangle2D bounds = layout.getBounds();
        double size = ink.word.size;
        double margin = Math.ceil(HALO * size) + 1;
        int width = (int) Math.ceil(bounds.getWidth() + 2 * margin) + 1;
        int height = (int) Math.ceil(1.3 * size + 2 * margin);
        Sheet sheet = new Sheet(width, height);
        // Middle of the capitals on the middle of the stamp: words of a line stand level.
        double baseline = height / 2.0 + 0.36 * size;
        Shape letters = layout.getOutline(AffineTransform.getTranslateInstance(margin - bounds.getX(), baseline));
        Graphics2D graphics = sheet.graphics();
        graphics.setColor(new Color(ink.halo >> 16 & 255, ink.halo >> 8 & 255, ink.halo & 255, 225));
        float stroke = (float) (2 * HALO * size);
        graphics.setStroke(new BasicStroke(stroke, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(letters);
        graphics.setColor(new Color(ink.letters));
        graphics.fill(letters);
        graphics.dispose();
        return sheet.image();
    }
}
