package org.mekongatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.paint.BaseMapPainter;
import org.mekongatlas.paint.OverlayPainter;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Sheet;

/** Makes briefing pictures: map, title, legend, scale bar, totals, sources and credits. No display needed; any thread. */
public final class PictureExport {

    /** A picture fills a slide of 13⅓ × 7½ inches, the usual wide format. */
    private static final double SLIDE_INCHES = 7.5;

    private static final int OPAQUE = 0xFF000000;
    /** Bytes to a pixel: the sheet, and what painters need besides. */
    private static final long BYTES = 8;

    private final AtlasIndex index;
    private final BaseMapPainter ground;
    private final OverlayPainter overlay;

    public PictureExport(AtlasIndex index, BaseMap baseMap) {
        this.index = index;
        ground = new BaseMapPainter(baseMap);
        overlay = new OverlayPainter(index.catalogue(), baseMap);
    }

    /** The picture itself. */
    public Sheet paint(PictureSpec spec) {
        return paint(spec, statement(spec));
    }

    /** The sentence that stands under the picture, or over it where it has no title of its own. */
    public String sentence(PictureSpec spec) {
        return statement(spec).sentence();
    }

    /**
     * Paints and writes a PNG (sRGB) to a temporary file beside {@code file}, then moves it there.
     *
     * @throws IOException with a sentence for the reader; nothing half-written is left
     */
    public void write(PictureSpec spec, Path file) throws IOException {
        WholeFile whole = new WholeFile(file);
        whole.check();
        checkMemory(spec);
        Statement statement = statement(spec);
        Sheet sheet = paint(spec, statement);
        double dotsPerInch = Math.min(spec.width(), spec.height()) / SLIDE_INCHES;
        whole.write(out -> Png.write(sheet, dotsPerInch, texts(statement), out));
    }

    private Sheet paint(PictureSpec spec, Statement statement) {
        Viewport viewport = viewport(spec);
        Palette palette = Palette.of(spec.view().theme());
        Sheet sheet = new Sheet(spec.width(), spec.height());
        ground.paint(sheet, viewport, palette);
        overlay.paint(sheet, overlay.layout(statement.snapshot(), viewport, Selection.NONE), palette);
        Furniture.of(viewport, statement.caption(), statement.legend()).paint(sheet, palette);
        Arrays.setAll(sheet.pixels(), i -> sheet.pixels()[i] | OPAQUE);
        return sheet;
    }

    private Statement statement(PictureSpec spec) {
        Snapshot snapshot = index.at(spec.view());
        return Statement.of(index, snapshot, viewport(spec).bounds(0), spec.title());
    }

    private static Viewport viewport(PictureSpec spec) {
        double scale = Furniture.scale(spec.width(), spec.height());
        return Viewport.of(spec.view().camera(), spec.width(), spec.height(), scale);
    }

    private static Map<String, String> texts(Statement statement) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", statement.caption().title());
        texts.put("Description", statement.sentence());
        texts.put("Software", Statement.PROGRAM);
        texts.put("Source", statement.caption().credits());
        texts.put("Data version", statement.version());
        return texts;
    }

    private static void checkMemory(PictureSpec spec) throws IOException {
        Runtime runtime = Runtime.getRuntime();
        long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
        if (BYTES * spec.width() * spec.height() > free) {
            throw new IOException("There is not enough memory for a picture of " + spec.width() + " × " + spec.height()
                    + " pixels; nothing was written.");
        }
    }
}
