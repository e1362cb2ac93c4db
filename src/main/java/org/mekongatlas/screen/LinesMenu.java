package org.mekongatlas.screen;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.mekongatlas.model.Look;

/** How many lines the map draws at most, the widest first; says so as long as some are left out. */
final class LinesMenu extends MenuButton {

    private static final List<Integer> CHOICES = List.of(10, 25, 50, 100, Look.ALL_LINES);

    private final AtlasModel model;

    LinesMenu(AtlasModel model) {
        this.model = model;
        getStyleClass().add("lines-menu");
        setMinWidth(USE_PREF_SIZE);
        Hint.on(this, () -> "How many lines the map draws, the widest first\nShift+, fewer    Shift+. more");
        ToggleGroup group = new ToggleGroup();
        CHOICES.forEach(most -> getItems().add(item(most, group)));
        model.viewProperty().addListener((property, before, view) -> tell());
        tell();
    }

    /** The next smaller choice. */
    static void fewer(AtlasModel model) {
        int now = model.view().look().lines();
        CHOICES.stream().filter(most -> most < now).reduce((less, more) -> more).ifPresent(model::setLines);
    }

    /** The next larger choice. */
    static void more(AtlasModel model) {
        int now = model.view().look().lines();
        CHOICES.stream().filter(most -> most > now).findFirst().ifPresent(model::setLines);
    }

    private RadioMenuItem item(int most, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(words(most));
        item.setUserData(most);
        item.setToggleGroup(group);
        item.setOnAction(event -> model.setLines(most));
        return item;
    }

    private void tell() {
        int most = model.view().look().lines();
        setText(words(most));
        getItems().forEach(item -> ((RadioMenuItem) item)
                .setSelected(item.getUserData().equals(most)));
    }

    private static String words(int most) {
        return most == Look.ALL_LINES ? "All lines" : most + " lines";
    }
}
