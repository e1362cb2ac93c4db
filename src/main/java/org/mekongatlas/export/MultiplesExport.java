package org.mekongatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.export.PanelSheet.Pane;
import org.mekongatlas.export.Panels.Panel;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.PanelPeriods;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.FlowShape;
import org.mekongatlas.paint.Sheet;
import org.mekongatlas.paint.StillPainter;

/**
 * Makes one picture of small multiples, for a slide: maps, title, legend, sources and credits. No display needed; any
 * thread.
 */
public final class MultiplesExport {

    private static final Bounds WORLD = new Bounds(0, 0, 1, 1);

    private final AtlasIndex index;
    private final Panels panels;

    public MultiplesExport(AtlasIndex index, BaseMap baseMap) {
        this(index, new StillPainter(index, baseMap));
    }

    public MultiplesExport(AtlasIndex index, StillPainter painter) {
        this.index = index;
        panels = new Panels(index, painter);
    }

    /** The picture itself. */
    Sheet paint(MultiplesSpec spec) {
        return page(spec, Progress.UNWATCHED).sheet();
    }

    /**
     * Paints and writes a PNG as {@link PictureExport#write} does.
     *
     * @return the sentence that stands in the picture
     * @throws IOException with a sentence for the reader; nothing half-written is left
     * @throws CancellationException if {@code progress} no longer wants it; nothing is left
     */
    public String write(MultiplesSpec spec, Path file, Progress progress) throws IOException {
        return Page.write(spec.picture(), file, progress, painting -> page(spec, painting));
    }

    private Page page(MultiplesSpec spec, Progress progress) {
        PictureSpec picture = spec.picture();
        PanelPeriods cut =
                PanelPeriods.of(picture.view().question().window(), index.extent(), spec.panels(), spec.slice());
        int count = cut.periods().size();
        // How much room title and strip take depends on what the maps show, and that on what the two leave of them.
        PanelSheet first = sheet(picture, cut, WORLD);
        Camera near = first.camera(spec.cameras());
        PanelSheet sheet = sheet(picture, cut, first.viewport(near).bounds(0));
        Camera camera = sheet.camera(spec.cameras());
        double[] painted = {0};
        List<Panel> maps =
                panels.paint(picture.view().withCamera(camera), cut.periods(), sheet.viewport(camera), panel -> {
                    progress.at(++painted[0] / count);
                    return true;
                });
        List<Pane> panes = maps.stream()
                .map(map -> new Pane(map.name(), map.total(), map.still()))
                .toList();
        return sheet.paint(panes, statement(picture, cut, sheet.viewport(camera).bounds(0), maps));
    }

    private PanelSheet sheet(PictureSpec picture, PanelPeriods cut, Bounds seen) {
        int count = cut.periods().size();
        return new PanelSheet(picture, statement(picture, cut, seen, List.of()), Tiling.all(count), count);
    }

    private Statement statement(PictureSpec picture, PanelPeriods cut, Bounds seen, List<Panel> painted) {
        View view = picture.view().withMode(TimeMode.WINDOW);
        List<FlowShape> drawn = painted.stream()
                .flatMap(panel -> panel.still().overlay().visibleFlows().stream())
                .toList();
        return Statement.of(index, index.at(view), seen, drawn, picture.title(), Panels.words(picture.texts(), cut));
    }
}
