package org.mekongatlas.map;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.Region;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.BaseMapPainter;
import org.mekongatlas.paint.OverlayPainter;
import org.mekongatlas.paint.Selection;

/** The map on screen: Gluon's MapView under our own camera, with flows moving over it. FX thread only. */
public final class MapPane extends Region {

    public MapPane(BaseMapPainter baseMap, OverlayPainter overlay) {}

    /** Where the map looks; set by mouse, keyboard and callers alike. */
    public ObjectProperty<Camera> cameraProperty() {
        throw new UnsupportedOperationException();
    }

    /** What to show; null shows the base map alone. */
    public ObjectProperty<Snapshot> snapshotProperty() {
        throw new UnsupportedOperationException();
    }

    public ObjectProperty<Theme> themeProperty() {
        throw new UnsupportedOperationException();
    }

    public ObjectProperty<Selection> selectionProperty() {
        throw new UnsupportedOperationException();
    }

    /** Whether beads move along the flows. */
    public BooleanProperty movingProperty() {
        throw new UnsupportedOperationException();
    }

    /** True once every tile in sight and the overlay for the present camera and snapshot are on screen. */
    public ReadOnlyBooleanProperty completeProperty() {
        throw new UnsupportedOperationException();
    }

    /** Called with what was clicked; {@link Selection#NONE} for the bare map. */
    public void setOnPick(Consumer<Selection> listener) {
        throw new UnsupportedOperationException();
    }

    /** Moves the camera there in a short flight. */
    public void flyTo(Camera camera) {
        throw new UnsupportedOperationException();
    }
}
