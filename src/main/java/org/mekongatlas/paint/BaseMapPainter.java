package org.mekongatlas.paint;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.basemap.Country;
import org.mekongatlas.basemap.Detail;
import org.mekongatlas.basemap.Line;
import org.mekongatlas.geo.Viewport;

/** Draws sea, land, water and lines of the base map, without any writing. Any thread, several at once. */
public final class BaseMapPainter {

    /** Pictures are painted in squares of this many pixels, side by side on all processors. */
    private static final int BLOCK = 512;

    private final BaseMap baseMap;

    public BaseMapPainter(BaseMap baseMap) {
        this.baseMap = baseMap;
    }

    /** Covers the whole sheet; neighbouring viewports meet without a seam. */
    public void paint(Sheet sheet, Viewport viewport, Palette palette) {
        Detail detail = baseMap.detail(viewport.worldSize());
        BaseMapStyle style = BaseMapStyle.of(viewport.enlarged(palette.enlargement()));
        int columns = (sheet.width() + BLOCK - 1) / BLOCK;
        int rows = (sheet.height() + BLOCK - 1) / BLOCK;
        IntStream.range(0, columns * rows).parallel().forEach(block -> {
            int x = block % columns * BLOCK;
            int y = block / columns * BLOCK;
            int width = Math.min(BLOCK, sheet.width() - x);
            int height = Math.min(BLOCK, sheet.height() - y);
            new Block(sheet, Grid.of(viewport, x, y, width, height), x, y, detail, style, palette).paint();
        });
    }

    /** One square of the picture. */
    private static final class Block {
        private final Sheet sheet;
        private final int x;
        private final int y;
        private final int width;
        private final int height;
        private final Detail detail;
        private final BaseMapStyle style;
        private final Palette palette;
        private final LineTracer tracer;
        private final FillMask fill;
        private final StrokeMask stroke;

        Block(Sheet sheet, Grid grid, int x, int y, Detail detail, BaseMapStyle style, Palette palette) {
            this.sheet = sheet;
            this.x = x;
            this.y = y;
            this.width = grid.width();
            this.height = grid.height();
            this.detail = detail;
            this.style = style;
            this.palette = palette;
            fill = new FillMask(width, height);
            stroke = new StrokeMask(width, height);
            tracer = new LineTracer(grid, fill, stroke);
        }

        void paint() {
            paintSea();
            paintLand();
            paintBorders(style.borderBand(), 0, palette.borderBand());
            strokes(Line.Kind.DIVISION, style.division(), palette.divisionLine());
            paintWater();
            strokes(Line.Kind.COAST, style.coast(), palette.river());
            paintBorders(style.border(), style.dash(), palette.countryLine());
        }

        private void paintSea() {
            for (int row = 0; row < height; row++) {
                int start = (y + row) * sheet.width() + x;
                Arrays.fill(sheet.pixels(), start, start + width, 0xFF000000 | palette.sea());
            }
        }

        private void paintLand() {
            for (Line line : detail.countryLines()) {
                tracer.fill(line, side(line.right()) - side(line.left()));
            }
            fill.pour(sheet, x, y, palette.land());
            for (Line line : detail.countryLines()) {
                tracer.fill(line, otherSide(line.right()) - otherSide(line.left()));
            }
            fill.pour(sheet, x, y, palette.landAround());
        }

        private static int side(Country country) {
            return country == null ? 0 : 1;
        }

        private static int otherSide(Country country) {
            return country == null || country.isInFocus() ? 0 : 1;
        }

        private void paintWater() {
            for (Line line : detail.lines(Line.Kind.RIVER)) {
                tracer.stroke(line, style.river(line.rank()));
            }
            stroke.pour(sheet, x, y, palette.river());
            for (Line line : detail.lines(Line.Kind.LAKE)) {
                tracer.fill(line, 1);
            }
            fill.pour(sheet, x, y, palette.sea());
            strokes(Line.Kind.LAKE, style.coast(), palette.river());
        }

        /** @param dash of disputed borders; 0 for none */
        private void paintBorders(double pen, double dash, int rgb) {
            for (Line line : detail.lines(Line.Kind.DISPUTED)) {
                if (dash > 0) {
                    tracer.dash(line, pen, dash);
                } else {
                    tracer.stroke(line, pen);
                }
            }
            strokes(Line.Kind.BORDER, pen, rgb);
        }

        private void strokes(Line.Kind kind, double pen, int rgb) {
            if (pen > 0) {
                for (Line line : detail.lines(kind)) {
                    tracer.stroke(line, pen);
                }
            }
            stroke.pour(sheet, x, y, rgb);
        }
    }
}
