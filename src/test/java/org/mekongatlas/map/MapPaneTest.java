package org.mekongatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import com.gluonhq.maps.MapView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The map in a window, with plain painters; beads and flights are off unless a test turns them on. */
@ExtendWith(ApplicationExtension.class)
class MapPaneTest {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;
    private static final Camera START = new Camera(14, 101, 6);

    private final StandIn standIn = new StandIn();
    private final List<Selection> picked = new ArrayList<>();
    private MapPane map;

    @Start
    void open(Stage stage) {
        map = new MapPane(standIn, standIn);
        map.movingProperty().set(false);
        map.cameraProperty().set(START);
        map.snapshotProperty().set(StandIn.snapshot());
        map.setOnPick(picked::add);
        stage.setScene(new Scene(map, WIDTH, HEIGHT));
        stage.show();
    }

    @BeforeEach
    void waitForTheFirstPicture() throws TimeoutException {
        waitUntilComplete();
    }

    @AfterEach
    void letTheWorkerGo() {
        standIn.plateGate.open();
    }

    @Test
    void coversThePaneWithTilesWithoutSeams(FxRobot robot) throws TimeoutException {
        for (double zoom : new double[] {3, 4.81, 5.2, 7.77, 13}) {
            look(robot, START.withZoom(zoom));
            waitUntilComplete();
            assertEquals(0, gaps(robot), "pixels without a tile at zoom " + zoom);
        }
    }

    @Test
    void keepsTilesOfWhichLittleIsSeen(FxRobot robot) throws TimeoutException {
        for (int column = 0; column < 12; column++) {
            Viewport corner = Viewport.tile(8, 200, 118, 256);
            double centre = column + 0.5 - WIDTH / 2.0;
            look(robot, new Camera(corner.latitudeAt(column - HEIGHT / 2.0), corner.longitudeAt(centre), 8));
            waitUntilComplete();
            robot.interact(() -> map.cameraProperty().set(camera().withZoom(8.0001)));
            waitUntilComplete();
            assertEquals(0, gaps(robot), column + " columns of a tile");
        }
    }

    @Test
    void theMarkIsWhereThePlaceIs(FxRobot robot) {
        assertMarkInPlace(robot, 1.5);
    }

    @Test
    void theMarkStaysInPlaceWhenTheZoomAloneChanges(FxRobot robot) throws TimeoutException {
        standIn.plateGate.close();
        look(robot, START.withZoom(6.5));
        waitFor(10, TimeUnit.SECONDS, () -> mark(robot) != null);
        assertMarkInPlace(robot, 1.5);
    }

    @Test
    void aNewPlateTakesThePlaceOfTheOldWithoutAJump(FxRobot robot) throws TimeoutException {
        standIn.plateGate.close();
        look(robot, new Camera(14.5, 101.5, 6));
        Point2D before = mark(robot);
        standIn.plateGate.open();
        waitUntilComplete();
        assertEquals(0, before.distance(mark(robot)), 0.01);
    }

    @Test
    void theWheelZoomsAtThePointer(FxRobot robot) {
        Point2D pointer = new Point2D(250, 430);
        double longitude = exact().longitudeAt(pointer.getX());
        double latitude = exact().latitudeAt(pointer.getY());
        robot.moveTo(at(pointer));
        robot.scroll(3, VerticalDirection.UP);
        assertNotEquals(START.zoom(), camera().zoom());
        assertEquals(pointer.getX(), exact().pxOf(longitude), 1e-6);
        assertEquals(pointer.getY(), exact().pyOf(latitude), 1e-6);
    }

    @Test
    void draggingMovesTheMapByJustAsMuch(FxRobot robot) throws TimeoutException {
        Point2D before = mark(robot);
        drag(robot, 123, -45);
        waitUntilComplete();
        assertEquals(new Point2D(123, -45), mark(robot).subtract(before));
        assertTrue(picked.isEmpty(), "a drag is no click");
    }

    @Test
    void aSecondDragGoesOnWhereTheFirstEnded(FxRobot robot) throws TimeoutException {
        Point2D before = mark(robot);
        drag(robot, 100, 0);
        look(robot, camera().withZoom(camera().zoom()));
        drag(robot, -100, 0);
        waitUntilComplete();
        assertEquals(before, mark(robot));
    }

