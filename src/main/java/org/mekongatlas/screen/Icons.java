package org.mekongatlas.screen;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window's pictures: the atlas's own symbols from {@code icons/}, each loaded once, and glyphs for its buttons. */
final class Icons {

    private final Map<String, Optional<Image>> images = new HashMap<>();

    /** A symbol of the map, {@code size} logical pixels wide. */
    ImageView symbol(String name, double size) {
        ImageView view = new ImageView(image(name + "-48.png").orElse(null));
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setSmooth(true);
        return view;
    }

    /** A file of {@code icons/}, or empty where there is none. */
    Optional<Image> image(String file) {
        return images.computeIfAbsent(file, Icons::load);
    }

    /** A flat button that shows a glyph, says its name to those who can not see it, and its key in the tooltip. */
    static Button button(Ikon glyph, String name, String key, Runnable action) {
        Button button = new Button();
        button.setOnAction(event -> action.run());
        label(button, glyph, key.isEmpty() ? name : name + " (" + key + ")");
        return button;
    }

    /** Gives a button a glyph in place of words. */
    static void label(ButtonBase button, Ikon glyph, String tooltip) {
        button.setGraphic(new FontIcon(glyph));
        button.setAccessibleText(tooltip);
        if (!button.getStyleClass().contains("glyph")) {
            button.getStyleClass().addAll("flat", "button-icon", "glyph");
            Hint.on(button, button::getAccessibleText);
        }
    }

    /** A glyph that stands in a text. */
    static Node glyph(Ikon glyph) {
        return new FontIcon(glyph);
    }

    private static Optional<Image> load(String file) {
        URL url = Icons.class.getResource("/icons/" + file);
        return Optional.ofNullable(url).map(URL::toExternalForm).map(Image::new);
    }
}
