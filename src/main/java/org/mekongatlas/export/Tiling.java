package org.mekongatlas.export;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.mekongatlas.paint.Size;

/** Rows in which equal panels stand, in reading order. Pure. */
public record Tiling(int columns, int rows) {

    /** Width by height of the part of the world that maps of the region should show at least. */
    private static final double REGION = 4 / 3.0;

    /** All that hold so many panels with no row to spare. */
    static List<Tiling> all(int panels) {
        return IntStream.rangeClosed(1, Math.max(1, panels))
                .mapToObj(columns -> new Tiling(columns, Math.max(1, (panels + columns - 1) / columns)))
                .toList();
    }

    /**
     * The one whose maps show the region largest, unless that leaves much of the room empty.
     *
     * @param map size of each map in one of them
     */
    public static Tiling of(int panels, Function<Tiling, Size> map) {
        return best(all(panels), panels, map);
    }

    /** The best of some. */
    static Tiling best(List<Tiling> some, int panels, Function<Tiling, Size> map) {
        return some.stream()
                .max(Comparator.comparingDouble(tiling -> tiling.filled(panels) * shown(map.apply(tiling))))
                .orElseThrow();
    }

    /** In which column a panel stands, from 0. */
    public int column(int panel) {
        return panel % columns;
    }

    /** In which row a panel stands, from 0. */
    public int row(int panel) {
        return panel / columns;
    }

    /** How large the region is on a map. */
    private static double shown(Size map) {
        return Math.min(map.width() / REGION, map.height());
    }

    /** 1 where no cell is empty, less where some are. */
    private double filled(int panels) {
        return Math.sqrt(panels / (double) (columns * rows));
    }
}
