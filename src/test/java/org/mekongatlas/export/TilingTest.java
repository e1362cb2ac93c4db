package org.mekongatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mekongatlas.paint.Size;

/** Small multiples use the room there is. */
class TilingTest {

    private static final int HEAD = 24;

    @Test
    void threeStandInARowWhereTheRoomIsWide() {
        assertEquals(new Tiling(3, 1), of(3, 1044, 530));
        assertEquals(new Tiling(3, 1), of(3, 1690, 780));
        assertEquals(new Tiling(1, 3), of(3, 500, 1200));
    }

    @Test
    void rowsAreFull() {
        assertEquals(new Tiling(2, 1), of(2, 1044, 530));
        assertEquals(new Tiling(2, 2), of(4, 1044, 530));
        assertEquals(new Tiling(3, 2), of(6, 1044, 530));
        assertEquals(new Tiling(4, 2), of(8, 1044, 530));
        assertEquals(new Tiling(3, 3), of(9, 1044, 530));
    }

    @Test
    void noOtherTilingShowsMoreOfTheRegionWithoutEmptierRoom() {
        for (int panels = 1; panels <= 9; panels++) {
            for (int width = 300; width <= 2000; width += 170) {
                Tiling best = of(panels, width, 600);
                Size map = map(best, width, 600);
                for (Tiling other : Tiling.all(panels)) {
                    Size larger = map(other, width, 600);
                    boolean worse = larger.width() > map.width()
                            && larger.height() > map.height()
                            && other.columns() * other.rows() <= best.columns() * best.rows();
                    assertTrue(!worse, panels + " in " + width + ": " + best + ", not " + other);
                }
            }
        }
    }

    @Test
    void panelsAreReadInRows() {
        Tiling tiling = new Tiling(3, 2);
        assertEquals(1, tiling.column(4));
        assertEquals(1, tiling.row(4));
    }

    private static Tiling of(int panels, int width, int height) {
        return Tiling.of(panels, tiling -> map(tiling, width, height));
    }

    private static Size map(Tiling tiling, int width, int height) {
        return new Size(width / tiling.columns(), height / tiling.rows() - HEAD);
    }
}
