package org.mekongatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.count.Answer;
import org.mekongatlas.export.PanelSheet.Pane;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Camera;
import org.mekongatlas.paint.FlowShape;
import org.mekongatlas.paint.Sheet;
import org.mekongatlas.paint.StillPainter;
import org.mekongatlas.paint.StillPainter.Still;
import org.mekongatlas.text.Texts;

/**
 * Makes one picture of two views beside each other, for a slide: both maps on one scale of widths, how their totals
 * differ, legend, sources and credits. No display needed; any thread.
 */
public final class ComparisonExport {

    private static final Bounds WORLD = new Bounds(0, 0, 1, 1);

    private static final Tiling BESIDE = new Tiling(2, 1);

    private final AtlasIndex index;
    private final StillPainter painter;

    public ComparisonExport(AtlasIndex index, BaseMap baseMap) {
        this(index, new StillPainter(index, baseMap));
    }

    public ComparisonExport(AtlasIndex index, StillPainter painter) {
        this.index = index;
        this.painter = painter;
    }

    /** What both views show. */
    private record Both(Snapshot left, Snapshot right) {}

    /** The picture itself. */
    Sheet paint(ComparisonSpec spec) {
        return page(spec, Progress.UNWATCHED).sheet();
    }

    /**
     * Paints and writes a PNG as {@link PictureExport#write} does.
     *
     * @return the sentences of both views that stand in the picture
     * @throws IOException with a sentence for the reader; nothing half-written is left
     * @throws CancellationException if {@code progress} no longer wants it; nothing is left
     */
    public String write(ComparisonSpec spec, Path file, Progress progress) throws IOException {
        return Page.write(spec.picture(), file, progress, painting -> page(spec, painting));
    }

    private Page page(ComparisonSpec spec, Progress progress) {
        PictureSpec picture = spec.picture();
        // How high the strip is depends on what the maps show, and that on what the strip leaves of them.
        PanelSheet first = sheet(picture, both(spec, picture.view().camera()), WORLD);
        Camera near = first.camera(spec.cameras());
        PanelSheet sheet = sheet(picture, both(spec, near), first.viewport(near).bounds(0));
        Camera camera = sheet.camera(spec.cameras());
        return page(picture, sheet, both(spec, camera), sheet.viewport(camera), progress);
    }

    private Page page(PictureSpec picture, PanelSheet sheet, Both both, Viewport viewport, Progress progress) {
        StillPainter.Row row = painter.row(
                List.of(both.left, both.right), viewport, picture.view().theme());
        Still left = row.paint(both.left);
        progress.at(0.6);
        Still right = row.paint(both.right);
        progress.at(0.9);
        List<FlowShape> drawn = Stream.of(left, right)
                .flatMap(map -> map.overlay().visibleFlows().stream())
                .toList();
        Bounds seen = viewport.bounds(0);
        Texts texts = picture.texts();
        Difference difference = Difference.of(index, both.left, both.right, seen);
        List<Pane> panes = List.of(
                pane(texts, difference.names().left(), difference.left(), left),
                pane(texts, difference.names().right(), difference.right(), right));
        return sheet.paint(panes, statement(picture, both, seen, drawn));
    }

    private static Pane pane(Texts texts, String name, Answer answer, Still still) {
        return new Pane(texts.capital(name), Panels.total(texts, answer), still);
    }

    private Both both(ComparisonSpec spec, Camera camera) {
        return new Both(
                index.at(spec.picture().view().withCamera(camera)),
                index.at(spec.other().withCamera(camera)));
    }

    private PanelSheet sheet(PictureSpec picture, Both both, Bounds seen) {
        return new PanelSheet(picture, statement(picture, both, seen, List.of()), List.of(BESIDE), 2);
    }

    private Statement statement(PictureSpec picture, Both both, Bounds seen, List<FlowShape> drawn) {
        return Statement.ofBoth(index, both.left, both.right, seen, drawn, picture.title());
    }
}
