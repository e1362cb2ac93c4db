package org.mekongatlas.map;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.BaseMapPainter;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.OverlayPainter;
import org.mekongatlas.paint.Selection;

/**
 * The map on screen: Gluon's MapView under our own camera, with flows moving over it. Takes the focus, and then the
 * arrow keys, + and -, 0 and Home. FX thread only; tiles and overlays are drawn on threads of its own.
 */
public final class MapPane extends Region {

    /** So long beads wait for a plate that is being made, and leave it the processor; nanoseconds. */
    private static final long AT_FIRST = 60_000_000;

    private final Helm helm = new Helm(this::isMoving);
    private final ObjectProperty<Snapshot> snapshot = new SimpleObjectProperty<>(this, "snapshot");
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final DoubleProperty type = new SimpleDoubleProperty(this, "type", 1);
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(this, "selection", Selection.NONE);
    private final ObjectProperty<List<Bounds>> covered = new SimpleObjectProperty<>(this, "covered", List.of());
    private final ObjectProperty<Insets> beside = new SimpleObjectProperty<>(this, "beside", Insets.EMPTY);
    private final BooleanProperty expecting = new SimpleBooleanProperty(this, "expecting");
    private final BooleanProperty moving = new SimpleBooleanProperty(this, "moving", true);
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(this, "complete");
    private final ReadOnlyObjectWrapper<Legend> legend = new ReadOnlyObjectWrapper<>(this, "legend");
    private final ObservableValue<Boolean> seen = OnScreen.isSeen(this);
    private final ObservableValue<Number> scale = OnScreen.scale(this);

    private final OverlayLayer layer = new OverlayLayer(this::isMoving);
    private final Sheets sheets = new Sheets();
    private final BeadMotion beads = new BeadMotion(
            layer, sheets, Workers.pool("map-beads", BeadMotion.WORKERS), Platform::runLater, this::isPlateExpected);
    private final Runnable afterLayout = this::afterLayout;
    private final MapViews views;
    private final PlateOrders orders = new PlateOrders(this::wanted);
    private final PlateWorker plates;
    private final Pointer pointer = new Pointer(this, helm, layer);
    private final PauseTransition rest = new PauseTransition(Duration.millis(400));
    /** The snapshot on the map: the one that is set, or one before that looks the same. */
    private Snapshot drawn;

    public MapPane(BaseMapPainter baseMap, OverlayPainter overlay) {
        this(baseMap::paint, PlateMaker.with(overlay));
    }

