package org.mekongatlas.screen;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** All keys on one card. */
final class KeysCard extends Card {

    KeysCard(List<Shortcut> shortcuts, Runnable close) {
        super("Keys", close);
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        for (Shortcut shortcut : shortcuts) {
            row(table, shortcut.keyWords(), shortcut.words());
        }
        row(table, "+ − and the wheel", "Zoom the map; drag or the arrow keys move it");
        row(table, "Ctrl and the wheel", "On the timeline: stretch it to weeks and days");
        row(table, "Arrow keys", "On the timeline: move an end by a day (Shift: a month; up and down: a week)");
        addScrolling(table);
    }

    private static void row(GridPane table, String keys, String words) {
        Label key = new Label(keys);
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        Label what = new Label(words);
        what.setWrapText(true);
        table.addRow(table.getRowCount(), key, what);
    }
}
