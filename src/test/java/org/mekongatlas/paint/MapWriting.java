package org.mekongatlas.paint;

import static org.mekongatlas.paint.ShippedMap.MAP;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.PlaceGroups.Spot;

/** The writing on the shipped map, as tests ask about it. */
final class MapWriting {

    static final Palette PALETTE = Palette.of(Theme.LIGHT);
    static final Camera HOME = new Camera(17.5, 103, 5.2);

    private MapWriting() {}

    static List<Camera> cameras() {
        return List.of(
                new Camera(20, 90, 3),
                HOME,
                new Camera(13, 105, 7),
                new Camera(21, 99.5, 8.5),
                new Camera(16.7, 98.55, 10.5),
                new Camera(16.7, 98.55, 13));
    }

    static Spot middle(Label label) {
        return Spot.middle(label.stand().box());
    }

    static LineField lines(Overlay overlay, LabelSheet sheet) {
        LineField field = new LineField(sheet.sight(0));
        Viewport viewport = overlay.viewport();
        overlay.flows()
                .forEach(shape ->
                        field.add(shape.path().moved(1, viewport.left(), viewport.top()), 0.35 * shape.width()));
        return field;
    }

    static Overlay overlay(Camera camera, Viewport viewport, Selection selection) {
        return MAP.painter().layout(MAP.index().at(View.HOME.withCamera(camera)), viewport, selection);
    }

    static LabelSheet lay(Overlay overlay) {
        return MAP.labels().lay(overlay, PALETTE, fresh(overlay));
    }

    /** As if no map was painted before. */
    static SteadyWriting fresh(Overlay overlay) {
        return new SteadyWriting(overlay.viewport(), Sight.of(overlay.whole()), WritingPlaces.NONE);
    }

    static Bounds inner(Viewport viewport) {
        return new Bounds(
                viewport.left(),
                viewport.top(),
                viewport.left() + viewport.width(),
                viewport.top() + viewport.height());
    }

    static String text(Label label) {
        return label.writing().text().replace('\n', ' ');
    }

    static double distance(MarkShape mark, Stand stand, LabelSheet sheet) {
        Spot spot = sheet.spot(mark.x(), mark.y());
        double pixel = sheet.spot(1, 0).x() - sheet.spot(0, 0).x();
        return stand.distanceTo(spot.x(), spot.y()) - mark.radius() * pixel;
    }

    /** What is written on a map. */
    static Set<String> texts(Camera camera) {
        return lay(overlay(camera, Viewport.of(camera, 1280, 720, 1), Selection.NONE)).labels().stream()
                .map(MapWriting::text)
                .collect(Collectors.toSet());
    }
}