    @Test
    void aTinyMoveOfTheHandIsStillAClick(FxRobot robot) {
        drag(robot, 2, 0);
        assertEquals(List.of(Selection.NONE), picked);
        assertEquals(START, camera());
    }

    @Test
    void aClickPicksWhatIsDrawnThere(FxRobot robot) {
        robot.moveTo(at(mark(robot).add(4, 0))).clickOn(MouseButton.PRIMARY);
        assertEquals(List.of(StandIn.BANGKOK), picked);
    }

    @Test
    void aClickPicksRightWhileTheOldPlateIsStretched(FxRobot robot) {
        standIn.plateGate.close();
        look(robot, START.withZoom(7));
        Viewport shown = new Sight(WIDTH, HEIGHT, 1).show(camera());
        Point2D bangkok = new Point2D(shown.pxOf(StandIn.LONGITUDE), shown.pyOf(StandIn.LATITUDE));
        robot.moveTo(at(bangkok)).clickOn(MouseButton.PRIMARY);
        assertEquals(List.of(StandIn.BANGKOK), picked);
    }

    @Test
    void thePointerTellsWhatCanBeClicked(FxRobot robot) throws TimeoutException {
        List<Selection> hovered = new ArrayList<>();
        robot.interact(() -> map.setOnHover(hovered::add));
        robot.moveTo(at(mark(robot)));
        waitFor(10, TimeUnit.SECONDS, () -> map.getCursor() == Cursor.HAND);
        robot.moveTo(at(new Point2D(20, 20)));
        waitFor(10, TimeUnit.SECONDS, () -> map.getCursor() == Cursor.DEFAULT);
        assertEquals(List.of(StandIn.BANGKOK, Selection.NONE), hovered);
    }

    @Test
    void aDoubleClickZoomsInAndWithShiftOut(FxRobot robot) {
        robot.moveTo(at(new Point2D(300, 300))).doubleClickOn(MouseButton.PRIMARY);
        assertEquals(7, camera().zoom(), 1e-9);
        robot.press(KeyCode.SHIFT).doubleClickOn(MouseButton.PRIMARY).release(KeyCode.SHIFT);
        assertEquals(6, camera().zoom(), 1e-9);
    }

    @Test
    void aDoubleClickOpensWhatCanBeOpened(FxRobot robot) {
        List<Selection> opened = new ArrayList<>();
        robot.interact(() -> map.setOnOpen(selection -> selection.equals(StandIn.BANGKOK) && opened.add(selection)));
        robot.moveTo(at(mark(robot))).doubleClickOn(MouseButton.PRIMARY);
        assertEquals(List.of(StandIn.BANGKOK), opened);
        assertEquals(List.of(StandIn.BANGKOK), picked, "the first click picks at once");
        assertEquals(START, camera());
        robot.moveTo(at(new Point2D(20, 20))).doubleClickOn(MouseButton.PRIMARY);
        assertEquals(7, camera().zoom(), 1e-9);
    }

    @Test
    void theKeyboardPansAndZooms(FxRobot robot) {
        robot.interact(map::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.DOWN);
        assertTrue(camera().longitude() > START.longitude() && camera().latitude() < START.latitude());
        robot.type(KeyCode.PLUS);
        assertEquals(6.5, camera().zoom(), 1e-9);
        robot.type(KeyCode.MINUS, KeyCode.MINUS);
        assertEquals(5.5, camera().zoom(), 1e-9);
        robot.type(KeyCode.HOME);
        assertEquals(Camera.HOME, camera());
        assertTrue(map.isFocused());
    }