    /** For painters of any kind. */
    MapPane(TilePainter tiles, PlateMaker maker) {
        TileDesk desk = TileDesk.with(tiles, this::deliver);
        VectorTiles.use(desk);
        views = new MapViews(desk, layer);
        plates = new PlateWorker(
                maker,
                sheets,
                beads::seconds,
                Workers.pool("map-overlay", 1),
                frame -> Platform.runLater(() -> hang(frame)));
        getChildren().addAll(views, new FocusRing());
        getStyleClass().add("map-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        listen();
    }

    /** Where the map looks; set by mouse, keyboard and callers alike. Never bind it one way: gestures set it. */
    public ObjectProperty<Camera> cameraProperty() {
        return helm.cameraProperty();
    }

    /** What to show; null shows the base map alone. */
    public ObjectProperty<Snapshot> snapshotProperty() {
        return snapshot;
    }

    /** Whether another snapshot is being made: beads leave it the processor. */
    public BooleanProperty expectingProperty() {
        return expecting;
    }

    /** The colours of tiles and overlay. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** How much larger than usual in the theme the overlay's type, lines and symbols are; a factor. */
    public DoubleProperty typeProperty() {
        return type;
    }

    /** What stands out; never null. */
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    /** What stands on the map, logical pixels of this pane: no words are shown of which a part would lie beneath it. */
    public ObjectProperty<List<Bounds>> coveredProperty() {
        return covered;
    }

    /** What panels cover at the sides, logical pixels: the legend tells nothing of what lies there. */
    public ObjectProperty<Insets> besideProperty() {
        return beside;
    }

    /** Whether beads move along the flows, and the camera flies instead of jumping. */
    public BooleanProperty movingProperty() {
        return moving;
    }

    /** True once every tile in sight and the overlay for the present camera and snapshot are on screen. */
    public ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /** What explains the overlay on screen; null while there is none. */
    public ReadOnlyObjectProperty<Legend> legendProperty() {
        return legend.getReadOnlyProperty();
    }

    /** Called with what was clicked; {@link Selection#NONE} for the bare map. */
    public void setOnPick(Consumer<Selection> listener) {
        pointer.setOnPick(listener);
    }

    /** Called with what was clicked twice; tells whether that opens, else the map zooms in at the pointer. */
    public void setOnOpen(Predicate<Selection> listener) {
        pointer.setOnOpen(listener);
    }

    /** Called when the pointer comes to rest on something else; {@link Selection#NONE} for the bare map. */
    public void setOnHover(Consumer<Selection> listener) {
        pointer.setOnHover(listener);
    }

    /** Moves the camera there in a short flight. */
    public void flyTo(Camera camera) {
        helm.flyTo(camera);
    }

    /** Whether such a flight is on its way. */
    public ReadOnlyBooleanProperty flyingProperty() {
        return helm.flyingProperty();
    }

    @Override
    public String getUserAgentStylesheet() {
        return MapPane.class.getResource("map-pane.css").toExternalForm();
    }

    @Override
    protected void layoutChildren() {
        getChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
        resight();
    }

    private void listen() {
        sceneProperty().addListener((property, before, after) -> changeScene(before, after));
        scale.addListener((property, before, after) -> rescale());
        seen.addListener((property, before, after) -> runBeads());
        moving.addListener((property, before, after) -> runBeads());
        theme.addListener((property, before, after) -> renew());
        type.addListener((property, before, after) -> orderPlate());
        helm.cameraProperty().addListener((property, before, after) -> {
            pointer.forget();
            roam();
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> roam());
        rest.setOnFinished(event -> settle());
        snapshot.addListener((property, before, after) -> draw(after));
        selection.addListener((property, before, after) -> orderPlate());
        covered.addListener((property, before, after) -> orderPlate());
        beside.addListener((property, before, after) -> orderPlate());
    }

    private void changeScene(Scene before, Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(afterLayout);
            renew();
        }
    }

    private void rescale() {
        resight();
        renew();
    }

    private void resight() {
        Sight sight = new Sight(getWidth(), getHeight(), scale.getValue().doubleValue());
        if (!sight.equals(helm.sight())) {
            helm.setSight(sight);
            show();
        }
    }

    private void renew() {
        if (getScene() != null) {
            views.renew(TileStyle.of(theme.get(), scale.getValue().doubleValue()));
        }
        orderPlate();
    }

    private void show() {
        if (!helm.sight().empty()) {
            views.show(shown());
            orderPlate();
        }
    }

    /** The map moves, or soon will: more is drawn than is in sight. */
    private void roam() {
        orders.setRoaming(true);
        rest.playFromStart();
        show();
    }

    /** What moves is painted faster if there is no more than is in sight. */
    private void settle() {
        orders.setRoaming(false);
        pointer.look();
        orderPlate();
    }

    private Viewport shown() {
        return helm.sight().show(helm.cameraProperty().get());
    }

    /** Nothing is painted anew where it would look the same, as on most days while the atlas plays. */
    private void draw(Snapshot next) {
        if (next == null || drawn == null || !next.looksLike(drawn)) {
            drawn = next;
        }
        orderPlate();
    }

    private void orderPlate() {
        complete.set(false);
        Platform.requestNextPulse();
        if (drawn == null) {
            plates.cancel();
            orders.forget();
            hang(null);
        } else if (!helm.sight().empty()) {
            orders.next().ifPresent(plates::order);
        }
    }

    private PlateOrder wanted(int around) {
        return PlateOrder.of(
                drawn, selection.get(), theme.get(), type.get(), shown(), covered.get(), beside.get(), around);
    }

    /** A plate that was begun before the snapshot was taken away is late. */
    private void hang(Frame frame) {
        Frame kept = drawn == null ? null : frame;
        beads.hang(kept);
        legend.set(kept == null ? null : kept.plate().legend().orElse(null));
        runBeads();
        Platform.requestNextPulse();
    }

    private void deliver() {
        views.succeedIfReady();
        checkComplete();
    }

    private void afterLayout() {
        views.afterLayout();
        checkComplete();
    }

    private void checkComplete() {
        complete.set(!helm.sight().empty() && views.isComplete() && isPlateCurrent());
    }

    private boolean isPlateCurrent() {
        return drawn == null
                || layer.plate().map(Plate::order).filter(orders::areMetBy).isPresent();
    }

    private boolean isPlateExpected() {
        return expecting.get() || plates.isBusyFor(AT_FIRST);
    }

    private void runBeads() {
        beads.run(isMoving() && seen.getValue() && layer.plate().isPresent());
    }

    private boolean isMoving() {
        return moving.get();
    }
}
