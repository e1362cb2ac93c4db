package org.mekongatlas.map;

import com.gluonhq.maps.MapView;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.geo.Viewport;

/**
 * A MapView that looks where it is told. Its own gestures move the map without telling what was asked of it, and what is
 * asked next jumps back; so they are taken off, and both halves of the camera are set every time. FX thread.
 */
final class SteeredMapView extends MapView {

    /**
     * How much wider and higher than the pane a MapView has to be, logical pixels: it takes down tiles of which less than
     * ten pixels are seen at its right or lower edge.
     */
    static final double OVERHANG = 16;

    /** Without a GPU, stretching tiles is what costs most of a frame. */
    private static final boolean SOFTWARE = !Platform.isSupported(ConditionalFeature.SCENE3D);

    private final Node tiles = getChildrenUnmodifiable().get(0);
    private Viewport last;

    SteeredMapView() {
        setOnMousePressed(null);
        setOnMouseDragged(null);
        setOnMouseReleased(null);
        setOnZoomStarted(null);
        setOnZoomFinished(null);
        setOnZoom(null);
        setOnScroll(null);
    }

    /** The view must have its size already. */
    void show(Viewport shown) {
        if (!shown.equals(last)) {
            wake();
            last = shown;
        }
        double world = shown.worldSize() / shown.scale();
        double x = (shown.left() / shown.scale() + getWidth() / 2) / world;
        double y = (shown.top() / shown.scale() + getHeight() / 2) / world;
        setZoom(shown.zoom());
        setCenter(Mercator.latitude(y), Mercator.longitude(x));
    }

    /**
     * Keeps the stretched tiles as one picture until the map moves; a picture that moves is not kept up to date. It is no
     * larger than the view, though tiles reach beyond.
     */
    void rest() {
        if (SOFTWARE) {
            tiles.setClip(new Rectangle(-tiles.getTranslateX(), -tiles.getTranslateY(), getWidth(), getHeight()));
            tiles.setCache(true);
        }
    }

    /** Lets go of the picture, within a pulse; that of a view taken off the scene would stay in memory. */
    void wake() {
        tiles.setCache(false);
        tiles.setClip(null);
    }
}
