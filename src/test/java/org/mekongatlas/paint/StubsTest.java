package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mekongatlas.paint.MapWriting.PALETTE;
import static org.mekongatlas.paint.ShippedMap.MAP;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;

/** What a reader may expect of lines of which one end is not known, on the shipped map. */
class StubsTest {

    private static Overlay overlay(Camera camera, int from, int to) {
        TimeWindow window = TimeWindow.of(java.time.LocalDate.of(from, 1, 1), java.time.LocalDate.of(to, 12, 31));
        Question question = Question.ALL.withKinds(EventKind.MOVEMENTS).withWindow(window);
        View view = new View(question, TimeMode.WINDOW, camera, View.HOME.look().withLines(50));
        return MAP.overlay(view, Viewport.of(camera, 1280, 720, 1));
    }

    private static Stream<FlowShape> stubs(Overlay overlay) {
        return overlay.flows().stream().filter(shape -> shape.head() == FlowShape.Head.HOLLOW);
    }

    @ParameterizedTest
    @CsvSource({
        "16.6, 102.2, 5.2, 2012, 2026, 21011",
        "13.5, 103, 6, 2025, 2025, 13000",
        "13.5, 103, 6.3, 2025, 2025, 13000",
        "13.5, 103, 6.5, 2025, 2025, 13000",
        "13.5, 103, 6.6, 2025, 2025, 13000",
        "13.5, 103, 7, 2025, 2025, 13000",
        "17.5, 103, 5.2, 2024, 2024, 5852"
    })
    void aWideStubIsSeenByItselfWithItsNumberBesideIt(
            double latitude, double longitude, double zoom, int from, int to, long people) {
        Camera camera = new Camera(latitude, longitude, zoom);
        Overlay overlay = overlay(camera, from, to);
        FlowShape stub = stubs(overlay)
                .filter(shape -> shape.flow().people().best() == people)
                .findFirst()
                .orElseThrow();
        for (double share = 0.4; share <= 1; share += 0.1) {
            Polyline.Point point = stub.path().at(share * stub.path().length());
            overlay.flows().stream()
                    .filter(line -> line != stub)
                    .forEach(line -> assertTrue(
                            line.distanceTo(point.x(), point.y()) > 0,
                            () -> people + " under " + line.flow().leg()));
        }
        assertTrue(numbers(overlay).anyMatch(label -> tells(label, people)), "no number");
    }

    /** A stub is short: what lies over it hides all that says that somebody is missing there. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void noStubLiesOverAnother(Theme theme) {
        for (double zoom : new double[] {3.6, 4.2, 5.2, 6.5, 8}) {
            Camera camera = zoom < 5 ? new Camera(20, 90, zoom) : new Camera(16.6, 102.2, zoom);
            View view = View.OPENING.withCamera(camera).withTheme(theme);
            List<FlowShape> stubs =
                    stubs(MAP.overlay(view, Viewport.of(camera, 1280, 720, 1))).toList();
            assertFalse(stubs.isEmpty());
            for (FlowShape stub : stubs) {
                Polyline.Point middle = stub.path().at(0.7 * stub.path().length());
                stubs.stream()
                        .filter(other -> other != stub)
                        .forEach(other -> assertTrue(
                                other.distanceTo(middle.x(), middle.y()) > 0,
                                () -> stub.flow().leg() + " under "
                                        + other.flow().leg() + " at " + zoom));
            }
        }
    }

    private static boolean tells(Label label, long people) {
        return MapWriting.text(label).replaceAll("[^0-9]", "").equals(String.valueOf(people));
    }

    /** Of stubs, in the window and in a picture. */
    private static Stream<Label> numbers(Overlay overlay) {
        return Stream.of(MapWriting.lay(overlay), MAP.labels().layPicture(overlay, PALETTE, List.of()))
                .flatMap(sheet -> sheet.lettered().labels().stream())
                .filter(label -> label.writing().text().contains("?"));
    }

