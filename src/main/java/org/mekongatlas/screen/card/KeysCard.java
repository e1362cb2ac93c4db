package org.mekongatlas.screen.card;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.mekongatlas.screen.control.Card;
import org.mekongatlas.screen.control.Shortcut;

/** All keys on one card. */
public final class KeysCard extends Card {

    public KeysCard(List<Shortcut> shortcuts, Runnable close) {
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
