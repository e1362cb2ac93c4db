package org.mekongatlas.screen.compare;

import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;
import org.mekongatlas.export.Tiling;
import org.mekongatlas.paint.Size;

/** Lays small multiples out in rows of equal cells, so that their maps are as large as can be. */
final class PanelGrid extends Region {

    private static final double GAP = 6;
    /** Height of the words over a map, logical pixels. */
    private static final double HEAD = 24;
    /** Around words and map within their cell. */
    private static final double PADDING = 4;

    private final DoubleSupplier enlargement;

    /** @param enlargement of the words over a map */
    PanelGrid(DoubleSupplier enlargement) {
        this.enlargement = enlargement;
        setMinSize(0, 0);
        setPrefSize(0, 0);
    }

    void set(List<PanelButton> panels) {
        getChildren().setAll(panels);
    }

    /** The size of the map in each of so many cells, whole logical pixels. */
    Dimension2D map(int panels) {
        return map(cell(tiling(panels)));
    }

    private Dimension2D map(Dimension2D cell) {
        return new Dimension2D(
                Math.floor(cell.getWidth() - 2 * PADDING),
                Math.floor(cell.getHeight() - 2 * PADDING - HEAD * enlargement.getAsDouble()));
    }

    @Override
    protected void layoutChildren() {
        Tiling tiling = tiling(getChildren().size());
        Dimension2D cell = cell(tiling);
        for (int i = 0; i < getChildren().size(); i++) {
            double x = GAP + tiling.column(i) * (cell.getWidth() + GAP);
            double y = GAP + tiling.row(i) * (cell.getHeight() + GAP);
            getChildren().get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), cell.getWidth(), cell.getHeight());
        }
    }

    private Tiling tiling(int panels) {
        return Tiling.of(panels, tiling -> {
            Dimension2D map = map(cell(tiling));
            return new Size((int) map.getWidth(), (int) map.getHeight());
        });
    }

    private Dimension2D cell(Tiling tiling) {
        return new Dimension2D(
                Math.floor((getWidth() - GAP) / tiling.columns() - GAP),
                Math.floor((getHeight() - GAP) / tiling.rows() - GAP));
    }
}
