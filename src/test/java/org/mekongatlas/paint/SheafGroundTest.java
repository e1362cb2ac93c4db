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

    /** So long is a bow that carries its number, logical pixels. */
    private static final double BOW = 64;

    private static final Year YEAR = Year.of(2025);

    static List<Camera> cameras() {
        return List.of(
                new Camera(20, 95, 3.6),
                new Camera(15.5, 102, 5.2),
                new Camera(12.6, 104.9, 7.4),
                new Camera(16.6, 98.7, 8.6),
                new Camera(16.65, 98.55, 10));
    }

    private static Overlay overlay(Camera camera, TimeMode mode, TimeWindow window, Standing before) {
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
            Standing places = Standing.NONE;
            for (TimeWindow month : months(mode).toList()) {
                Standing now = overlay(camera, mode, month, places).standing();
                places.sheaves()
                        .all()
                        .forEach((ends, place) -> changes.merge(
                                ends, place.equals(now.sheaves().all().get(ends)) ? 0 : 1, Integer::sum));
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
                    row.paint(quarter).overlay().standing().sheaves().all();
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

    /** Also where it stood in another view before, whose lines are gone. */
    @ParameterizedTest
    @ValueSource(doubles = {5, 5.3, 5.5, 6, 7, 8, 9, 10})
    void aCrossingTellsOfNoOtherPlace(double zoom) {
        Camera camera = new Camera(15, 103, zoom);
        Standing before = Standing.NONE;
        for (Camera seen : List.of(new Camera(16.6, 102.2, 5.2), new Camera(16.6, 98.7, 8.6), camera)) {
            Overlay usual = overlay(seen, TimeMode.WINDOW, TimeWindow.ALL, before);
            before = usual.standing();
            checkTies(usual);
        }
        for (int year = 2024; year <= 2026; year++) {
            Year own = Year.of(year);
            TimeWindow window = TimeWindow.of(own.atDay(1), own.atMonth(12).atEndOfMonth());
            Overlay overlay = overlay(camera, TimeMode.WINDOW, window, before);
            checkTies(overlay);
            checkTies(overlay(camera, TimeMode.WINDOW, window, Standing.NONE));
        }
    }

    /** That no tie runs over a hub or a country that is not just beside where it begins. */
    private static void checkTies(Overlay overlay) {
        for (TieShape tie : overlay.ties()) {
            double x = tie.path().x(0);
            double y = tie.path().y(0);
            overlay.marks().stream()
                    .filter(mark -> mark.isNode() && mark.distanceTo(x, y) > mark.radius() + 40)
                    .forEach(mark -> assertTrue(
                            tie.path().distanceTo(mark.x(), mark.y()) > mark.radius(),
                            () -> "over " + mark.mark().place().id() + " runs " + tie));
        }
    }

    @Test
    void theInnermostBowIsNoFurtherFromItsPairThanItIsLong() {
        for (double zoom = 4.5; zoom < 11; zoom += 0.5) {
            Camera camera = new Camera(16.6, 98.7, zoom);
            for (TimeWindow window : List.of(TimeWindow.ALL, TimeWindow.of(YEAR.atDay(1), YEAR.atDay(365)))) {
                Overlay overlay = overlay(camera, TimeMode.WINDOW, window, Standing.NONE);
                for (int i = 0; i < overlay.ties().size(); i += 2) {
                    Polyline tail = overlay.ties().get(i).path();
                    Polyline head = overlay.ties().get(i + 1).path();
                    double x = (tail.x(1) + head.x(1) - tail.x(0) - head.x(0)) / 2;
                    double y = (tail.y(1) + head.y(1) - tail.y(0) - head.y(0)) / 2;
                    double away = Math.sqrt(x * x + y * y);
                    assertTrue(away < BOW, () -> away + " at " + camera);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 5.5, 6, 7, 8.6})
    void aCrossingEndsInTheCountryThatItReaches(double zoom) {
        Camera camera = new Camera(16.65, 98.55, zoom);
        for (TimeWindow window : List.of(TimeWindow.ALL, TimeWindow.of(YEAR.atDay(1), YEAR.atDay(365)))) {
            Overlay overlay = overlay(camera, TimeMode.WINDOW, window, Standing.NONE);
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
