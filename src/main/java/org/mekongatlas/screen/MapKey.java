package org.mekongatlas.screen;

import javafx.scene.layout.StackPane;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.LegendPainter;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Sheet;
import org.mekongatlas.paint.Size;

/** The legend on the map, painted as in pictures; painted anew only when it has something else to say. */
final class MapKey extends StackPane {

    private final AtlasModel model;
    private final Painting painting = new Painting();
    private Shown shown;

    /** What is painted. */
    private record Shown(Legend legend, Theme theme, double scale) {}

    MapKey(AtlasModel model) {
        this.model = model;
        getStyleClass().add("map-key");
        setMouseTransparent(true);
        getChildren().add(painting);
        OncePerPulse repaint = new OncePerPulse(this::repaint);
        model.snapshotProperty().addListener((property, before, now) -> repaint.ask());
        model.viewProperty().addListener((property, before, now) -> repaint.ask());
        sceneProperty().addListener((property, before, now) -> repaint.ask());
    }

    private void repaint() {
        Snapshot snapshot = model.snapshotProperty().get();
        if (snapshot == null || getScene() == null) {
            return;
        }
        Shown wanted = new Shown(Legend.of(snapshot), model.view().theme(), Scale.of(this));
        if (!wanted.equals(shown)) {
            shown = wanted;
            paint(new LegendPainter(wanted.legend(), wanted.scale()));
        }
    }

    private void paint(LegendPainter painter) {
        Size size = painter.size();
        painting.setVisible(size.width() > 0);
        if (size.width() > 0) {
            Sheet sheet = new Sheet(size.width(), size.height());
            painter.paint(sheet, 0, 0, Palette.of(shown.theme()));
            painting.show(sheet, shown.scale());
        }
    }
}
