package org.mekongatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.export.Panels.Panel;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.PanelPeriods;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.BaseMapPainter;
import org.mekongatlas.paint.FlowShape;
import org.mekongatlas.paint.FramePainter;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.LegendPainter;
import org.mekongatlas.paint.OverlayPainter;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.PanelPainter;
import org.mekongatlas.paint.Sheet;
import org.mekongatlas.paint.Size;
import org.mekongatlas.paint.StillPainter;
import org.mekongatlas.text.Texts;

/** Makes one picture of small multiples, for a slide: maps, title, legend, sources and credits. No display needed; any thread. */
public final class MultiplesExport {

    private static final int OPAQUE = 0xFF000000;
    private static final double SMALLER = 0.92;

    private final AtlasIndex index;
    private final Panels panels;

    public MultiplesExport(AtlasIndex index, BaseMap baseMap) {
        this.index = index;
        panels = new Panels(index, new StillPainter(new BaseMapPainter(baseMap), new OverlayPainter(index, baseMap)));
    }

    /** What was painted, and what it says. */
    private record Page(Sheet sheet, Statement statement) {}

    /** The picture itself. */
    public Sheet paint(MultiplesSpec spec) {
        return page(spec).sheet;
    }

    /**
     * Paints and writes a PNG as {@link PictureExport#write} does.
     *
     * @return the sentence that stands in the picture
     * @throws IOException with a sentence for the reader; nothing half-written is left
     */
    public String write(MultiplesSpec spec, Path file) throws IOException {
        WholeFile whole = new WholeFile(spec.picture().texts(), file);
        whole.check();
        PictureExport.checkMemory(spec.picture());
        Page page = page(spec);
        double dotsPerInch = PictureExport.dotsPerInch(spec.picture());
        Map<String, String> texts = page.statement.texts();
        whole.write(out -> Png.write(page.sheet, dotsPerInch, texts, out, Progress.UNWATCHED));
        return page.statement.sentence();
    }

    private Page page(MultiplesSpec spec) {
        PictureSpec picture = spec.picture();
        Palette palette = Palette.of(picture.view().theme());
        PanelPeriods cut =
                PanelPeriods.of(picture.view().question().window(), index.extent(), spec.panels(), spec.slice());
        // How much room title and strip take hardly depends on what the maps show.
        FramePainter first = frame(statement(picture, cut, List.of()), picture);
        MultiplesPage page = MultiplesPage.of(picture, first, cut.periods().size(), scale(picture));
        List<Panel> painted = paint(picture.view(), cut.periods(), page, spec.cameras());
        Statement statement = statement(picture, cut, painted);
        Sheet sheet = new Sheet(picture.width(), picture.height());
        Arrays.fill(sheet.pixels(), OPAQUE | palette.panel());
        paint(picture.texts(), sheet, page, painted, palette);
        frame(statement, picture).paint(sheet, palette);
        Arrays.setAll(sheet.pixels(), i -> sheet.pixels()[i] | OPAQUE);
        return new Page(sheet, statement);
    }

    private static double scale(PictureSpec picture) {
        return Furniture.scale(picture.width(), picture.height())
                * Palette.of(picture.view().theme()).enlargement();
    }

    private static FramePainter frame(Statement statement, PictureSpec picture) {
        return new FramePainter(statement.caption(), picture.width(), picture.height(), scale(picture));
    }

    private List<Panel> paint(View view, List<TimeWindow> periods, MultiplesPage page, MultiplesSpec.Cameras cameras) {
        // The painters of maps enlarge by themselves what a theme wants larger.
        Size size = page.map();
        double scale =
                Panels.scale(size, page.scale() / Palette.of(view.theme()).enlargement());
        Camera camera = cameras.of(size.width() / scale, size.height() / scale);
        Viewport viewport = Viewport.of(camera, size.width(), size.height(), scale);
        return panels.paint(view.withCamera(camera), periods, viewport, panel -> true);
    }

    private static void paint(Texts texts, Sheet sheet, MultiplesPage page, List<Panel> painted, Palette palette) {
        PanelPainter painter = new PanelPainter(sheet, palette, page.scale());
        for (int i = 0; i < painted.size(); i++) {
            Panel panel = painted.get(i);
            painter.paint(panel.still(), panel.name(), panel.total(), page.x(i), page.y(i));
        }
        Panels.legend(painted).ifPresent(legend -> paint(texts, sheet, page, legend, palette));
    }

    /** As large as there is room for. */
    private static void paint(Texts texts, Sheet sheet, MultiplesPage page, Legend legend, Palette palette) {
        double scale = page.scale();
        LegendPainter painter = LegendPainter.tall(texts, legend, scale);
        while (!fits(painter.size(), page.legend())) {
            scale *= SMALLER;
            painter = LegendPainter.tall(texts, legend, scale);
        }
        painter.paint(sheet, page.area().maxX() - painter.size().width(), page.top(), palette);
    }

    private static boolean fits(Size size, Size room) {
        return size.width() <= room.width() && size.height() <= room.height();
    }

    private Statement statement(PictureSpec picture, PanelPeriods cut, List<Panel> painted) {
        View view = picture.view().withMode(TimeMode.WINDOW);
        Bounds seen = painted.stream()
                .map(panel -> panel.still().viewport().bounds(0))
                .findFirst()
                .orElse(new Bounds(0, 0, 1, 1));
        List<FlowShape> drawn = painted.stream()
                .flatMap(panel -> panel.still().overlay().visibleFlows().stream())
                .toList();
        return Statement.of(index, index.at(view), seen, drawn, picture.title(), Panels.words(picture.texts(), cut));
    }
}
