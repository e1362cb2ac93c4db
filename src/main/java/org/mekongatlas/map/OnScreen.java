package org.mekongatlas.map;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What a node can know of the window it is in. FX thread. */
final class OnScreen {

    private OnScreen() {}

    /** Whether the node's window is open and not iconified. */
    static ObservableValue<Boolean> isSeen(Node node) {
        return window(node)
                .flatMap(window -> window.showingProperty().flatMap(showing -> showing ? raised(window) : no()))
                .orElse(false);
    }

    /** Device pixels per logical pixel. */
    static ObservableValue<Number> scale(Node node) {
        return window(node).flatMap(Window::outputScaleXProperty).orElse(1.0);
    }

    private static ObservableValue<Window> window(Node node) {
        return node.sceneProperty().flatMap(Scene::windowProperty);
    }

    private static ObservableValue<Boolean> raised(Window window) {
        return window instanceof Stage stage
                ? stage.iconifiedProperty().map(iconified -> !iconified)
                : no().map(b -> !b);
    }

    private static ObservableValue<Boolean> no() {
        return new SimpleBooleanProperty(false);
    }
}
