package org.mekongatlas.screen.control;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/**
 * Lines of text that act as one button. A button of the toolkit would be of no use here: it gives its content no width,
 * so that text in it can not break into lines.
 */
public final class ClickRow extends VBox {

    private final Runnable action;

    public ClickRow(String name, Runnable action, Node... lines) {
        super(lines);
        this.action = action;
        getStyleClass().add("click-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setOnMouseClicked(click -> {
            if (click.isStillSincePress()) {
                action.run();
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                action.run();
            }
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
