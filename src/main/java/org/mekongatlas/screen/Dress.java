package org.mekongatlas.screen;

import javafx.scene.Parent;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.control.Looks;
import org.mekongatlas.screen.state.AtlasModel;

/** Keeps the window in the theme and in the size of type that the reader wants. */
final class Dress {

    private final Parent root;
    private final AtlasModel model;
    private final Icons icons;
    private final Runnable whenChanged;

    /** @param whenChanged called once something else is worn */
    Dress(Parent root, AtlasModel model, Icons icons, Runnable whenChanged) {
        this.root = root;
        this.model = model;
        this.icons = icons;
        this.whenChanged = whenChanged;
    }

    void putOn() {
        wear();
        model.furnishingProperty().addListener((property, before, now) -> {
            if (before.type() != now.type()) {
                change();
            }
        });
        model.viewProperty().addListener((property, before, view) -> {
            if (before.theme() != view.theme()) {
                change();
            }
        });
    }

    private void change() {
        wear();
        whenChanged.run();
    }

    private void wear() {
        Theme theme = model.view().theme();
        Looks.dress(root, theme, model.furnishingProperty().get().type());
        icons.greyProperty().set(Palette.of(theme).grey());
    }
}
