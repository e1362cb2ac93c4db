package org.mekongatlas.screen;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Name, kinds, and the few commands that concern the whole window. */
final class TopBar extends HBox {

    /** Width from which there is room for names, logical pixels. */
    private static final double ROOMY = 1240;

    TopBar(
            AtlasModel model,
            Icons icons,
            SearchBox search,
            AppearanceMenu appearance,
            Runnable export,
            Runnable fullScreen,
            Runnable help) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        KindChips chips = new KindChips(model, icons);
        chips.namedProperty().bind(widthProperty().greaterThanOrEqualTo(ROOMY));
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        brand(icons),
                        chips,
                        gap,
                        search,
                        new LinesMenu(model),
                        Icons.button(Feather.IMAGE, "Save a picture", "Ctrl+E", export),
                        appearance,
                        Icons.button(Feather.MAXIMIZE, "Map on the whole screen", "F11", fullScreen),
                        Icons.button(Feather.HELP_CIRCLE, "Keys", "F1", help));
    }

    private Node brand(Icons icons) {
        Label brand = new Label("Mekong Atlas", icons.symbol("app", 24));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        brand.contentDisplayProperty()
                .bind(Bindings.when(widthProperty().lessThan(ROOMY))
                        .then(ContentDisplay.GRAPHIC_ONLY)
                        .otherwise(ContentDisplay.LEFT));
        return brand;
    }
}
