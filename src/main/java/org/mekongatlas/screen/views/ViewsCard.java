package org.mekongatlas.screen.views;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.mekongatlas.model.UnreadableView;
import org.mekongatlas.model.View;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.screen.control.Card;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.state.SavedView;
import org.mekongatlas.text.Texts;

/** Views with names, and views as text: saves, opens, renames and deletes them, copies this one and reads a pasted one. */
final class ViewsCard extends Card {

    /** Where the reader begins. */
    enum Part {
        SAVE,
        OPEN,
        PASTE
    }

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Texts texts;
    private final SavedViews saved;
    private final Supplier<View> view;
    private final Consumer<View> open;
    private final List<SavedView> shipped;
    private final ListView<SavedView> list = new ListView<>();
    private final TextField name = new TextField();
    private final Button save = new Button();
    private final TextField pasted = new TextField();
    private final Label message = new Label();
    /** Held weakly by the views, which outlive this card. */
    private final ListChangeListener<SavedView> changed = change -> showAll();

    private SavedView renamed;

    /**
     * @param view what is looked at, for windows of any size
     * @param suggested a name for it
     * @param open looks at a view; says in an {@link UnreadableView} why it can not
     * @param copy copies this view as text
     */
    ViewsCard(
            Texts texts,
            SavedViews saved,
            Supplier<View> view,
            String suggested,
            Consumer<View> open,
            Runnable copy,
            Runnable close) {
        super(texts, texts.text("views"), close);
        this.texts = texts;
        shipped = SavedView.shipped(texts);
        this.saved = saved;
        this.view = view;
        this.open = open;
        getStyleClass().add("views-card");
        name.setText(suggested);
        getChildren().addAll(naming(), list, pasting(), copying(copy), message);
        message.setWrapText(true);
        message.managedProperty().bind(message.visibleProperty());
        say("", false);
        fillList();
    }

    /** Goes to a part of the card. */
    void focus(Part part) {
        switch (part) {
            case SAVE -> focusName();
            case OPEN -> focusList();
            case PASTE -> pasted.requestFocus();
        }
    }

    private HBox naming() {
        name.setPromptText(texts.text("views.name"));
        name.setAccessibleText(texts.text("views.name"));
        name.setOnAction(event -> save());
        save.setText(texts.text("views.save"));
        save.setOnAction(event -> save());
        return line(name, save);
    }

    private HBox pasting() {
        pasted.setPromptText(texts.text("views.paste"));
        pasted.setAccessibleText(texts.text("views.paste.name"));
        Button go = new Button(texts.text("views.go"));
        go.setOnAction(event -> open(ViewText::read, pasted.getText()));
        pasted.setOnAction(event -> go.fire());
        return line(pasted, go);
    }

    private HBox copying(Runnable copy) {
        Button button = new Button(texts.text("views.copy"));
        Hint.on(button, () -> ViewText.write(view.get()) + "\n(Ctrl+Shift+V)");
        button.setOnAction(event -> {
            copy.run();
            say(texts.text("views.copied"), false);
        });
        return line(button);
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("line");
        // Where there is little room, it is the list that gives some up.
        line.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(nodes[0], Priority.ALWAYS);
        Stream.of(nodes).skip(1).forEach(node -> ((Button) node).setMinWidth(USE_PREF_SIZE));
        return line;
    }

    private void fillList() {
        list.setAccessibleText(texts.text("views.saved"));
        list.setCellFactory(of -> {
            SavedViewCell cell = new SavedViewCell(texts, this::beginRenaming, this::delete);
            cell.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
                    open(cell.getItem());
                }
            });
            return cell;
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        saved.views().addListener(new WeakListChangeListener<>(changed));
        showAll();
        list.getSelectionModel().selectFirst();
    }

    private void showAll() {
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems()
                .setAll(Stream.concat(saved.views().stream(), shipped.stream()).toList());
        list.getSelectionModel().select(Math.min(selected, list.getItems().size() - 1));
    }

    private void key(KeyEvent event) {
        SavedView picked = list.getSelectionModel().getSelectedItem();
        if (picked == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            open(picked);
        } else if (event.getCode() == KeyCode.F2) {
            beginRenaming(picked);
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            delete(picked);
        }
    }

    /** The atlas's own views say what to see, not how it looks. */
    private void open(SavedView picked) {
        open(text -> picked.shipped() ? picked.view().withLook(view.get().look()) : picked.view(), picked.text());
    }

    private void open(Function<String, View> read, String text) {
        try {
            open.accept(read.apply(text));
        } catch (UnreadableView wrong) {
            say(texts.why(wrong), true);
        }
    }

    private void save() {
        String written = name.getText().strip();
        if (written.isEmpty()) {
            say(texts.text("views.nameless"), true);
            focusName();
        } else if (renamed == null) {
            saved.save(SavedView.of(written, ViewText.write(view.get())));
            list.getSelectionModel().select(0);
            say(texts.text("views.kept"), false);
            focusList();
        } else {
            rename(written);
        }
    }

    private void beginRenaming(SavedView picked) {
        if (picked.shipped()) {
            say(texts.text("views.shipped.rename"), true);
            return;
        }
        renamed = picked;
        name.setText(picked.name());
        save.setText(texts.text("views.rename"));
        focusName();
    }

    private void rename(String written) {
        if (saved.rename(renamed, written)) {
            renamed = null;
            save.setText(texts.text("views.save"));
            say("", false);
            focusList();
        } else {
            say(texts.text("views.name-taken"), true);
        }
    }

    private void delete(SavedView picked) {
        if (picked.shipped()) {
            say(texts.text("views.shipped.stays"), true);
        } else {
            saved.delete(picked);
            say("", false);
        }
    }

    private void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    private void focusList() {
        list.requestFocus();
        list.getFocusModel().focus(list.getSelectionModel().getSelectedIndex());
    }

    private void say(String words, boolean wrong) {
        message.setText(words);
        message.setVisible(!words.isEmpty());
        message.pseudoClassStateChanged(WRONG, wrong);
    }
}