    @ParameterizedTest
    @CsvSource({
        "16.6, 102.2, 5.2, 2012, 2026",
        "13.5, 103, 6, 2025, 2025",
        "13.5, 103, 6.5, 2025, 2025",
        "13.5, 103, 7, 2025, 2025",
        "17.5, 103, 5.2, 2024, 2024",
        "12.6, 104.9, 7.4, 2012, 2026",
        "16.65, 98.55, 8.6, 2025, 2025",
        "21, 99.5, 7, 2012, 2026"
    })
    void theNumberOfAStubLiesNotOverIt(double latitude, double longitude, double zoom, int from, int to) {
        Overlay overlay = overlay(new Camera(latitude, longitude, zoom), from, to);
        Viewport viewport = overlay.viewport();
        numbers(overlay).forEach(label -> {
            Bounds box = label.stand().box().moved(-viewport.left(), -viewport.top());
            stubs(overlay)
                    .filter(stub -> tells(label, stub.flow().people().best()))
                    .forEach(stub -> assertFalse(isOver(box, stub), () -> label + " over " + stub));
        });
    }

    private static boolean isOver(Bounds box, FlowShape stub) {
        Polyline path = stub.path();
        return IntStream.rangeClosed(0, 20)
                .mapToObj(i -> path.at(path.length() * i / 20))
                .anyMatch(point -> box.grown(-1).contains(point.x(), point.y()));
    }

    @Test
    void theHeadOfAThinStubIsSeenToBeHollow() {
        Overlay overlay = overlay(new Camera(13.5, 103, 6.5), 2025, 2025);
        List<FlowShape> thin =
                stubs(overlay).filter(stub -> stub.width() < FlowNumbers.FROM).toList();
        assertFalse(thin.isEmpty());
        for (FlowShape stub : thin) {
            Polyline path = stub.path();
            Sheet sheet = new Sheet(64, 64);
            Arrays.fill(sheet.pixels(), PALETTE.land());
            Bounds bounds = path.bounds();
            FlowShape moved = stub.moved(1, 32 - bounds.minX(), 32 - bounds.minY());
            new FlowPainter(sheet, PALETTE, 1, new Lines()).paint(List.of(moved));
            long empty = inHead(moved)
                    .filter(point -> isGround(sheet.pixels()[64 * (int) point.y() + (int) point.x()]))
                    .count();
            assertTrue(empty >= 3, () -> "hollow is hardly " + empty + " pixels of " + stub);
        }
    }

    /** Points of its axis, a pixel from each other, in its head. */
    private static Stream<Polyline.Point> inHead(FlowShape stub) {
        double length = stub.path().length();
        return IntStream.range(1, 10).mapToObj(i -> stub.path().at(length - i));
    }

    private static boolean isGround(int pixel) {
        return IntStream.of(0, 8, 16)
                .allMatch(shift -> Math.abs((pixel >> shift & 255) - (PALETTE.land() >> shift & 255)) < 40);
    }

    /** Of all stubs that carry a number, from afar to near, hardly any lie with their heads over other lines. */
    @Test
    void fewStubsEndUnderOtherLines() {
        int all = 0;
        int under = 0;
        for (double zoom = 4.5; zoom < 11; zoom += 0.5) {
            for (Camera camera : List.of(new Camera(12.5, 105, zoom), new Camera(16.65, 98.55, zoom))) {
                Overlay overlay = overlay(camera, 2012, 2026);
                for (FlowShape stub : stubs(overlay)
                        .filter(shape -> shape.width() >= FlowNumbers.FROM)
                        .toList()) {
                    all++;
                    under += isUnder(stub, overlay) ? 1 : 0;
                }
            }
        }
        assertTrue(under < 0.02 * all, under + " of " + all);
    }

    private static boolean isUnder(FlowShape stub, Overlay overlay) {
        Polyline path = stub.path();
        Polyline.Point point = path.at((stub.flow().to().isEmpty() ? 0.7 : 0.3) * path.length());
        return overlay.flows().stream().anyMatch(line -> line != stub && line.distanceTo(point.x(), point.y()) < 0);
    }
}
