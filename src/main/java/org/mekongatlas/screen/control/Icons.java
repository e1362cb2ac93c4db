package org.mekongatlas.screen.control;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mekongatlas.text.Texts;

/** The window's pictures: the atlas's own symbols from {@code icons/}, each loaded once, and glyphs for its buttons. */
public final class Icons {

    private final Map<String, Optional<Image>> images = new HashMap<>();
    /** Of a coloured image the grey one, and the other way. */
    private final Map<Image, Image> greys = new HashMap<>();

    private final Map<Image, Image> colours = new HashMap<>();
    private final BooleanProperty grey = new SimpleBooleanProperty(this, "grey");

    /** Whether symbols are shown without their colours. */
    public BooleanProperty greyProperty() {
        return grey;
    }

    /** A symbol of the map, {@code size} logical pixels wide; {@link #change} gives it another. */
    public ImageView symbol(String name, double size) {
        ImageView view = new ImageView();
        change(view, name);
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setSmooth(true);
        InvalidationListener dye = changed -> dye(view);
        view.imageProperty().addListener(dye);
        grey.addListener(new WeakInvalidationListener(dye));
        dye(view);
        return view;
    }

    /** Gives a symbol that was made here another picture. */
    public void change(ImageView symbol, String name) {
        symbol.setImage(image(name + "-48.png").orElse(null));
    }

    private void dye(ImageView view) {
        Image coloured = colours.getOrDefault(view.getImage(), view.getImage());
        if (coloured != null) {
            view.setImage(grey.get() ? greys.computeIfAbsent(coloured, this::grey) : coloured);
        }
    }

    /** A file of {@code icons/}, or empty where there is none. */
    public Optional<Image> image(String file) {
        return images.computeIfAbsent(file, Icons::load);
    }

    /** A flat button that shows a glyph, and says its name to those who can not see it. */
    public static Button button(Ikon glyph, String name, Runnable action) {
        Button button = new Button();
        button.setOnAction(event -> action.run());
        label(button, glyph, name);
        return button;
    }

    /** Such a button with its key in the tooltip. */
    public static Button button(Texts texts, Ikon glyph, String name, String key, Runnable action) {
        return button(glyph, texts.text("tool.key", name, key), action);
    }

    /** Gives a button a glyph in place of its name, and its key in the tooltip. */
    public static void label(Texts texts, ButtonBase button, Ikon glyph, String name, String key) {
        label(button, glyph, texts.text("tool.key", name, key));
    }

    /** Gives a button a glyph in place of words. */
    public static void label(ButtonBase button, Ikon glyph, String tooltip) {
        button.setGraphic(new FontIcon(glyph));
        button.setAccessibleText(tooltip);
        if (!button.getStyleClass().contains("glyph")) {
            button.getStyleClass().addAll("flat", "button-icon", "glyph");
            Hint.on(button, button::getAccessibleText);
        }
    }

    /** A glyph that stands in a text. */
    public static Node glyph(Ikon glyph) {
        return new FontIcon(glyph);
    }

    private Image grey(Image coloured) {
        int width = (int) coloured.getWidth();
        WritableImage image = new WritableImage(coloured.getPixelReader(), width, (int) coloured.getHeight());
        for (int i = 0; i < width * image.getHeight(); i++) {
            Color colour = image.getPixelReader().getColor(i % width, i / width);
            image.getPixelWriter().setColor(i % width, i / width, colour.grayscale());
        }
        colours.put(image, coloured);
        return image;
    }

    private static Optional<Image> load(String file) {
        URL url = Icons.class.getResource("/icons/" + file);
        return Optional.ofNullable(url).map(URL::toExternalForm).map(Image::new);
    }
}
