package org.mekongatlas.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.mekongatlas.geo.Bounds;

/**
 * The words around a map: a title on a plate at the top left, a strip with sentence and credits along the bottom. Text
 * keeps 4 % away from the edges; it wraps, then shrinks, and is never cut off. Any thread.
 */
public final class FramePainter {

    /** Share of width and height kept free of text at each edge, because projectors crop. */
    public static final double MARGIN = 0.04;

    private static final double TITLE_SHARE = 0.6;
    private static final int TITLE_LINES = 2;
    /** Logical pixels. */
    private static final double SMALLEST_TITLE = 12;

    private static final double SUBTITLE = 15;
    /** Share of the width. */
    private static final double LARGEST_TITLE = 0.03;

    private static final double GAP = 3;
    private static final double EDGE = 0.8;

    private final double width;
    private final double height;
    private final double scale;
    private final Paragraph title;
    private final Paragraph subtitle;
    private final Paragraph sentence;
    private final Paragraph credits;

    /**
     * @param width of the picture, device pixels
     * @param height of the picture, device pixels
     * @param scale device pixels per logical pixel
     */
    public FramePainter(Caption caption, int width, int height, double scale) {
        this.width = width / scale;
        this.height = height / scale;
        this.scale = scale;
        double most = this.width * (1 - 2 * MARGIN);
        double share = Math.min(most, Math.max(this.width * TITLE_SHARE, 420));
        title = Paragraph.balanced(caption.title(), titleFonts(), share, TITLE_LINES);
        subtitle = Paragraph.of(caption.subtitle(), Type.regular(Math.min(SUBTITLE, largestTitle())), share);
        sentence = Paragraph.fitting(caption.sentence(), List.of(Type.regular(14), Type.regular(12)), most, 2);
        credits = Paragraph.of(caption.credits(), Type.regular(12), most);
    }

    /** The plate of the title; device pixels. */
    public Bounds titlePlate() {
        return new Bounds(
                titleLeft() * scale,
                titleTop() * scale,
                (titleLeft() + titleWidth()) * scale,
                (titleTop() + titleHeight()) * scale);
    }

    /** Where the strip begins; device pixels from the top. */
    public int stripTop() {
        return (int) Math.floor((height - stripHeight()) * scale);
    }

    /** Draws title and strip over the whole sheet. */
    public void paint(Sheet sheet, Palette palette) {
        Graphics2D graphics = Plate.pen(sheet, 0, 0, scale);
        paintTitle(graphics, palette);
        paintStrip(graphics, palette);
        graphics.dispose();
    }

    private void paintTitle(Graphics2D graphics, Palette palette) {
        Plate.paint(graphics, palette, titleLeft(), titleTop(), titleWidth(), titleHeight());
        double top = height * MARGIN;
        graphics.setColor(new Color(palette.label()));
        title.paint(graphics, width * MARGIN, top);
        graphics.setColor(Plate.mix(palette.label(), palette.panel(), 0.75));
        subtitle.paint(graphics, width * MARGIN, top + title.height() + GAP);
    }

    private void paintStrip(Graphics2D graphics, Palette palette) {
        double top = height - stripHeight();
        graphics.setColor(new Color(palette.panel()));
        graphics.fill(new Rectangle2D.Double(0, top, width, stripHeight()));
        graphics.setColor(new Color(palette.divisionLine()));
        graphics.fill(new Rectangle2D.Double(0, top, width, EDGE));
        graphics.setColor(new Color(palette.label()));
        sentence.paint(graphics, width * MARGIN, top + Plate.PADDING);
        graphics.setColor(Plate.mix(palette.label(), palette.panel(), 0.75));
        credits.paint(graphics, width * MARGIN, height * (1 - MARGIN) - credits.height());
    }

    private double titleLeft() {
        return width * MARGIN - Plate.PADDING;
    }

    private double titleTop() {
        return height * MARGIN - Plate.PADDING;
    }

    private double titleWidth() {
        return 2 * Plate.PADDING + Math.max(title.width(), subtitle.width());
    }

    private double titleHeight() {
        return 2 * Plate.PADDING + title.height() + GAP + subtitle.height();
    }

    private double stripHeight() {
        double between = sentence.height() > 0 ? GAP : 0;
        return Plate.PADDING + sentence.height() + between + credits.height() + height * MARGIN;
    }

    /** The largest first, none of which takes too much of a narrow picture. */
    private List<Font> titleFonts() {
        return DoubleStream.of(26, 22, 19, 16, 14, SMALLEST_TITLE)
                .filter(size -> size <= largestTitle())
                .mapToObj(Type::bold)
                .toList();
    }

    private double largestTitle() {
        return Math.max(SMALLEST_TITLE, width * LARGEST_TITLE);
    }
}
