package org.mekongatlas.map;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
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
    private Viewport viewport;

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

    /** What the old picture shows of the world; to be asked for only while it is {@link #isOn}. */
    Viewport viewport() {
        return viewport;
    }

    boolean isOn() {
        return getStatus() == Animation.Status.RUNNING;
    }

    /** Begins anew, from a picture that nobody paints on any more. */
    void begin(Image old, Viewport of) {
        viewport = of;
        leaving.setImage(old);
        interpolate(0);
        playFromStart();
    }

    /** Lets go of the old picture. */
    void end() {
        stop();
        leaving.setVisible(false);
        leaving.setImage(null);
        coming.setOpacity(1);
    }

    @Override
    protected void interpolate(double way) {
        coming.setOpacity(Math.min(1, 2 * way));
        leaving.setOpacity(Math.min(1, 2 - 2 * way));
    }
}
