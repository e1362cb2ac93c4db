package org.mekongatlas.map;

import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.mekongatlas.geo.Viewport;

/**
 * The MapView on show and, for a moment, its successor behind it. A MapView keeps every tile it ever showed, gets slower
 * with each, and can not change their style; so it is replaced when it is worn or the style changes, as soon as the
 * successor has all tiles in sight. FX thread.
 */
final class MapViews extends Region {

    /** New tiles after which a MapView is replaced. */
    static final int WORN = 24;

    private final TileDesk desk;
    private final OverlayLayer layer;
    private final PauseTransition rest = new PauseTransition(Duration.millis(250));
    private final Rectangle clip = new Rectangle();
    private SteeredMapView front;
    private SteeredMapView next;
    private boolean laidOut;
    private int tilesAtFirst;
    private Viewport shown;

    MapViews(TileDesk desk, OverlayLayer layer) {
        this.desk = desk;
        this.layer = layer;
        setClip(clip);
        // What is laid out anew within, at every step of a drag, is no reason to lay out the window.
        setManaged(false);
        rest.setOnFinished(event -> front.rest());
    }

    /** Moves the map. */
    void show(Viewport viewport) {
        shown = viewport;
        desk.look(viewport);
        layer.look(viewport);
        laidOut = false;
        showAll();
        renewIfWorn();
        rest.playFromStart();
    }

    /** Puts a fresh MapView in place of the present one, with tiles in {@code style}. To be called within a scene. */
    void renew(TileStyle style) {
        desk.begin(style);
        getChildren().remove(next);
        next = new SteeredMapView();
        getChildren().add(0, next);
        laidOut = false;
        if (front == null) {
            succeed();
        }
        requestLayout();
    }

    /** Notes that MapViews had their chance to ask for tiles. */
    void afterLayout() {
        laidOut = front != null && shown != null;
        succeedIfReady();
    }

    /** Lets the successor step forward if it has its tiles. */
    void succeedIfReady() {
        if (next != null && isReady()) {
            succeed();
        }
    }

    /** Whether all tiles in sight hang. */
    boolean isComplete() {
        return next == null && isReady();
    }

    @Override
    protected void layoutChildren() {
        double overhang = SteeredMapView.OVERHANG;
        getChildren().forEach(view -> view.resizeRelocate(0, 0, getWidth() + overhang, getHeight() + overhang));
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        laidOut = false;
        showAll();
    }

    private boolean isReady() {
        return laidOut && !desk.isBusy();
    }

    private void showAll() {
        if (shown != null) {
            getChildren().forEach(view -> ((SteeredMapView) view).show(shown));
        }
    }

    private void renewIfWorn() {
        if (next == null && getScene() != null && desk.handedOut() - tilesAtFirst > WORN) {
            renew(desk.style());
        }
    }

    private void succeed() {
        if (front != null) {
            front.removeLayer(layer);
            getChildren().remove(front);
        }
        front = next;
        next = null;
        front.addLayer(layer);
        rest.playFromStart();
        tilesAtFirst = desk.handedOut();
        desk.forgetOld();
    }
}
