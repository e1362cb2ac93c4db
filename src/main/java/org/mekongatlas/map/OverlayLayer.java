package org.mekongatlas.map;

import com.gluonhq.maps.MapLayer;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Sheet;

/**
 * The overlay on screen: one image, the newest plate with beads painted over a copy of it frame by frame. A plate for
 * another camera is moved and stretched into place until its successor comes. FX thread.
 */
final class OverlayLayer extends MapLayer {

    /** A plate stretched more than this tells nothing and costs much. */
    private static final double MOST_STRETCHED = 4;

    private final ImageView view = new ImageView();
    private Sheet screen = new Sheet(1, 1);
    private PixelBuffer<IntBuffer> pixels;
    private Plate plate;
    private Viewport shown;

    OverlayLayer() {
        // Every frame tells the parent that its bounds might have changed.
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(view);
    }

    /** Shows a frame and its plate in place of the last; null shows none. */
    void hang(Frame frame) {
        plate = frame == null ? null : frame.plate();
        if (plate != null) {
            fit(frame.sheet());
            show(frame);
        }
        place();
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
        view.setVisible(plate != null && shown != null && Math.abs(Math.log(stretch())) < Math.log(MOST_STRETCHED));
        if (view.isVisible()) {
            Viewport there = there();
            double logical = shown.worldSize() / there.worldSize() / shown.scale();
            view.setX(there.left() * logical - shown.left() / shown.scale());
            view.setY(there.top() * logical - shown.top() / shown.scale());
            view.setFitWidth(there.width() * logical);
            view.setFitHeight(there.height() * logical);
        }
    }

    private double stretch() {
        return shown.worldSize() / shown.scale() * there().scale() / there().worldSize();
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
