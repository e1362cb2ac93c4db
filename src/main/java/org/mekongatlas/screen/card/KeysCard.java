package org.mekongatlas.screen.card;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.mekongatlas.screen.control.Card;
import org.mekongatlas.screen.control.Shortcut;
import org.mekongatlas.text.Texts;

/** All keys on one card. */
public final class KeysCard extends Card {

    public KeysCard(Texts texts, List<Shortcut> shortcuts, Runnable close) {
        super(texts, texts.text("keys"), close);
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        for (Shortcut shortcut : shortcuts) {
            row(table, shortcut.keyWords(texts), shortcut.words());
        }
        row(table, texts.text("keys.zoom.keys", "+ −"), texts.text("keys.zoom"));
        row(table, texts.text("keys.stretch.keys", "Ctrl"), texts.text("keys.stretch"));
        row(table, texts.text("keys.move-end.keys"), texts.text("keys.move-end", "Shift"));
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
