package org.mekongatlas.screen;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.map.Framing;
import org.mekongatlas.text.Texts;

/** What a reader should know at the very first: three hints at the upper edge of the map, until dismissed for good. */
final class FirstHints extends StackPane {

    private static final double MARGIN = 10;
    /** Width of the map that is free for them at least, logical pixels: in less, words would break anywhere. */
    private static final double LEAST = 520;

    private final Texts texts;
    private final ReadOnlyBooleanWrapper wanted = new ReadOnlyBooleanWrapper(this, "wanted");
    private final BooleanProperty roomy = new SimpleBooleanProperty(this, "roomy", true);

    FirstHints(Texts texts) {
        this.texts = texts;
        setAlignment(Pos.TOP_CENTER);
        setPickOnBounds(false);
        visibleProperty().bind(wanted.and(roomy));
    }

    /** Whether they are still to be shown. */
    ReadOnlyBooleanProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Makes them, which is not done sooner: most readers have seen them. */
    void show() {
        Button done = new Button(texts.text("hints.done"));
        done.setMinWidth(USE_PREF_SIZE);
        Hint.on(done, () -> texts.text("hints.done.tip", "Esc"));
        done.setOnAction(event -> dismiss());
        HBox strip = new HBox(
                hint(Feather.CLOCK, texts.text("hints.time")),
                hint(Feather.MOUSE_POINTER, texts.text("hints.sources")),
                hint(Feather.SEARCH, texts.text("hints.search", "Ctrl+F")),
                done);
        strip.getStyleClass().add("first-hints");
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(strip);
        wanted.set(true);
    }

    /** Keeps off the panels; while they leave too little room, it waits. */
    void keepWithin(Framing free) {
        roomy.set(free.width() - free.left() - free.right() >= LEAST);
        setPadding(new Insets(MARGIN, free.right() + MARGIN, MARGIN, free.left() + MARGIN));
    }

    /** Takes them away for good; false if they were not there. */
    boolean dismiss() {
        boolean shown = isVisible();
        if (shown) {
            wanted.set(false);
            getChildren().clear();
        }
        return shown;
    }

    private static Node hint(Ikon glyph, String words) {
        Label hint = new Label(words, Icons.glyph(glyph));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return hint;
    }
}
