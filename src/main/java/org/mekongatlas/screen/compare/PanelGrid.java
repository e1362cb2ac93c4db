package org.mekongatlas.screen.compare;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;

/** Lays small multiples out in rows of equal cells. */
final class PanelGrid extends Region {

    private static final double GAP = 6;
    /** Height of the words over a map, logical pixels. */
    private static final double HEAD = 24;
    /** Around words and map within their cell. */
    private static final double PADDING = 4;

    PanelGrid() {
        setMinSize(0, 0);
        setPrefSize(0, 0);
    }

    void set(List<PanelButton> panels) {
        getChildren().setAll(panels);
    }

    /** The size of the map in each of so many cells, whole logical pixels. */
    Dimension2D map(int panels, double enlargement) {
        Dimension2D cell = cell(panels);
        return new Dimension2D(
                Math.floor(cell.getWidth() - 2 * PADDING),
                Math.floor(cell.getHeight() - 2 * PADDING - HEAD * enlargement));
    }

    @Override
    protected void layoutChildren() {
        int count = getChildren().size();
        Dimension2D cell = cell(count);
        for (int i = 0; i < count; i++) {
            double x = GAP + i % columns(count) * (cell.getWidth() + GAP);
            double y = GAP + i / columns(count) * (cell.getHeight() + GAP);
            getChildren().get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), cell.getWidth(), cell.getHeight());
        }
    }

    private Dimension2D cell(int count) {
        int columns = columns(count);
        int rows = Math.max(1, (count + columns - 1) / columns);
        return new Dimension2D(
                Math.floor((getWidth() - GAP) / columns - GAP), Math.floor((getHeight() - GAP) / rows - GAP));
    }

    private static int columns(int count) {
        return Math.max(1, (int) Math.ceil(Math.sqrt(count)));
    }
}
