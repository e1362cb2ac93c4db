package org.mekongatlas.screen;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Names;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Furnishing;
import org.mekongatlas.text.Texts;

/** How the atlas looks: colours, language of names, what is not certain, motion; and what it is. */
final class AppearanceMenu extends MenuButton {

    private final AtlasModel model;
    private final Texts texts;

    /** @param moving whether beads run and the map flies */
    AppearanceMenu(AtlasModel model, BooleanProperty moving, Runnable about) {
        this.model = model;
        texts = model.texts();
        Icons.label(this, Feather.SLIDERS, texts.text("appearance"));
        for (Theme theme : Theme.values()) {
            getItems()
                    .add(choice(
                            texts.of(theme),
                            () -> model.draw(look -> look.withTheme(theme)),
                            view -> view.theme() == theme));
        }
        getItems().add(new SeparatorMenuItem());
        for (Names names : Names.choices(texts.language())) {
            getItems()
                    .add(choice(
                            texts.of(names),
                            () -> model.draw(look -> look.withNames(names)),
                            view -> view.names().among(texts.language()) == names));
        }
        getItems().addAll(languages(), types(), new SeparatorMenuItem(), uncertainty(), silence());
        MenuItem aboutItem = new MenuItem(texts.text("about"));
        aboutItem.setOnAction(event -> about.run());
        getItems().addAll(stillness(moving), new SeparatorMenuItem(), aboutItem);
    }

    /** The theme after another, in a round. */
    static Theme after(Theme theme) {
        List<Theme> all = List.of(Theme.values());
        return all.get((theme.ordinal() + 1) % all.size());
    }

    /** Each under its own name, so that whoever does not read the present one finds his. */
    private Menu languages() {
        Menu menu = new Menu(texts.text("language") + (model.view().language() == Language.EN ? "" : " (Language)"));
        for (Language language : Language.spoken()) {
            menu.getItems()
                    .add(choice(
                            language.ownName(),
                            () -> model.draw(look -> look.withLanguage(language)),
                            view -> view.language() == language));
        }
        return menu;
    }

    private Menu types() {
        Menu menu = new Menu(texts.text("appearance.type"));
        for (int size : Furnishing.SIZES) {
            RadioMenuItem item = radio(texts.number(size) + " %", () -> model.furnish(now -> now.withType(size)));
            model.furnishingProperty().subscribe(now -> item.setSelected(now.type() == size));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem choice(String words, Runnable choose, Predicate<View> chosen) {
        RadioMenuItem item = radio(words, choose);
        model.viewProperty().subscribe(view -> item.setSelected(chosen.test(view)));
        return item;
    }

    /** In a group of its own, so that what holds already stays when it is chosen again. */
    private static RadioMenuItem radio(String words, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setToggleGroup(new ToggleGroup());
        item.setOnAction(event -> choose.run());
        return item;
    }

    private MenuItem uncertainty() {
        CheckMenuItem item = new CheckMenuItem(texts.text("appearance.uncertainty"));
        item.setOnAction(event -> model.draw(look -> look.withUncertainty(item.isSelected())));
        model.viewProperty().subscribe(view -> item.setSelected(view.look().uncertainty()));
        return item;
    }

    private MenuItem silence() {
        CheckMenuItem item = new CheckMenuItem(texts.text("appearance.silence"));
        item.setOnAction(event -> model.furnish(now -> now.withSilence(item.isSelected())));
        model.furnishingProperty().subscribe(now -> item.setSelected(now.silence()));
        return item;
    }

    private MenuItem stillness(BooleanProperty moving) {
        CheckMenuItem item = new CheckMenuItem(texts.text("appearance.still"));
        item.setSelected(!moving.get());
        item.selectedProperty().addListener((property, before, still) -> moving.set(!still));
        moving.addListener((property, before, moves) -> item.setSelected(!moves));
        return item;
    }
}
