package org.mekongatlas.map;

import javafx.scene.layout.Region;

/** Shows that a map has the focus; to lie over all else on it. FX thread. */
final class FocusRing extends Region {

    FocusRing() {
        getStyleClass().add("focus-ring");
        setMouseTransparent(true);
    }
}
