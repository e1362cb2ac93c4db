package org.mekongatlas.map;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.util.Duration;
import org.mekongatlas.geo.Viewport;

/**
 * Turns one picture of the map into the next: the new one comes over the old, and then the old one goes. Between the two
 * both are there in full, so that what is on both does not grow pale. FX thread.
 */
final class Crossfade extends Transition {

    private static final Duration TIME = Duration.millis(250);

    private final ImageView leaving = new ImageView();
    private final ImageView coming;
    private final Drift drift = new Drift();
    private Viewport viewport;
    private Viewport shown;
    private double way;

    /** @param coming what shows the new picture */
    Crossfade(ImageView coming) {
        this.coming = coming;
        leaving.setVisible(false);
        setCycleDuration(TIME);
        setInterpolator(Interpolator.LINEAR);
        setOnFinished(event -> end());
    }

    /** Shows the old picture while it goes; to lie beneath the new one. */
    ImageView leaving() {
        return leaving;
    }

    /** The symbols that move meanwhile; to lie over both. */
    Node symbols() {
        return drift.symbols();
    }

    /** Moves with the map. */
    void look(Viewport nowShown) {
        shown = nowShown;
        drift.place(shown, way);
    }

    /** What the old picture shows of the world; to be asked for only while it is {@link #isOn}. */
    Viewport viewport() {
        return viewport;
    }

    boolean isOn() {
        return getStatus() == Animation.Status.RUNNING;
    }

    /**
     * Begins anew.
     *
     * @param old the picture of the first plate, on which nobody paints any more
     */
    void begin(Image old, Plate before, Plate after, Viewport nowShown) {
        viewport = before.order().viewport();
        shown = nowShown;
        leaving.setImage(old);
        drift.begin(before, after);
        interpolate(0);
        playFromStart();
    }

    /** Lets go of the old picture. */
    void end() {
        stop();
        drift.end();
        leaving.setVisible(false);
        leaving.setImage(null);
        coming.setOpacity(1);
    }

    @Override
    protected void interpolate(double newWay) {
        way = newWay;
        drift.place(shown, way);
        coming.setOpacity(Math.min(1, 2 * way));
        leaving.setOpacity(Math.min(1, 2 - 2 * way));
    }
}
