package org.mekongatlas.screen.filter;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What else a button can do: the first with Alt and a click or Enter, all from its context menu. */
record Alternative(String words, Runnable action) {

    static void on(ButtonBase button, Alternative... alternatives) {
        Runnable first = alternatives[0].action;
        button.setContextMenu(new ContextMenu(
                List.of(alternatives).stream().map(Alternative::item).toArray(MenuItem[]::new)));
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.isAltDown() && press.getButton() == MouseButton.PRIMARY) {
                press.consume();
                first.run();
            }
        });
        button.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.isAltDown() && key.getCode() == KeyCode.ENTER) {
                key.consume();
                first.run();
            }
        });
    }

    private MenuItem item() {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }
}
