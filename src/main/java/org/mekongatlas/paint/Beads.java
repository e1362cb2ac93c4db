package org.mekongatlas.paint;

import java.util.List;

/**
 * The beads that move along the flows of one overlay, made ready so that a frame costs a look-up and a small stamp for
 * each. All move at one speed: speed is not data. They pass beneath marks and writing. Immutable; any thread.
 */
public final class Beads {

    /** Logical pixels a second. */
    private static final double SPEED = 60;

    private final List<BeadTrack> tracks;
    /** The bead of each track. */
    private final BeadStamp[] beads;

    private final Cover cover;
    private final double scale;

    /**
     * @param cover what no bead may run over
     * @param scale device pixels per logical pixel
     * @param stamps that were made for earlier overlays
     */
    Beads(List<FlowShape> shapes, Cover cover, double scale, Palette palette, BeadStamps stamps) {
        this.cover = cover;
        this.scale = scale;
        tracks = shapes.stream()
                .filter(shape -> !shape.faint())
                .flatMap(shape -> BeadTrack.of(shape, scale, cover).stream())
                .toList();
        beads = tracks.stream()
                .map(track -> stamps.of(palette.kind(track.shape().flow().kind()), radius(track.shape()), scale))
                .toArray(BeadStamp[]::new);
    }

    /** Draws the beads where they are after {@code seconds}, on a sheet as large as the overlay's viewport. */
    public void paint(Sheet sheet, double seconds) {
        double moved = seconds * SPEED * scale;
        for (int i = 0; i < beads.length; i++) {
            paint(sheet, tracks.get(i), moved, beads[i]);
        }
    }

    private double radius(FlowShape shape) {
        return Math.min(4.2, 0.2 * shape.width() / scale + 1.5) * scale;
    }

    private void paint(Sheet sheet, BeadTrack track, double moved, BeadStamp stamp) {
        float[] points = track.points();
        double length = track.length();
        for (double along = track.firstBead(moved); along < length; along += track.spacing()) {
            double place = along / BeadTrack.STEP;
            int i = (int) place;
            float share = (float) (place - i);
            float x = points[2 * i] + share * (points[2 * i + 2] - points[2 * i]);
            float y = points[2 * i + 1] + share * (points[2 * i + 3] - points[2 * i + 1]);
            if (!Float.isNaN(x)) {
                stamp.paint(sheet, x, y, cover.written());
            }
        }
    }
}
