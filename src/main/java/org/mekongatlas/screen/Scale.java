package org.mekongatlas.screen;

import javafx.scene.Node;
import javafx.stage.Window;

/** Device pixels per logical pixel. */
final class Scale {

    private Scale() {}

    /** Of the window a node is in; 1 where it is in none. */
    static double of(Node node) {
        Window window = node.getScene() == null ? null : node.getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }
}
