package org.mekongatlas.map;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Interpolator;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import org.mekongatlas.geo.Viewport;

/**
 * The symbols on their way from one plate to the next: first those that come apart leave the symbol that stood for them,
 * then those that gather go to the one that will. FX thread.
 */
final class Drift {

    /** So far symbols that one symbol stood for come apart at most, logical pixels of the plate with fewer. */
    private static final double REACH = 32;

    private final Group symbols = new Group();
    private final List<Moving> moving = new ArrayList<>();

    private record Moving(ImageView view, PlateSymbol from, PlateSymbol to, boolean gathers) {

        void place(Viewport shown, double way) {
            double half = Math.max(0, Math.min(1, gathers ? 2 * way - 1 : 2 * way));
            double part = Interpolator.EASE_BOTH.interpolate(0.0, 1.0, half);
            double x = from.x() + (to.x() - from.x()) * part;
            double y = from.y() + (to.y() - from.y()) * part;
            view.setX(shown.px(x) / shown.scale() - view.getFitWidth() / 2);
            view.setY(shown.py(y) / shown.scale() - view.getFitHeight() / 2);
        }
    }

    Drift() {
        symbols.setManaged(false);
    }

    /** To lie over both plates. */
    Group symbols() {
        return symbols;
    }

    void begin(Plate before, Plate after) {
        end();
        List<PlateSymbol> here = before.symbols();
        List<PlateSymbol> there = after.symbols();
        depart(there, here, reach(before), false);
        depart(here, there, reach(after), true);
    }

    /** @param way part of the fade that is over, 0..1 */
    void place(Viewport shown, double way) {
        moving.forEach(symbol -> symbol.place(shown, way));
    }

    void end() {
        moving.clear();
        symbols.getChildren().clear();
    }

    /** Moves every symbol that is not among the others from or to the one of them that stands for it. */
    private void depart(List<PlateSymbol> symbols, List<PlateSymbol> others, double reach, boolean gathers) {
        for (PlateSymbol symbol : symbols) {
            if (!symbol.isIn(others)) {
                symbol.nearest(others, reach)
                        .ifPresent(other -> add(symbol, gathers ? symbol : other, gathers ? other : symbol, gathers));
            }
        }
    }

    private void add(PlateSymbol symbol, PlateSymbol from, PlateSymbol to, boolean gathers) {
        ImageView view = new ImageView(TileImages.image(symbol.picture().get()));
        view.setFitWidth(view.getImage().getWidth() / symbol.scale());
        view.setFitHeight(view.getImage().getHeight() / symbol.scale());
        moving.add(new Moving(view, from, to, gathers));
        symbols.getChildren().add(view);
    }

    private static double reach(Plate plate) {
        Viewport viewport = plate.order().viewport();
        return REACH * viewport.scale() / viewport.worldSize();
    }
}
