package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mekongatlas.paint.ShippedMap.MAP;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Look;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;

/** What must hold for the drawing of the shipped data, at the region, at a border and in a town. */
class OverlayTest {

    private static final Catalogue CATALOGUE =
            new Catalogue(PackageReader.read(DataFiles.shipped()).dataset());
    private static final AtlasIndex INDEX = new AtlasIndex(CATALOGUE);
    private static final Palette PALETTE = Palette.of(Theme.LIGHT);
    private static final Camera[] CAMERAS = {
        new Camera(17.5, 103.5, 5.2), new Camera(23.5, 98.5, 8), new Camera(16.7, 98.55, 10.5)
    };

    private final OverlayPainter painter = new OverlayPainter(CATALOGUE);

    @Test
    void bandsJoinToTheWhole() {
        for (Camera camera : CAMERAS) {
            Snapshot snapshot = snapshot(camera);
            Viewport whole = Viewport.of(camera, 500, 360, 1);
            int[] joined = new int[500 * 360];
            for (int top = 0; top < 360; top += 90) {
                Viewport band = new Viewport(whole.left(), whole.top() + top, whole.worldSize(), whole.width(), 90, 1);
                System.arraycopy(painted(snapshot, band), 0, joined, top * 500, 90 * 500);
            }
            assertArrayEquals(painted(snapshot, whole), joined, camera.toString());
        }
    }

    @Test
    void panningShiftsThePicture() {
        for (Camera camera : CAMERAS) {
            Snapshot snapshot = snapshot(camera);
            Viewport here = Viewport.of(camera, 500, 300, 1);
            Viewport there =
                    new Viewport(here.left() + 37, here.top() + 21, here.worldSize(), here.width(), here.height(), 1);
            int[] before = painted(snapshot, here);
            int[] after = painted(snapshot, there);
            for (int row = 0; row < 300 - 21; row++) {
                int from = (row + 21) * 500;
                assertArrayEquals(
                        Arrays.copyOfRange(before, from + 37, from + 500),
                        Arrays.copyOfRange(after, row * 500, row * 500 + 500 - 37),
                        camera + ", row " + row);
            }
        }
    }

    @Test
    void isTheSameMapAtEverySize() {
        for (Camera camera : CAMERAS) {
            Snapshot snapshot = snapshot(camera);
            Overlay one = painter.layout(snapshot, Viewport.of(camera, 500, 300, 1), Selection.NONE);
            Overlay three = painter.layout(snapshot, Viewport.of(camera, 1500, 900, 3), Selection.NONE);
            assertEquals(one.flows().size(), three.flows().size());
            for (int i = 0; i < one.flows().size(); i++) {
                Polyline small = one.flows().get(i).path();
                Polyline large = three.flows().get(i).path();
                assertEquals(one.flows().get(i).flow(), three.flows().get(i).flow());
                assertEquals(3 * small.length(), large.length(), 1e-6 * large.length());
                assertEquals(3 * small.x(0), large.x(0), 1e-3);
                assertEquals(3 * small.y(small.size() - 1), large.y(large.size() - 1), 1e-3);
            }
        }
    }

