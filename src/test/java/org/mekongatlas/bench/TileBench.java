package org.mekongatlas.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.BaseMapPainter;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Sheet;

/** How long the base map takes to load, and its tiles to paint on a fixed tour of the region at zooms 3 to 13. */
final class TileBench {

    private static final int TILE = 512;
    private static final int WARM_UP = 300;
    private static final int TILES = 600;

    private TileBench() {}

    static Map<String, Double> measure() throws IOException {
        long start = System.nanoTime();
        BaseMap baseMap = BaseMap.load(DataFiles.shipped());
        double load = milliseconds(start);
        BaseMapPainter painter = new BaseMapPainter(baseMap);
        tour(painter, WARM_UP);
        double[] tiles = tour(painter, TILES);
        Arrays.sort(tiles);
        Map<String, Double> measured = new LinkedHashMap<>();
        measured.put("basemap.load.ms", load);
        measured.put("tile.ms.mean", Arrays.stream(tiles).average().orElseThrow());
        measured.put("tile.ms.p95", tiles[(int) (tiles.length * 0.95)]);
        return measured;
    }

    /** Paints {@code count} tiles around points of the region, the same ones every time. */
    private static double[] tour(BaseMapPainter painter, int count) {
        SplittableRandom random = new SplittableRandom(20261121);
        Palette palette = Palette.of(Theme.LIGHT);
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            int zoom = 3 + i % 11;
            double across = Math.pow(2, zoom);
            long column = (long) (Mercator.x(random.nextDouble(92, 110)) * across);
            long row = (long) (Mercator.y(random.nextDouble(8, 28)) * across);
            Sheet sheet = new Sheet(TILE, TILE);
            long start = System.nanoTime();
            painter.paint(sheet, Viewport.tile(zoom, column, row, TILE), palette);
            times[i] = milliseconds(start);
        }
        return times;
    }

    private static double milliseconds(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
