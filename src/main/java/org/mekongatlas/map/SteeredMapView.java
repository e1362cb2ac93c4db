package org.mekongatlas.map;

import com.gluonhq.maps.MapView;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
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

    private final Group tiles = (Group) getChildrenUnmodifiable().get(0);
    private boolean zooming;

    SteeredMapView() {
        setOnMousePressed(null);
        setOnMouseDragged(null);
        setOnMouseReleased(null);
        setOnZoomStarted(null);
        setOnZoomFinished(null);
        setOnZoom(null);
        setOnScroll(null);
        tiles.getChildren().addListener((ListChangeListener<Node>) change -> keepStretched());
    }

    /** The view must have its size already. */
    void show(Viewport shown) {
        zooming = shown.zoom() != getZoom();
        keepStretched();
        double world = shown.worldSize() / shown.scale();
        double x = (shown.left() / shown.scale() + getWidth() / 2) / world;
        double y = (shown.top() / shown.scale() + getHeight() / 2) / world;
        setZoom(shown.zoom());
        setCenter(Mercator.latitude(y), Mercator.longitude(x));
    }

    /** Stretched tiles are kept as they are until the zoom changes again. */
    private void keepStretched() {
        tiles.getChildren().forEach(tile -> tile.setCache(SOFTWARE && !zooming));
    }
}
