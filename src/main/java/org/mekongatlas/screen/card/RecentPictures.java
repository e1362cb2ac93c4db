package org.mekongatlas.screen.card;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** The pictures that were saved last: each can be opened, and the folder it is in. */
final class RecentPictures extends MenuButton {

    private final AtlasModel model;
    private final Texts texts;
    private final Consumer<Path> open;
    private final Consumer<String> complain;
    private final InvalidationListener follow = changed -> list();

    /**
     * @param open opens a file or a folder with the program of the system
     * @param complain tells what can not be opened
     */
    RecentPictures(AtlasModel model, Consumer<Path> open, Consumer<String> complain) {
        this.model = model;
        this.open = open;
        this.complain = complain;
        texts = model.texts();
        setAccessibleText(texts.text("picture.recent"));
        setMnemonicParsing(false);
        setMaxWidth(Double.MAX_VALUE);
        managedProperty().bind(visibleProperty());
        // The model outlives every card.
        model.furnishingProperty().addListener(new WeakInvalidationListener(follow));
        list();
    }

    private void list() {
        List<Path> files = model.furnishingProperty().get().pictures();
        getItems().setAll(files.stream().map(this::menu).toList());
        setText(files.isEmpty() ? "" : name(files.get(0)));
        setVisible(!files.isEmpty());
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private Menu menu(Path file) {
        Menu menu = new Menu(name(file));
        menu.setMnemonicParsing(false);
        menu.getItems()
                .addAll(
                        item(texts.text("picture.open"), file, file),
                        item(
                                texts.text("picture.show-folder"),
                                file,
                                file.toAbsolutePath().getParent()));
        return menu;
    }

    /** @param opened the file itself, or where it is */
    private MenuItem item(String words, Path file, Path opened) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> model.threads().work(() -> Files.exists(opened), there -> {
            if (there) {
                open.accept(opened);
            } else {
                complain.accept(texts.text("picture.gone", opened));
                model.furnish(now -> now.withoutPicture(file));
            }
        }));
        return item;
    }
}
