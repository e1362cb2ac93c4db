package org.mekongatlas.screen.list;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.export.Excerpt;
import org.mekongatlas.model.Event;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** Copies events with their sources, in the form the reader needs them. */
public final class CopyMenu extends MenuButton {

    /**
     * @param events what there is to copy
     * @param copy takes the text to the clipboard
     */
    public CopyMenu(AtlasModel model, Supplier<List<Event>> events, Consumer<String> copy) {
        Texts texts = model.texts();
        Icons.label(this, Feather.COPY, texts.text("copy.sources"));
        for (Excerpt.Format format : Excerpt.Format.values()) {
            MenuItem item = new MenuItem(texts.of(format));
            item.setOnAction(event -> copy(model, events.get(), format, copy));
            getItems().add(item);
        }
    }

    /** Copies events with their sources as the view counts them. */
    static void copy(AtlasModel model, List<Event> events, Excerpt.Format format, Consumer<String> copy) {
        Excerpt excerpt = new Excerpt(
                model.texts(),
                model.catalogue(),
                model.index().counter(),
                model.view().question(),
                events);
        model.threads().work(() -> excerpt.as(format), text -> {
            copy.accept(text);
            model.remarkCopied(model.texts()
                    .count("copied.events", events.size(), model.texts().of(format)));
        });
    }
}
