package org.mekongatlas.map;

import java.util.function.BooleanSupplier;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.mekongatlas.model.Camera;

/** Holds the camera, the only truth about where the map looks, and moves it: at once or in a short flight. FX thread. */
final class Helm {

    private static final double LONGEST = 1200;
    private static final double SHORTEST = 250;
    private static final Duration STEP = Duration.millis(200);

    private final ObjectProperty<Camera> camera = new SimpleObjectProperty<>(this, "camera", Camera.HOME) {
        /** Never beyond the world's edge, whoever sets it. */
        @Override
        public void set(Camera value) {
            super.set(sight.limit(value));
        }
    };
    private final BooleanSupplier flies;
    private Sight sight = new Sight(0, 0, 1);
    private Flight flight;
    private final ReadOnlyBooleanWrapper flying = new ReadOnlyBooleanWrapper(this, "flying");

    /** @param flies whether cameras may fly; they jump where the reader wants no motion */
    Helm(BooleanSupplier flies) {
        this.flies = flies;
        camera.addListener((property, before, after) -> leaveFlight(after));
    }

    ObjectProperty<Camera> cameraProperty() {
        return camera;
    }

    Sight sight() {
        return sight;
    }

    /** The pane has a new size or scale; its middle stays where it is. */
    void setSight(Sight newSight) {
        sight = newSight;
        camera.set(camera.get());
    }

    /** Moves the picture by logical pixels. */
    void drag(Camera from, double dx, double dy) {
        stop();
        camera.set(sight.dragged(from, dx, dy));
    }

    /** Zooms nearer, around a logical pixel. */
    void zoom(double by, double px, double py) {
        stop();
        camera.set(sight.zoomed(camera.get(), by, px, py));
    }

    /** Moves the picture softly, on from where an earlier step would have ended. */
    void step(double dx, double dy) {
        fly(sight.dragged(goal(), dx, dy), STEP);
    }

    /** Zooms softly, on from where an earlier step would have ended. */
    void zoomStep(double by, double px, double py) {
        fly(sight.zoomed(goal(), by, px, py), STEP);
    }

    void flyTo(Camera to) {
        FlightPath path = path(sight.limit(to));
        fly(to, Duration.millis(Math.min(LONGEST, SHORTEST + 300 * path.length())));
    }

    /** Whether the camera is on its way; true before the first of a flight is seen. */
    ReadOnlyBooleanProperty flyingProperty() {
        return flying.getReadOnlyProperty();
    }

    /** Ends a flight where it is. */
    void stop() {
        if (flight != null) {
            flight.stop();
            land();
        }
    }

    private void fly(Camera to, Duration time) {
        stop();
        if (flies.getAsBoolean() && !sight.empty()) {
            flight = new Flight(path(sight.limit(to)), time);
            flying.set(true);
            flight.play();
        } else {
            camera.set(to);
        }
    }

    private void land() {
        flight = null;
        flying.set(false);
    }

    private FlightPath path(Camera to) {
        return new FlightPath(camera.get(), to, Math.max(1, sight.width()));
    }

    private Camera goal() {
        return flight == null ? camera.get() : flight.path.end();
    }

    private void leaveFlight(Camera now) {
        if (flight != null && flight.at != now) {
            stop();
        }
    }

    /** One flight. */
    private final class Flight extends Transition {

        private final FlightPath path;
        private Camera at;

        Flight(FlightPath path, Duration time) {
            this.path = path;
            setCycleDuration(time);
            setInterpolator(Interpolator.EASE_BOTH);
            setOnFinished(event -> land());
        }

        @Override
        protected void interpolate(double way) {
            at = sight.limit(path.at(way));
            camera.set(at);
        }
    }
}
