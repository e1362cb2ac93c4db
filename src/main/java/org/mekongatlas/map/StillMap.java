package org.mekongatlas.map;

import java.nio.IntBuffer;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Sheet;
import org.mekongatlas.paint.StillPainter.Still;

/**
 * A map on screen that is painted as a whole, for maps beside each other: it answers to the same gestures and keys as the
 * {@link MapPane}, but has no tiles of its own, of which a program has one desk, and no beads, for which there is no time
 * twice. While it moves, its last picture moves along until the next one is painted. FX thread.
 */
public final class StillMap extends Region {

    /** How far from a line or mark the pointer still means it, logical pixels. */
    private static final double REACH = 6;

    private final Helm helm;
    private final ImageView picture = new ImageView();
    private final FocusRing ring = new FocusRing();
    private final Rectangle clip = new Rectangle();
    private final ObservableValue<Number> scale = OnScreen.scale(this);
    private final Hover hover;
    private Runnable onMove = () -> {};
    private Still still;

    /** @param flies whether the camera flies; it jumps where the reader wants no motion */
    public StillMap(BooleanSupplier flies) {
        helm = new Helm(flies);
        Gestures gestures = new Gestures(this, helm, (x, y) -> {}, () -> false);
        hover = new Hover(
                this,
                this::pick,
                () -> gestures.isDragging() || helm.flyingProperty().get());
        picture.setManaged(false);
        getChildren().addAll(picture, ring);
        getStyleClass().add("map-pane");
        setClip(clip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        helm.cameraProperty().addListener((property, before, after) -> move());
        scale.addListener((property, before, after) -> resight());
    }

    /** Where the map looks; bound both ways to that of the map beside it. */
    public ObjectProperty<Camera> cameraProperty() {
        return helm.cameraProperty();
    }

    /** The part of the world that should be painted, device pixels; empty while the map has no size. */
    public Optional<Viewport> wanted() {
        Sight sight = helm.sight();
        return sight.empty()
                ? Optional.empty()
                : Optional.of(Viewport.of(
                        cameraProperty().get(),
                        (int) Math.ceil(sight.width() * sight.scale()),
                        (int) Math.ceil(sight.height() * sight.scale()),
                        sight.scale()));
    }

    /** Called when another part of the world should be painted. */
    public void setOnMove(Runnable listener) {
        onMove = listener;
    }

    /** Called when the pointer comes to rest on something else; {@link Selection#NONE} for the bare map. */
    public void setOnHover(Consumer<Selection> listener) {
        hover.setListener(listener);
    }

    /** Shows what was painted, where it belongs. */
    public void show(Still painted) {
        still = painted;
        Sheet sheet = painted.sheet();
        IntBuffer pixels = IntBuffer.wrap(sheet.pixels());
        picture.setImage(new WritableImage(
                new PixelBuffer<>(sheet.width(), sheet.height(), pixels, PixelFormat.getIntArgbPreInstance())));
        place();
    }

    /** Lets go of the picture, which takes megabytes. */
    public void clear() {
        still = null;
        picture.setImage(null);
    }

    @Override
    public String getUserAgentStylesheet() {
        return MapPane.class.getResource("map-pane.css").toExternalForm();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
        resight();
    }

    private void resight() {
        Sight sight = new Sight(getWidth(), getHeight(), scale.getValue().doubleValue());
        if (!sight.equals(helm.sight())) {
            helm.setSight(sight);
            move();
        }
    }

    private void move() {
        place();
        onMove.run();
    }

    private void place() {
        if (still != null) {
            wanted().ifPresent(now -> PicturePlace.set(picture, still.viewport(), now));
        }
    }

    private Selection pick(double x, double y) {
        double pixels = helm.sight().scale();
        return still == null
                ? Selection.NONE
                : still.overlay().pick(x * pixels, y * pixels, REACH * pixels).orElse(Selection.NONE);
    }
}