    @Test
    void tipsPointAtTheDestination() {
        for (Camera camera : CAMERAS) {
            Viewport viewport = Viewport.of(camera, 1280, 720, 1);
            for (FlowShape shape :
                    painter.layout(snapshot(camera), viewport, Selection.NONE).flows()) {
                Optional<Place> from = CATALOGUE.place(shape.flow().from());
                Optional<Place> to = CATALOGUE.place(shape.flow().to());
                if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                    Polyline path = shape.path();
                    double across = (path.x(path.size() - 1) - path.x(0))
                                    * (to.get().longitude() - from.get().longitude())
                            - (path.y(path.size() - 1) - path.y(0))
                                    * (to.get().latitude() - from.get().latitude());
                    assertTrue(
                            across >= 0,
                            shape.flow().from() + " to " + shape.flow().to() + " at " + camera);
                }
            }
        }
    }

    @Test
    void everyFlowIsDrawnOrStoodFor() {
        for (Camera camera : CAMERAS) {
            Snapshot snapshot = snapshot(camera);
            Overlay overlay = painter.layout(snapshot, Viewport.of(camera, 1280, 720, 1), Selection.NONE);
            long drawn = overlay.flows().stream()
                    .mapToLong(shape -> shape.flows().size())
                    .sum();
            long placeable = snapshot.flows().stream()
                    .filter(flow -> !(flow.from() + flow.to()).isEmpty())
                    .count();
            assertEquals(placeable, drawn, camera.toString());
        }
    }

    @Test
    void bothDirectionsOfAPairCanBePicked() {
        Snapshot snapshot = snapshot(CAMERAS[0]);
        Viewport viewport = Viewport.of(CAMERAS[0], 1280, 720, 1);
        Overlay overlay = painter.layout(snapshot, viewport, Selection.NONE);
        int picked = 0;
        for (FlowShape shape : overlay.flows()) {
            Polyline.Point middle = shape.path().at(shape.path().length() / 2);
            Selection wanted = new Selection.OfFlow(shape.flow().leg(), snapshot.level());
            picked += overlay.pick(middle.x(), middle.y(), 1)
                            .filter(wanted::equals)
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertTrue(
                picked > 0.8 * overlay.flows().size(),
                picked + " of " + overlay.flows().size());
    }

    @Test
    void whatIsPickedIsDrawnHoweverFewLinesAre() {
        View view = View.HOME.withLook(Look.USUAL.withLines(5));
        Snapshot few = new AtlasIndex(CATALOGUE).at(view);
        Viewport viewport = Viewport.of(view.camera(), 1280, 720, 1);
        for (Flow narrow : few.rest()) {
            Overlay overlay = painter.layout(few, viewport, new Selection.OfFlow(narrow.leg(), few.level()));
            boolean known = !narrow.from().isEmpty() || !narrow.to().isEmpty();
            assertEquals(known, strong(overlay).contains(narrow), () -> narrow.leg() + " is drawn");
            assertEquals(few.rest().size() - (known ? 1 : 0), overlay.undrawn());
        }
        for (String place : List.of("mm-kk-park", "mm-lashio", "kh-sihanoukville", "th-mae-sot")) {
            Overlay overlay = painter.layout(few, viewport, new Selection.OfPlace(place));
            assertTrue(
                    overlay.marks().stream()
                            .anyMatch(mark ->
                                    !mark.faint() && mark.mark().place().id().equals(place)),
                    place);
            assertEquals(
                    few.lines().anyMatch(flow -> stopsAt(flow, place)),
                    !strong(overlay).isEmpty(),
                    place);
        }
        for (Event event : few.events()) {
            Overlay overlay = painter.layout(few, viewport, new Selection.OfEvent(event.id()));
            boolean moved = few.lines()
                    .anyMatch(flow -> carries(flow, event) && !flow.leg().from().isEmpty());
            assertTrue(!moved || strong(overlay).stream().anyMatch(flow -> carries(flow, event)), event::id);
        }
    }

    private static boolean stopsAt(Flow flow, String place) {
        return flow.movements().stream().anyMatch(movement -> movement.stops().contains(place));
    }

    private static boolean carries(Flow flow, Event event) {
        return flow.movements().stream().anyMatch(movement -> movement.event().equals(event));
    }

    private static Set<Flow> strong(Overlay overlay) {
        return overlay.flows().stream()
                .filter(shape -> !shape.faint())
                .flatMap(shape -> shape.flows().stream())
                .collect(Collectors.toSet());
    }

    /** A country's ring is around its capital's symbol. */
    private static boolean isAroundAnother(MarkShape mark, List<MarkShape> marks) {
        return marks.stream()
                .anyMatch(other -> other.distanceTo(mark.x(), mark.y()) < 0.5 && other.radius() < mark.radius());
    }

    @Test
    void placesAreToPickBeforeLines() {
        Overlay overlay = painter.layout(snapshot(CAMERAS[2]), Viewport.of(CAMERAS[2], 1280, 720, 1), Selection.NONE);
        for (MarkShape mark : overlay.marks()) {
            double x = isAroundAnother(mark, overlay.marks()) ? mark.x() + mark.radius() - 0.5 : mark.x();
            assertEquals(Optional.of(new Selection.OfPlace(mark.mark().place().id())), overlay.pick(x, mark.y(), 0));
        }
        assertEquals(Optional.empty(), overlay.pick(-5000, -5000, 4));
    }

    @Test
    void whatIsPickedStaysStrong() {
        Snapshot snapshot = snapshot(CAMERAS[0]);
        Selection selection = new Selection.OfPlace("cn");
        Overlay overlay = painter.layout(snapshot, Viewport.of(CAMERAS[0], 1280, 720, 1), selection);
        for (FlowShape shape : overlay.flows()) {
            boolean touches = shape.flows().stream()
                    .anyMatch(flow -> flow.from().equals("cn") || flow.to().equals("cn"));
            assertEquals(!touches, shape.faint());
        }
    }

    @Test
    void beadsMoveTowardsTheDestination() {
        Snapshot snapshot = snapshot(CAMERAS[1]);
        Overlay overlay = painter.layout(snapshot, Viewport.of(CAMERAS[1], 500, 300, 1), Selection.NONE);
        Sheet now = new Sheet(500, 300);
        Sheet again = new Sheet(500, 300);
        Sheet later = new Sheet(500, 300);
        Beads beads = painter.paint(
                        new Sheet(500, 300), overlay, PALETTE, Sight.of(overlay.whole()), WritingPlaces.NONE)
                .beads();
        beads.paint(now, 1);
        beads.paint(again, 1);
        beads.paint(later, 1.1);
        assertArrayEquals(now.pixels(), again.pixels());
        assertNotEquals(Arrays.hashCode(now.pixels()), Arrays.hashCode(later.pixels()));
        Cover nothing = new Cover(overlay.viewport(), List.of(), new boolean[500 * 300]);
        BeadTrack track = overlay.flows().stream()
                .flatMap(shape -> BeadTrack.of(shape, 1, nothing).stream())
                .findFirst()
                .orElseThrow();
        assertEquals(6, (track.firstBead(16) - track.firstBead(10) + track.spacing()) % track.spacing(), 1e-9);
    }

    private static Snapshot snapshot(Camera camera) {
        return INDEX.at(View.HOME.withCamera(camera));
    }

    private int[] painted(Snapshot snapshot, Viewport viewport) {
        Sheet sheet = new Sheet(viewport.width(), viewport.height());
        Overlay overlay = painter.layout(snapshot, viewport, Selection.NONE);
        painter.paintShapes(sheet, overlay, PALETTE);
        return sheet.pixels();
    }

    @Test
    void fewStubsLeadIntoAnotherCountry() {
        int all = 0;
        int abroad = 0;
        for (double zoom = 5; zoom < 9; zoom += 0.5) {
            Viewport viewport = Viewport.of(new Camera(12.5, 105, zoom), 1280, 720, 1);
            for (FlowShape shape : MAP.overlay(View.HOME.withCamera(new Camera(12.5, 105, zoom)), viewport)
                    .flows()) {
                if (shape.head() == FlowShape.Head.HOLLOW) {
                    all++;
                    abroad += isAbroad(shape, viewport) ? 1 : 0;
                }
            }
        }
        assertTrue(abroad < 0.36 * all, abroad + " of " + all);
    }

    /** Whether the loose end of a stub lies in another country than its place. */
    private static boolean isAbroad(FlowShape stub, Viewport viewport) {
        boolean out = stub.flow().to().isEmpty();
        Place place = MAP.index()
                .catalogue()
                .place(out ? stub.flow().from() : stub.flow().to())
                .orElseThrow();
        Polyline.Point end = stub.path().at(out ? stub.path().length() : 0);
        double x = (end.x() + viewport.left()) / viewport.worldSize();
        double y = (end.y() + viewport.top()) / viewport.worldSize();
        String land = MAP.baseMap().countryAt(x, y, viewport.zoom());
        return !land.isEmpty() && !land.equals(place.country());
    }
}
