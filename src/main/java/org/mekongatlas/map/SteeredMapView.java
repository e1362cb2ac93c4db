package org.mekongatlas.map;

import com.gluonhq.maps.MapView;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.geo.Viewport;

/**
 * A MapView that looks where it is told. Its own gestures move the map without telling what was asked of it, and their
 * next successor jumps back; so they are taken off, and both halves of the camera are set every time. FX thread.
 */
final class SteeredMapView extends MapView {

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
        double world = shown.worldSize() / shown.scale();
        double x = (shown.left() / shown.scale() + getWidth() / 2) / world;
        double y = (shown.top() / shown.scale() + getHeight() / 2) / world;
        setZoom(shown.zoom());
        setCenter(Mercator.latitude(y), Mercator.longitude(x));
    }
}
