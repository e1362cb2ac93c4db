package org.mekongatlas.screen.map;

import javafx.scene.Node;
import javafx.stage.Window;

/** Device pixels per logical pixel. */
public final class Scale {

    private Scale() {}

    /** Of the window a node is in; 1 where it is in none. */
    public static double of(Node node) {
        Window window = node.getScene() == null ? null : node.getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }
}
