package org.mekongatlas.screen.views;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.SavedView;
import org.mekongatlas.text.Texts;

/** A saved view in the list: its name, what it is about, and for the reader's own what can be done with it. */
final class SavedViewCell extends ListCell<SavedView> {

    private final Texts texts;
    private final Label name = new Label();
    private final Label about = new Label();
    private final HBox tools;
    private final HBox row;

    /**
     * @param rename begins to give it another name
     * @param delete deletes it
     */
    SavedViewCell(Texts texts, Consumer<SavedView> rename, Consumer<SavedView> delete) {
        this.texts = texts;
        about.getStyleClass().add("muted");
        VBox words = new VBox(name, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        tools = new HBox(
                tool(Feather.EDIT_2, texts.text("views.rename"), "F2", rename),
                tool(Feather.TRASH_2, texts.text("views.delete"), "Delete", delete));
        tools.setMinWidth(USE_PREF_SIZE);
        row = new HBox(words, tools);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMaxWidth(Double.MAX_VALUE);
        // Or a long name would make the list scroll sideways.
        setPrefWidth(0);
    }

    /** Keys do the same on the list, so that Tab need not go through every row. */
    private Button tool(Ikon glyph, String does, String key, Consumer<SavedView> action) {
        Button button = Icons.button(texts, glyph, does, key, () -> action.accept(getItem()));
        button.setFocusTraversable(false);
        return button;
    }

    @Override
    protected void updateItem(SavedView view, boolean empty) {
        super.updateItem(view, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            String summary = view.summary(texts).orElseGet(() -> texts.text("views.unreadable"));
            name.setText(view.name());
            about.setText(view.shipped() ? texts.text("views.shipped", summary) : summary);
            setAccessibleText(String.join(texts.text("list.comma"), name.getText(), about.getText()));
            tools.setVisible(!view.shipped());
        }
    }
}
