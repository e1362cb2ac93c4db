package org.mekongatlas.screen;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableNumberValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mekongatlas.paint.Palette;

/** Name, kinds, and the few commands that concern the whole window. */
final class TopBar extends HBox {

    /** Width from which there is room for the names of kinds in type of the usual size, logical pixels. */
    private static final double ROOMY = 1240;
    /** Width from which there is room for the atlas's own name too. */
    private static final double VERY_ROOMY = 1380;

    private final AtlasModel model;

    /** @param tools stand at the right, in this order */
    TopBar(AtlasModel model, Icons icons, List<Node> tools) {
        this.model = model;
        getStyleClass().add("top-bar");
        // Or the whole window would be laid out as wide as this wants to be.
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        KindChips chips = new KindChips(model, icons);
        chips.namedProperty().bind(widthProperty().greaterThanOrEqualTo(scaled(ROOMY)));
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(brand(icons), chips, gap);
        getChildren().addAll(tools);
    }

    /** Where type is larger, there is room for less. */
    private ObservableNumberValue scaled(double width) {
        return Bindings.createDoubleBinding(
                () -> width * Palette.of(model.view().theme()).enlargement(), model.viewProperty());
    }

    private Node brand(Icons icons) {
        Label brand = new Label("Mekong Atlas", icons.symbol("app", 24));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        brand.contentDisplayProperty()
                .bind(Bindings.when(widthProperty().lessThan(scaled(VERY_ROOMY)))
                        .then(ContentDisplay.GRAPHIC_ONLY)
                        .otherwise(ContentDisplay.LEFT));
        return brand;
    }
}
