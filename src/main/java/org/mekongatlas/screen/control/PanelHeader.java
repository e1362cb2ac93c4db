package org.mekongatlas.screen.control;

import atlantafx.base.controls.Spacer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** The head of a panel: what it is at the left, its tools at the right. */
public final class PanelHeader extends HBox {

    public PanelHeader(Node first, Node... tools) {
        super(first, new Spacer());
        getChildren().addAll(tools);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("panel-header");
        DeepLetters.repaint(this);
    }
}
