package org.mekongatlas.screen.map;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.ScaleBarPainter;
import org.mekongatlas.paint.Sheet;
import org.mekongatlas.paint.Size;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.OncePerPulse;

/** What always stands in the lower right corner of the map: the scale bar, right for the latitude shown, and the credits. */
public final class MapFoot extends VBox {

    private final AtlasModel model;
    private final Painting bar = new Painting();
    private Shown shown;

    /** What is painted. */
    private record Shown(Camera camera, Theme theme, double enlargement, double scale) {

        double paintedScale() {
            return scale * enlargement;
        }
    }

    public MapFoot(AtlasModel model) {
        this.model = model;
        getStyleClass().add("map-foot");
        setAlignment(Pos.BOTTOM_RIGHT);
        setMouseTransparent(true);
        setPickOnBounds(false);
        Label credits = new Label(BaseMap.CREDITS);
        credits.getStyleClass().add("credits");
        credits.setWrapText(true);
        getChildren().addAll(bar, credits);
        OncePerPulse repaint = new OncePerPulse(this::repaint);
        model.viewProperty().addListener((property, before, now) -> repaint.ask());
        model.furnishingProperty().addListener((property, before, now) -> repaint.ask());
        sceneProperty().addListener((property, before, now) -> repaint.ask());
    }

    private void repaint() {
        Shown wanted = new Shown(model.view().camera(), model.view().theme(), model.enlargement(), Scale.of(this));
        if (!wanted.equals(shown)) {
            shown = wanted;
            // The scale depends on latitude and zoom alone, so that a picture of one pixel will do.
            ScaleBarPainter painter = new ScaleBarPainter(
                    model.texts(), Viewport.of(wanted.camera(), 1, 1, wanted.scale()), wanted.paintedScale());
            Size size = painter.size();
            Sheet sheet = new Sheet(size.width(), size.height());
            painter.paint(sheet, 0, 0, Palette.of(wanted.theme()));
            bar.show(sheet, wanted.scale());
        }
    }
}
