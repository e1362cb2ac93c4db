package org.mekongatlas.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.mekongatlas.screen.state.WindowPlace;

/** Puts the window where it was left, and knows where it is. FX thread. */
final class Placement {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 600;
    /** Share of a large screen that the window takes at first. */
    private static final double SHARE = 0.85;

    private final Stage stage;
    private Optional<WindowPlace> last;

    /** @param left where the window was when it was closed; not heeded if no screen is there any more */
    Placement(Stage stage, Optional<WindowPlace> left) {
        this.stage = stage;
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        last = left.filter(place -> place.isOn(screens));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        last.ifPresentOrElse(this::put, () -> putFirst(screen));
    }

    /** Where the window is; empty if it never was anywhere. */
    Optional<WindowPlace> now() {
        if (stage.isFullScreen() || stage.isIconified()) {
            return last;
        }
        last = stage.isMaximized() && last.isPresent()
                ? last.map(place -> new WindowPlace(place.x(), place.y(), place.width(), place.height(), true))
                : Optional.of(new WindowPlace(
                        (int) stage.getX(),
                        (int) stage.getY(),
                        (int) stage.getWidth(),
                        (int) stage.getHeight(),
                        stage.isMaximized()));
        return last;
    }

    /** Calls when the window has moved or changed its size. */
    void onChange(Runnable listener) {
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(side -> side.addListener(observable -> listener.run()));
        stage.maximizedProperty().addListener(observable -> listener.run());
    }

    private void put(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    private void putFirst(Rectangle2D screen) {
        stage.setWidth(Math.min(screen.getWidth(), Math.max(WIDTH, screen.getWidth() * SHARE)));
        stage.setHeight(Math.min(screen.getHeight(), Math.max(HEIGHT, screen.getHeight() * SHARE)));
    }
}
