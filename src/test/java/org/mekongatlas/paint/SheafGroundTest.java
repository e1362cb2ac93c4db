package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mekongatlas.paint.ShippedMap.MAP;

import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;

/** Where bows of near pairs stand on the shipped map. */
class SheafGroundTest {

    private static final Year YEAR = Year.of(2025);

    static List<Camera> cameras() {
        return List.of(
                new Camera(20, 95, 3.6),
                new Camera(15.5, 102, 5.2),
                new Camera(12.6, 104.9, 7.4),
                new Camera(16.6, 98.7, 8.6),
                new Camera(16.65, 98.55, 10));
    }

    private static Overlay overlay(Camera camera, TimeMode mode, TimeWindow window, SheafPlaces before) {
        Question question = Question.ALL.withKinds(EventKind.MOVEMENTS).withWindow(window);
        Snapshot snapshot = MAP.index().at(new View(question, mode, camera, View.HOME.look()));
        return MAP.painter().layout(snapshot, Viewport.of(camera, 1280, 720, 1), Selection.NONE, before);
    }

    /** Each month of 2024 and 2025, by itself or with all before it. */
    private static Stream<TimeWindow> months(TimeMode mode) {
        YearMonth first = YearMonth.of(2024, 1);
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(24)
                .map(month -> TimeWindow.of((mode == TimeMode.WINDOW ? month : first).atDay(1), month.atEndOfMonth()));
    }

    @ParameterizedTest
    @MethodSource("cameras")
    void aSheafKeepsItsGroundWhileTimePlays(Camera camera) {
        for (TimeMode mode : List.of(TimeMode.WINDOW, TimeMode.CUMULATIVE)) {
            Map<Sheaf.Ends, Integer> changes = new HashMap<>();
            SheafPlaces places = SheafPlaces.NONE;
            for (TimeWindow month : months(mode).toList()) {
                SheafPlaces now = overlay(camera, mode, month, places).sheaves();
                places.all()
                        .forEach((ends, place) ->
                                changes.merge(ends, place.equals(now.all().get(ends)) ? 0 : 1, Integer::sum));
                places = now;
            }
            changes.forEach((ends, times) -> assertTrue(times <= 1, ends + " moved " + times + " times"));
        }
    }

    @Test
    void aSheafStandsAtTheSamePlaceOnMapsThatAreCompared() {
        Camera camera = new Camera(16.65, 98.55, 7);
        List<Snapshot> quarters = Stream.iterate(YEAR.atMonth(1), month -> month.plusMonths(3))
                .limit(4)
                .map(month -> TimeWindow.of(month.atDay(1), month.plusMonths(2).atEndOfMonth()))
                .map(quarter -> MAP.index()
                        .at(View.HOME
                                .withMode(TimeMode.WINDOW)
                                .withWindow(quarter)
                                .withCamera(camera)))
                .toList();
        StillPainter painter = new StillPainter(new BaseMapPainter(MAP.baseMap()), MAP.painter());
        StillPainter.Row row = painter.row(quarters, Viewport.of(camera, 480, 360, 1), Theme.LIGHT);
        Map<Sheaf.Ends, Sheaf.Place> before = Map.of();
        for (Snapshot quarter : quarters) {
            Map<Sheaf.Ends, Sheaf.Place> now =
                    row.paint(quarter).overlay().sheaves().all();
            before.forEach((ends, place) -> assertEquals(place, now.get(ends), ends.toString()));
            before = now;
        }
        assertFalse(before.isEmpty());
    }

    @Test
    void aBowStandsNearItsPairFromEverywhere() {
        for (double zoom = 3; zoom < 12; zoom += 0.5) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.PROJECTOR)) {
                Camera camera = new Camera(16.6, 98.7, zoom);
                Snapshot snapshot = MAP.index().at(View.HOME.withCamera(camera).withTheme(theme));
                Overlay overlay = MAP.painter().layout(snapshot, Viewport.of(camera, 1280, 720, 1), Selection.NONE);
                Viewport viewport = overlay.viewport();
                for (TieShape tie : overlay.ties()) {
                    double length = tie.path().length() / viewport.scale();
                    assertTrue(length < 2 * SheafRoom.FURTHEST, "a tie of " + length + " at " + zoom + ", " + theme);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 5.5, 6, 7, 8.6})
    void aCrossingEndsInTheCountryThatItReaches(double zoom) {
        Camera camera = new Camera(16.65, 98.55, zoom);
        for (TimeWindow window : List.of(TimeWindow.ALL, TimeWindow.of(YEAR.atDay(1), YEAR.atDay(365)))) {
            Overlay overlay = overlay(camera, TimeMode.WINDOW, window, SheafPlaces.NONE);
            Viewport viewport = overlay.viewport();
            List<FlowShape> crossing = overlay.flows().stream()
                    .filter(line -> line.flow().from().equals("mm-myawaddy")
                            && line.flow().to().equals("th-mae-sot")
                            && line.width() > WidthScale.NARROWEST)
                    .toList();
            assertTrue(crossing.size() > 2, () -> "lines " + crossing);
            List<FlowShape> atHome = crossing.stream()
                    .filter(line -> !land(line.path(), viewport).equals("TH"))
                    .toList();
            assertTrue(atHome.size() < 2, () -> "at zoom " + zoom + " end in Myanmar " + atHome);
        }
    }

    private static String land(Polyline line, Viewport viewport) {
        Polyline.Point head = line.at(line.length());
        double x = (viewport.left() + head.x()) / viewport.worldSize();
        double y = (viewport.top() + head.y()) / viewport.worldSize();
        return MAP.baseMap().countryAt(x, y, viewport.zoom());
    }
}
