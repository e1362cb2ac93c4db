package org.mekongatlas.map;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.mekongatlas.geo.Viewport;

/**
 * The MapView on show and, for a moment, its successor behind it. A MapView keeps every tile it ever showed, gets slower
 * with each, and can not change their style; so it is replaced when it is worn, when it comes to rest with many tiles that
 * are no longer seen or with one that its forerunner may still wait for, or when the style changes: as soon as the
 * successor has all tiles in sight. FX thread.
 */
final class MapViews extends Region {

    /** New tiles after which a MapView is replaced while it moves. */
    static final int WORN = 24;

    /** The same when it has come to rest, and shows that many tiles no more. */
    private static final int WORN_AT_REST = 8;

    private final TileDesk desk;
    private final OverlayLayer layer;
    private final PauseTransition rest = new PauseTransition(Duration.millis(250));
    private final Rectangle clip = new Rectangle();
    private SteeredMapView front;
    private SteeredMapView next;
    private boolean laidOut;
    /** Pulses since the successor came. */
    private int pulses;

    /** How many tiles the view on show had asked for when it first had all in sight. */
    private int tilesAtFirst = Integer.MAX_VALUE;

    private Viewport shown;

    MapViews(TileDesk desk, OverlayLayer layer) {
        this.desk = desk;
        this.layer = layer;
        setClip(clip);
        // What is laid out anew within, at every step of a drag, is no reason to lay out the window.
        setManaged(false);
        rest.setOnFinished(event -> rest());
    }

    /** Moves the map. */
    void show(Viewport viewport) {
        shown = viewport;
        desk.look(viewport);
        layer.look(viewport);
        laidOut = false;
        showAll();
        renewIf(isWorn(WORN));
        rest.playFromStart();
    }

    /** Puts a fresh MapView in place of the present one, with tiles in {@code style}. To be called within a scene. */
    void renew(TileStyle style) {
        desk.begin(style);
        getChildren().remove(next);
        next = new SteeredMapView();
        getChildren().add(0, next);
        laidOut = false;
        pulses = 0;
        if (front == null) {
            succeed();
        } else {
            front.wake();
        }
        requestLayout();
    }

    /** Notes that MapViews had their chance to ask for tiles. */
    void afterLayout() {
        laidOut = front != null && shown != null;
        pulses++;
        succeedIfReady();
        if (next != null && pulses == 1) {
            Platform.requestNextPulse();
        }
    }

    /** Lets the successor step forward if it has its tiles, and its forerunner had a pulse to let go of its picture. */
    void succeedIfReady() {
        if (next != null && pulses > 1 && isReady()) {
            succeed();
        }
        if (isComplete()) {
            tilesAtFirst = Math.min(tilesAtFirst, desk.handedOut());
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

    private void rest() {
        renewIf(isWorn(WORN_AT_REST) || desk.owesOld());
        if (next == null) {
            front.rest();
        }
    }

    private boolean isWorn(int tiles) {
        return desk.handedOut() - tilesAtFirst > tiles;
    }

    private void renewIf(boolean wanted) {
        if (wanted && next == null && getScene() != null) {
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
        tilesAtFirst = Integer.MAX_VALUE;
        desk.forgetOld();
    }
}