    @Test
    void leavesKeysThatMeanOtherThingsAlone(FxRobot robot) {
        List<KeyCode> left = new ArrayList<>();
        robot.interact(() -> {
            map.getScene().setOnKeyPressed(event -> left.add(event.getCode()));
            map.requestFocus();
        });
        robot.type(KeyCode.SPACE, KeyCode.ENTER, KeyCode.F11);
        assertEquals(List.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.F11), left);
    }

    @Test
    void noCallerCanMoveItBeyondTheWorld(FxRobot robot) throws TimeoutException {
        look(robot, new Camera(85, -180, 3));
        waitUntilComplete();
        Viewport seen = exact();
        assertTrue(seen.left() >= -1e-6 && seen.top() >= -1e-6, seen.toString());
        assertEquals(0, gaps(robot));
    }

    @Test
    void fliesThereAndArrives(FxRobot robot) throws TimeoutException {
        List<Camera> way = new ArrayList<>();
        Camera goal = new Camera(22, 98, 9);
        robot.interact(() -> {
            map.movingProperty().set(true);
            map.cameraProperty().addListener((property, before, after) -> way.add(after));
            map.flyTo(goal);
        });
        waitFor(10, TimeUnit.SECONDS, () -> camera().equals(goal));
        robot.interact(() -> assertTrue(way.size() > 2, way.size() + " cameras"));
    }

    @Test
    void aGestureEndsAFlight(FxRobot robot) throws TimeoutException {
        AtomicReference<Camera> stopped = new AtomicReference<>();
        robot.interact(() -> {
            map.movingProperty().set(true);
            map.cameraProperty()
                    .addListener((property, before, after) -> Platform.runLater(() -> {
                        Event.fireEvent(map, press());
                        stopped.compareAndSet(null, camera());
                    }));
            map.flyTo(new Camera(22, 98, 9));
        });
        waitFor(10, TimeUnit.SECONDS, () -> stopped.get() != null);
        robot.interact(() -> map.movingProperty().set(false));
        assertEquals(stopped.get(), camera());
        assertNotEquals(9, camera().zoom());
    }

    @Test
    void jumpsWhereTheReaderWantsNoMotion(FxRobot robot) {
        Camera goal = new Camera(22, 98, 9);
        robot.interact(() -> map.flyTo(goal));
        assertEquals(goal, camera());
    }

    @Test
    void beadsMoveOnlyWhenTheyMay(FxRobot robot) throws TimeoutException {
        double still = bead(robot);
        robot.interact(() -> map.movingProperty().set(true));
        waitFor(10, TimeUnit.SECONDS, () -> bead(robot) > still + 3);
        robot.interact(() -> map.movingProperty().set(false));
        double stopped = bead(robot);
        assertEquals(stopped, bead(robot));
    }

    @Test
    void tilesThatCanNotBeDrawnDoNotWedgeTheMap(FxRobot robot) throws TimeoutException {
        standIn.brokenZoom = 8;
        look(robot, START.withZoom(8));
        waitUntilComplete();
        assertTrue(count(robot, Palette.of(Theme.LIGHT).countryLine()) > 1000, "hatching");
        look(robot, START.withZoom(9));
        waitUntilComplete();
        assertEquals(0, count(robot, Palette.of(Theme.LIGHT).countryLine()));
        assertEquals(0, gaps(robot));
    }

    @Test
    void aWornMapViewIsReplacedWithoutDrawingATileAgain(FxRobot robot) throws TimeoutException {
        MapView first = mapView(robot);
        for (int step = 0; step < 10; step++) {
            look(robot, new Camera(14, 60 + 4 * step, 8));
            waitUntilComplete();
        }
        waitFor(10, TimeUnit.SECONDS, () -> mapView(robot) != first);
        waitFor(10, TimeUnit.SECONDS, () -> mapViews(robot, map).size() == 1);
        int drawn = standIn.tiles.get();
        assertEquals(0, gaps(robot));
        waitUntilComplete();
        assertEquals(drawn, standIn.tiles.get());
    }

    @Test
    void takesAnotherThemeTilesAndAll(FxRobot robot) throws TimeoutException {
        robot.interact(() -> map.themeProperty().set(Theme.DARK));
        waitUntilComplete();
        assertEquals(0, count(robot, Palette.of(Theme.LIGHT).land()));
        assertTrue(count(robot, Palette.of(Theme.DARK).land()) > WIDTH * HEIGHT * 0.9);
    }

    @Test
    void withoutASnapshotShowsTheBaseMapAlone(FxRobot robot) throws TimeoutException {
        robot.interact(() -> map.snapshotProperty().set(null));
        waitUntilComplete();
        assertEquals(0, count(robot, StandIn.MARK));
    }

    @Test
    void isNotCompleteWhileSomethingIsMissing(FxRobot robot) throws TimeoutException {
        standIn.plateGate.close();
        look(robot, new Camera(14, 120, 6));
        robot.interact(() -> {});
        assertFalse(map.completeProperty().get());
        standIn.plateGate.open();
        waitUntilComplete();
    }

    @Test
    void aSmallDragNeedsAtMostOnePlateAndOneWhenTheMapHasComeToRest(FxRobot robot) throws TimeoutException {
        int before = standIn.plates.get();
        drag(robot, 40, 30);
        waitUntilComplete();
        int made = standIn.plates.get() - before;
        assertTrue(made <= 2, made + " plates");
    }

    private void look(FxRobot robot, Camera camera) {
        robot.interact(() -> map.cameraProperty().set(camera));
    }

    private void waitUntilComplete() throws TimeoutException {
        waitFor(20, TimeUnit.SECONDS, map.completeProperty());
    }

    private Camera camera() {
        return map.cameraProperty().get();
    }

    private Viewport exact() {
        return Viewport.of(camera(), WIDTH, HEIGHT, 1);
    }

    private void drag(FxRobot robot, double dx, double dy) {
        Point2D start = at(new Point2D(400, 300));
        robot.moveTo(start).press(MouseButton.PRIMARY);
        robot.moveTo(start.add(dx / 2, dy / 2)).moveTo(start.add(dx, dy)).release(MouseButton.PRIMARY);
    }

    private static MouseEvent press() {
        PickResult nothing = new PickResult(null, 0, 0);
        MouseButton left = MouseButton.PRIMARY;
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                0,
                0,
                0,
                0,
                left,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                nothing);
    }

    private Point2D at(Point2D inMap) {
        return map.localToScreen(inMap);
    }

    private MapView mapView(FxRobot robot) {
        return mapViews(robot, map).get(0);
    }

    /** Gluon's views on a map. */
    static List<MapView> mapViews(FxRobot robot, MapPane map) {
        List<MapView> found = new ArrayList<>();
        robot.interact(() -> map.lookupAll("*").stream()
                .filter(MapView.class::isInstance)
                .forEach(view -> found.add((MapView) view)));
        return found;
    }

    private void assertMarkInPlace(FxRobot robot, double tolerance) {
        Point2D expected = new Point2D(exact().pxOf(StandIn.LONGITUDE), exact().pyOf(StandIn.LATITUDE));
        assertEquals(0, expected.distance(mark(robot)), tolerance);
    }

    private Point2D robotMark(FxRobot robot) {
        return mark(robot);
    }

    /** The middle of the mark on screen, or null. */
    private Point2D mark(FxRobot robot) {
        return middle(robot, StandIn.MARK);
    }

    private double bead(FxRobot robot) {
        return middle(robot, StandIn.BEAD).getX();
    }

    private Point2D middle(FxRobot robot, int colour) {
        int[] pixels = screen(robot);
        int[] found = IntStream.range(0, pixels.length)
                .filter(at -> pixels[at] == colour)
                .toArray();
        double x = IntStream.of(found).map(at -> at % WIDTH).average().orElse(Double.NaN);
        double y = IntStream.of(found).map(at -> at / WIDTH).average().orElse(Double.NaN);
        return found.length == 0 ? null : new Point2D(x + 0.5, y + 0.5);
    }

    private long count(FxRobot robot, int colour) {
        return IntStream.of(screen(robot))
                .filter(pixel -> pixel == (0xFF000000 | colour))
                .count();
    }

    /** How many pixels show the white behind the tiles. */
    private long gaps(FxRobot robot) {
        return count(robot, 0xFFFFFF);
    }

    private int[] screen(FxRobot robot) {
        int[] pixels = new int[WIDTH * HEIGHT];
        robot.interact(() -> {
            WritableImage image = map.getScene().snapshot(null);
            image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        });
        return pixels;
    }
}
