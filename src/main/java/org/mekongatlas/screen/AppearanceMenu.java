package org.mekongatlas.screen;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.model.Names;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;

/** How the atlas looks: colours, language of names, what is not certain, motion; and what it is. */
final class AppearanceMenu extends MenuButton {

    private final AtlasModel model;

    /** @param moving whether beads run and the map flies */
    AppearanceMenu(AtlasModel model, BooleanProperty moving, Runnable about) {
        this.model = model;
        Icons.label(this, Feather.SLIDERS, "Colours, names, what is not certain, motion, about");
        for (Theme theme : Theme.values()) {
            getItems().add(choice(words(theme), () -> model.setTheme(theme), view -> view.theme() == theme));
        }
        getItems().add(new SeparatorMenuItem());
        for (Names names : Names.values()) {
            getItems().add(choice(words(names), () -> model.setNames(names), view -> view.names() == names));
        }
        getItems().addAll(new SeparatorMenuItem(), uncertainty(), silence());
        MenuItem aboutItem = new MenuItem("About the atlas");
        aboutItem.setOnAction(event -> about.run());
        getItems().addAll(stillness(moving), new SeparatorMenuItem(), aboutItem);
    }

    /** The theme after another, in a round. */
    static Theme after(Theme theme) {
        List<Theme> all = List.of(Theme.values());
        return all.get((theme.ordinal() + 1) % all.size());
    }

    /** The other language of names. */
    static Names other(Names names) {
        return names == Names.LOCAL ? Names.ENGLISH : Names.LOCAL;
    }

    private MenuItem choice(String words, Runnable choose, Predicate<View> chosen) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setToggleGroup(new ToggleGroup());
        item.setOnAction(event -> choose.run());
        item.setSelected(chosen.test(model.view()));
        model.viewProperty().addListener((property, before, view) -> item.setSelected(chosen.test(view)));
        return item;
    }

    private MenuItem uncertainty() {
        CheckMenuItem item = new CheckMenuItem("Show what is not certain");
        item.setOnAction(event -> model.setUncertainty(item.isSelected()));
        item.setSelected(model.view().look().uncertainty());
        model.viewProperty()
                .addListener(
                        (property, before, view) -> item.setSelected(view.look().uncertainty()));
        return item;
    }

    private MenuItem silence() {
        CheckMenuItem item = new CheckMenuItem("Show when there are no reports");
        item.setOnAction(event -> model.setSilenceShown(item.isSelected()));
        item.setSelected(model.silenceShownProperty().get());
        model.silenceShownProperty().addListener((property, before, shown) -> item.setSelected(shown));
        return item;
    }

    private static MenuItem stillness(BooleanProperty moving) {
        CheckMenuItem item = new CheckMenuItem("Reduce motion");
        item.setSelected(!moving.get());
        item.selectedProperty().addListener((property, before, still) -> moving.set(!still));
        moving.addListener((property, before, moves) -> item.setSelected(!moves));
        return item;
    }

    private static String words(Theme theme) {
        return switch (theme) {
            case LIGHT -> "Light";
            case DARK -> "Dark";
            case PROJECTOR -> "Projector: large, strong contrast";
            case PRINT -> "Print: greys alone";
        };
    }

    private static String words(Names names) {
        return switch (names) {
            case ENGLISH -> "Names in English";
            case LOCAL -> "Names in the local language";
        };
    }
}
