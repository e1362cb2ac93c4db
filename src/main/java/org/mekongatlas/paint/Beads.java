package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The beads that move along the flows of one overlay, made ready so that a frame costs a look-up and a small stamp for
 * each. All move at one speed: speed is not data. Immutable; any thread.
 */
final class Beads {

    /** Logical pixels a second. */
    private static final double SPEED = 60;

    private final List<BeadTrack> tracks = new ArrayList<>();
    /** The bead of each track, by palette. */
    private final Map<Palette, BeadStamp[]> dressed = new ConcurrentHashMap<>();

    private final double scale;

    /**
     * @param cover what no bead may run over
     * @param scale device pixels per logical pixel
     */
    Beads(List<FlowShape> shapes, Cover cover, double scale) {
        this.scale = scale;
        shapes.stream()
                .filter(shape -> !shape.faint())
                .forEach(shape -> tracks.addAll(BeadTrack.of(shape, scale, cover)));
    }

    /** @param stamps that were made for earlier overlays */
    void paint(Sheet sheet, Palette palette, double seconds, BeadStamps stamps) {
        double moved = seconds * SPEED * scale;
        BeadStamp[] beads = dressed.computeIfAbsent(palette, colours -> dressed(colours, stamps));
        for (int i = 0; i < beads.length; i++) {
            paint(sheet, tracks.get(i), moved, beads[i]);
        }
    }

    private BeadStamp[] dressed(Palette palette, BeadStamps stamps) {
        return tracks.stream()
                .map(track -> stamps.of(palette.kind(track.shape().flow().kind()), radius(track.shape()), scale))
                .toArray(BeadStamp[]::new);
    }

    private double radius(FlowShape shape) {
        return Math.min(4.2, 0.2 * shape.width() / scale + 1.5) * scale;
    }

    private static void paint(Sheet sheet, BeadTrack track, double moved, BeadStamp stamp) {
        float[] points = track.points();
        double length = track.length();
        for (double along = track.firstBead(moved); along < length; along += track.spacing()) {
            double place = along / BeadTrack.STEP;
            int i = (int) place;
            float share = (float) (place - i);
            float x = points[2 * i] + share * (points[2 * i + 2] - points[2 * i]);
            float y = points[2 * i + 1] + share * (points[2 * i + 3] - points[2 * i + 1]);
            if (!Float.isNaN(x)) {
                stamp.paint(sheet, x, y);
            }
        }
    }
}
