package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mekongatlas.paint.ShippedMap.MAP;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.Leg;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.View;

/** What a reader may expect of lines while the map comes closer. */
class StandingTest {

    /** Of its length, how far the middle of a line is off the straight way when it takes another course. */
    private static final double OTHER = 0.025;

    @Test
    void linesSeldomTakeAnotherCourseWhileTheMapComesCloser() {
        int kept = swings(true);
        int anew = swings(false);
        assertTrue(3 * kept <= 2 * anew, kept + " swings, and " + anew + " where nothing is known of the map before");
    }

    private static int swings(boolean known) {
        int swings = 0;
        Standing standing = Standing.NONE;
        Map<Leg, Double> before = Map.of();
        for (double zoom = 4.05; zoom < 8; zoom += 0.1) {
            Camera camera = View.OPENING.camera().withZoom(zoom);
            Snapshot snapshot = MAP.index().at(View.OPENING.withCamera(camera));
            Viewport viewport = Viewport.of(camera, 1280, 720, 1);
            Overlay overlay = MAP.painter().layout(snapshot, viewport, Selection.NONE, standing);
            standing = known ? overlay.standing() : Standing.NONE;
            Map<Leg, Double> now = courses(overlay);
            for (Map.Entry<Leg, Double> line : before.entrySet()) {
                double course = now.getOrDefault(line.getKey(), line.getValue());
                swings += Math.abs(course - line.getValue()) > OTHER ? 1 : 0;
            }
            before = now;
        }
        return swings;
    }

    /** How far the middles of long lines are off the straight way, of their length. */
    private static Map<Leg, Double> courses(Overlay overlay) {
        Map<Leg, Double> courses = new HashMap<>();
        for (FlowShape shape : overlay.flows()) {
            Polyline path = shape.path();
            if (path.length() > 100) {
                courses.put(shape.flow().leg(), course(path));
            }
        }
        return courses;
    }

    private static double course(Polyline path) {
        int last = path.size() - 1;
        double dx = path.x(last) - path.x(0);
        double dy = path.y(last) - path.y(0);
        Polyline.Point middle = path.at(path.length() / 2);
        return ((middle.y() - path.y(0)) * dx - (middle.x() - path.x(0)) * dy) / (dx * dx + dy * dy);
    }
}
