package org.mekongatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.paint.BaseMapPainter;
import org.mekongatlas.paint.Caption;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.Overlay;
import org.mekongatlas.paint.OverlayPainter;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Sheet;

/**
 * Makes briefing pictures: map, title, legend, scale bar, totals, sources and credits. No display needed; any thread.
 */
public final class PictureExport {

    /** Shares of the work, as measured for a large picture: the view is laid out, then the ground is painted. */
    private static final double LAID_OUT = 0.25;

    private static final double GROUND = 0.625;

    private static final int OPAQUE = 0xFF000000;

    private final AtlasIndex index;
    private final BaseMapPainter ground;
    private final OverlayPainter overlayPainter;

    public PictureExport(AtlasIndex index, BaseMap baseMap) {
        this.index = index;
        ground = new BaseMapPainter(baseMap);
        overlayPainter = new OverlayPainter(index, baseMap);
    }

    /**
     * What is decided before a picture is painted.
     *
     * @param overlay of the part of the map over the strip: what lies beneath that is not shown and not spoken of
     */
    private record Draft(Viewport whole, Overlay overlay, Statement statement, Furniture furniture) {}

    /** The picture itself. */
    Sheet paint(PictureSpec spec) {
        return page(spec, Progress.UNWATCHED).sheet();
    }

    /**
     * Paints and writes a PNG (sRGB) to a temporary file beside {@code file}, then moves it there.
     *
     * @return the sentence that stands in the picture
     * @throws IOException with a sentence for the reader; nothing half-written is left
     */
    public String write(PictureSpec spec, Path file) throws IOException {
        return write(spec, file, Progress.UNWATCHED);
    }

    /**
     * As {@link #write(PictureSpec, Path)}, watched.
     *
     * @throws CancellationException if {@code progress} no longer wants it; nothing is left
     */
    public String write(PictureSpec spec, Path file, Progress progress) throws IOException {
        return Page.write(spec, file, progress, painting -> page(spec, painting));
    }

    private Page page(PictureSpec spec, Progress progress) {
        Draft draft = draft(spec);
        progress.at(LAID_OUT);
        Sheet sheet = paint(draft, Palette.of(spec.view().theme()), progress);
        return new Page(sheet, draft.statement);
    }

    private Draft draft(PictureSpec spec) {
        Snapshot snapshot = index.at(spec.view());
        Viewport whole = PictureScale.viewport(spec.view().camera(), spec.width(), spec.height());
        // How high the strip is depends on the length of the sentence, and that on what the strip leaves of the map.
        Overlay usual = inUsualType(snapshot, whole);
        Caption first = Statement.of(index, snapshot, usual, spec.title()).caption();
        int strip = Furniture.of(spec.texts(), whole, first, Legend.of(usual), usual::hidden)
                .stripTop();
        Viewport seen = above(strip, whole);
        Overlay overlay = overlayPainter.layout(snapshot, seen, Selection.NONE);
        boolean usualType = Palette.of(spec.view().theme()).enlargement() == 1;
        Overlay told = usualType ? overlay : inUsualType(snapshot, seen);
        Statement statement = Statement.of(index, snapshot, told, spec.title());
        return new Draft(whole, overlay, statement, furniture(spec, whole, statement.caption(), overlay));
    }

    /** Of which the same is said in every theme, whatever larger type gathers or bends. */
    private Overlay inUsualType(Snapshot snapshot, Viewport seen) {
        double enlargement = Palette.of(snapshot.view().theme()).enlargement();
        return overlayPainter.layout(snapshot, seen.enlarged(1 / enlargement), Selection.NONE);
    }

    private static Furniture furniture(PictureSpec spec, Viewport whole, Caption caption, Overlay overlay) {
        double enlargement = Palette.of(spec.view().theme()).enlargement();
        return Furniture.of(spec.texts(), whole.enlarged(enlargement), caption, Legend.of(overlay), overlay::hidden);
    }

    private static Viewport above(int bottom, Viewport whole) {
        return new Viewport(whole.left(), whole.top(), whole.worldSize(), whole.width(), bottom, whole.scale());
    }

    private Sheet paint(Draft draft, Palette palette, Progress progress) {
        Sheet sheet = new Sheet(draft.whole.width(), draft.whole.height());
        ground.paint(sheet, draft.whole, palette);
        progress.at(GROUND);
        overlayPainter.paint(sheet, draft.overlay, palette, draft.furniture.covered());
        draft.furniture.paint(sheet, palette);
        progress.at(1);
        Arrays.setAll(sheet.pixels(), i -> sheet.pixels()[i] | OPAQUE);
        return sheet;
    }
}
