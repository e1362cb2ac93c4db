package org.mekongatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Sheet;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class DriftTest {

    private static final Viewport SHOWN = new Viewport(100, 50, 1000, 300, 200, 1);
    private static final Symbols GATHERED = new Symbols(List.of(symbol("chief", "MM", 0.2, 0.1)));
    private static final Symbols APART = new Symbols(List.of(
            symbol("chief", "MM", 0.2, 0.1),
            symbol("part", "MM", 0.22, 0.1),
            symbol("across", "TH", 0.21, 0.1),
            symbol("far", "MM", 0.3, 0.1)));

    private final Drift drift = new Drift();

    @Test
    void whatComesApartLeavesTheSymbolThatStoodForIt() {
        drift.begin(GATHERED, APART);
        assertEquals(new Point2D(100, 50), middle(0));
        Point2D onTheWay = middle(0.2);
        assertTrue(onTheWay.getX() > 100 && onTheWay.getX() < 120, onTheWay::toString);
        assertEquals(new Point2D(120, 50), middle(0.5));
        assertEquals(new Point2D(120, 50), middle(1));
    }

    @Test
    void whatGathersGoesToTheSymbolThatWillStandForIt() {
        drift.begin(APART, GATHERED);
        assertEquals(new Point2D(120, 50), middle(0));
        assertEquals(new Point2D(120, 50), middle(0.5));
        assertEquals(new Point2D(100, 50), middle(1));
    }

    @Test
    void nothingIsKeptWhenItIsOver() {
        drift.begin(GATHERED, APART);
        drift.end();
        assertEquals(List.of(), drift.symbols().getChildren());
    }

    /** Where the only symbol that moves is, after that part of the way. */
    private Point2D middle(double way) {
        drift.place(SHOWN, way);
        assertEquals(1, drift.symbols().getChildren().size());
        Node node = drift.symbols().getChildren().get(0);
        double x = node.getBoundsInParent().getCenterX();
        double y = node.getBoundsInParent().getCenterY();
        return new Point2D(Math.rint(x * 1e6) / 1e6, Math.rint(y * 1e6) / 1e6);
    }

    private static PlateSymbol symbol(String place, String country, double x, double y) {
        return new PlateSymbol(place, country, x, y, 1, () -> new Sheet(10, 10));
    }

    /** A plate of which only the symbols matter. */
    private record Symbols(List<PlateSymbol> symbols) implements Plate {

        @Override
        public PlateOrder order() {
            return new PlateOrder(
                    StandIn.snapshot(),
                    Selection.NONE,
                    Theme.LIGHT,
                    1,
                    SHOWN,
                    List.of(),
                    new Bounds(0, 0, 300, 200),
                    0);
        }

        @Override
        public Sheet still() {
            return new Sheet(300, 200);
        }

        @Override
        public void paintBeads(Sheet sheet, double seconds) {}

        @Override
        public Optional<Selection> pick(double px, double py, double reach) {
            return Optional.empty();
        }
    }
}
