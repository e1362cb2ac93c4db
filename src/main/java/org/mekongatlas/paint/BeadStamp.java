package org.mekongatlas.paint;

/** One bead, drawn beforehand at each quarter of a pixel: a disc of its line's colour, bright within. Immutable. */
final class BeadStamp {

    /** Positions within a pixel, each way. */
    private static final int PHASES = 4;

    private static final int BRIGHT = 0xFFFFFF;
    private static final double RIM = 0.7;
    /** Smaller beads are of one colour: a bright speck in a rim would look like a hole. Logical pixels. */
    private static final double LEAST_BRIGHT = 2.2;

    private final int side;
    private final int[][] stamps = new int[PHASES * PHASES][];

    /** @param radius of the bead with its rim, device pixels */
    BeadStamp(int colour, double radius, double scale) {
        side = 2 * (int) Math.ceil(radius) + 1;
        for (int i = 0; i < stamps.length; i++) {
            double x = side / 2 + (i % PHASES + 0.0) / PHASES;
            double y = side / 2 + (i / PHASES + 0.0) / PHASES;
            Sheet sheet = new Sheet(side, side);
            Pen pen = new Pen(new Raster(sheet));
            pen.disc(x, y, radius);
            pen.fill(colour, 255);
            if (radius >= LEAST_BRIGHT * scale) {
                pen.disc(x, y, radius - RIM * scale);
                pen.fill(BRIGHT, 240);
            }
            stamps[i] = sheet.pixels();
        }
    }

    /**
     * Lays the bead with its centre on a point, to the nearest quarter of a pixel.
     *
     * @param covered pixels of the sheet that stay as they are
     */
    void paint(Sheet sheet, float x, float y, boolean[] covered) {
        int quarterX = (int) Math.floor(x * PHASES + 0.5f);
        int quarterY = (int) Math.floor(y * PHASES + 0.5f);
        int left = Math.floorDiv(quarterX, PHASES) - side / 2;
        int top = Math.floorDiv(quarterY, PHASES) - side / 2;
        int[] stamp = stamps[Math.floorMod(quarterY, PHASES) * PHASES + Math.floorMod(quarterX, PHASES)];
        int firstX = Math.max(0, -left);
        int lastX = Math.min(side, sheet.width() - left);
        int lastY = Math.min(side, sheet.height() - top);
        int[] pixels = sheet.pixels();
        for (int row = Math.max(0, -top); row < lastY; row++) {
            int to = (top + row) * sheet.width() + left + firstX;
            over(stamp, row * side + firstX, pixels, covered, to, lastX - firstX);
        }
    }

    private static void over(int[] stamp, int from, int[] pixels, boolean[] covered, int to, int count) {
        for (int i = 0; i < count; i++) {
            int above = stamp[from + i];
            if (above != 0 && !covered[to + i]) {
                pixels[to + i] = Pixels.over(above, pixels[to + i]);
            }
        }
    }
}
