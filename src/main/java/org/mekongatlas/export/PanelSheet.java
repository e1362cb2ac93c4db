package org.mekongatlas.export;

import java.util.Arrays;
import java.util.List;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.paint.FramePainter;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.LegendPainter;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.PanelPainter;
import org.mekongatlas.paint.Sheet;
import org.mekongatlas.paint.Size;
import org.mekongatlas.paint.StillPainter.Still;

/** A picture of several maps, each under its name and its total: title and strip around them, one legend for all. */
final class PanelSheet {

    private static final int OPAQUE = 0xFF000000;
    private static final double SMALLER = 0.92;

    private final PictureSpec picture;
    private final Palette palette;
    /** Of words in this theme; small pictures have no room for it. */
    private final double enlargement;

    private final LegendForm form;
    private final PanelLayout layout;

    /** A map with the words over it. */
    record Pane(String name, String total, Still still) {}

    /**
     * @param expected about what it will say, to know how much room that takes
     * @param tilings ways in which the maps may stand
     */
    PanelSheet(PictureSpec picture, Statement expected, List<Tiling> tilings, int maps) {
        this.picture = picture;
        palette = Palette.of(picture.view().theme());
        boolean small = PictureScale.isSmall(picture.width(), picture.height());
        enlargement = small ? 1 : palette.enlargement();
        double scale = PictureScale.ofType(picture.width(), picture.height()) * enlargement;
        form = form(picture, scale);
        layout = PanelLayout.of(picture, frame(expected, scale), tilings, maps, scale, form != LegendForm.NONE);
    }

    /** What there is room for beside the maps. */
    private static LegendForm form(PictureSpec picture, double scale) {
        if (!PictureScale.isSmall(picture.width(), picture.height())) {
            return LegendForm.TALL;
        }
        return LegendForm.isModest(PanelLayout.LEGEND * scale, picture.width()) ? LegendForm.BRIEF : LegendForm.NONE;
    }

    /** Where each map looks. */
    Camera camera(Cameras cameras) {
        return cameras.of(layout.map().width() / mapScale(), layout.map().height() / mapScale());
    }

    /** What each map shows. */
    Viewport viewport(Camera camera) {
        return Viewport.of(camera, layout.map().width(), layout.map().height(), mapScale());
    }

    /** The painters of maps enlarge by themselves what a theme wants larger. */
    private double mapScale() {
        return Panels.scale(layout.map(), layout.scale() / enlargement);
    }

    Page paint(List<Pane> panes, Statement statement) {
        Sheet sheet = new Sheet(picture.width(), picture.height());
        Arrays.fill(sheet.pixels(), OPAQUE | palette.panel());
        PanelPainter painter = new PanelPainter(sheet, palette, layout.scale());
        for (int i = 0; i < panes.size(); i++) {
            Pane pane = panes.get(i);
            painter.paint(pane.still(), pane.name(), pane.total(), layout.x(i), layout.y(i));
        }
        panes.stream()
                .map(pane -> Legend.of(pane.still().overlay()))
                .reduce(Legend::with)
                .ifPresent(legend -> paint(sheet, legend));
        frame(statement, layout.scale()).paint(sheet, palette);
        Arrays.setAll(sheet.pixels(), i -> sheet.pixels()[i] | OPAQUE);
        return new Page(sheet, statement);
    }

    private FramePainter frame(Statement statement, double scale) {
        boolean lacking = form != LegendForm.TALL;
        return new Surround(picture.texts(), statement.caption(), lacking, picture.width(), picture.height())
                .frame(scale);
    }

    /** As large as there is room for. */
    private void paint(Sheet sheet, Legend legend) {
        double scale = layout.scale();
        LegendPainter painter = form.painter(picture.texts(), legend, scale);
        while (!fits(painter.size(), layout.legend())) {
            scale *= SMALLER;
            painter = form.painter(picture.texts(), legend, scale);
        }
        painter.paint(sheet, layout.area().maxX() - painter.size().width(), layout.top(), palette);
    }

    private static boolean fits(Size size, Size room) {
        return size.width() <= room.width() && size.height() <= room.height();
    }
}
