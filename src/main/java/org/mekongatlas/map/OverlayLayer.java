package org.mekongatlas.map;

import com.gluonhq.maps.MapLayer;
import java.nio.IntBuffer;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Sheet;

/**
 * The overlay on screen: one image, the newest plate with beads painted over a copy of it frame by frame. A plate for
 * another camera is moved and stretched into place until its successor comes; for a moment beneath it, the one whose places
 * were gathered otherwise. FX thread.
 */
final class OverlayLayer extends MapLayer {

    /** A plate stretched more than this tells nothing and costs much. */
    private static final double MOST_STRETCHED = 4;

    private final ImageView view = new ImageView();
    private final Crossfade fade = new Crossfade(view);
    private final BooleanSupplier fades;
    private Sheet screen = new Sheet(1, 1);
    private PixelBuffer<IntBuffer> pixels;
    private Plate plate;
    private Viewport shown;

    /** @param fades whether one level may fade into another */
    OverlayLayer(BooleanSupplier fades) {
        this.fades = fades;
        // Every frame tells the parent that its bounds might have changed.
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(fade.leaving(), view, fade.symbols());
    }

    /** Shows a frame and its plate in place of the last, which fades if it is of another level; null shows none. */
    void hang(Frame frame) {
        Plate last = plate;
        plate = frame == null ? null : frame.plate();
        if (plate == null) {
            fade.end();
        } else {
            if (last != null && mayFade(last.order())) {
                fade.begin(view.getImage(), last, plate, shown);
                // The picture that was painted on goes; the new plate gets another.
                screen = new Sheet(1, 1);
            }
            fit(frame.sheet());
            show(frame);
        }
        place();
    }

    private boolean mayFade(PlateOrder last) {
        return shown != null && plate.order().isAnotherLevelOf(last) && fades.getAsBoolean();
    }

    Optional<Plate> plate() {
        return Optional.ofNullable(plate);
    }

    /** Puts a frame on screen, if its plate is still on show. */
    void show(Frame frame) {
        if (frame.plate() == plate) {
            System.arraycopy(frame.sheet().pixels(), 0, screen.pixels(), 0, screen.pixels().length);
            pixels.updateBuffer(buffer -> null);
        }
    }

    /** Moves with the map. */
    void look(Viewport viewport) {
        shown = viewport;
        markDirty();
    }

    /** What is drawn at a logical pixel of the pane, within {@code reach} logical pixels. */
    Selection pick(double x, double y, double reach) {
        if (plate == null || shown == null) {
            return Selection.NONE;
        }
        Viewport there = there();
        double px = there.px((x * shown.scale() + shown.left()) / shown.worldSize());
        double py = there.py((y * shown.scale() + shown.top()) / shown.worldSize());
        return plate.pick(px, py, reach * there.scale()).orElse(Selection.NONE);
    }

    @Override
    protected void layoutLayer() {
        place();
    }

    private void place() {
        place(view, plate == null ? null : there());
        place(fade.leaving(), fade.isOn() ? fade.viewport() : null);
        if (fade.isOn()) {
            fade.look(shown);
        }
    }

    /** @param there what the picture shows of the world; null if it is not to be seen */
    private void place(ImageView view, Viewport there) {
        view.setVisible(
                there != null && shown != null && Math.abs(Math.log(stretch(there))) < Math.log(MOST_STRETCHED));
        if (view.isVisible()) {
            PicturePlace.set(view, there, shown);
        }
    }

    private double stretch(Viewport there) {
        return shown.worldSize() / shown.scale() * there.scale() / there.worldSize();
    }

    private Viewport there() {
        return plate.order().viewport();
    }

    private void fit(Sheet sheet) {
        if (screen.width() != sheet.width() || screen.height() != sheet.height()) {
            screen = new Sheet(sheet.width(), sheet.height());
            pixels = new PixelBuffer<>(
                    screen.width(),
                    screen.height(),
                    IntBuffer.wrap(screen.pixels()),
                    PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(pixels));
        }
    }
}
