package org.mekongatlas.screen;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.filter.KindChips;
import org.mekongatlas.screen.state.AtlasModel;

/** Name, kinds, and the few commands that concern the whole window. */
final class TopBar extends HBox {

    /** Width from which there is room for the names of kinds, in sizes of the type of the atlas's own name. */
    private static final double ROOMY = 95;
    /** Width from which there is room for the atlas's own name too. */
    private static final double VERY_ROOMY = 104;

    private final Label brand = new Label("Mekong Atlas");

    /** @param tools stand at the right, in this order */
    TopBar(AtlasModel model, Icons icons, List<Node> tools) {
        getStyleClass().add("top-bar");
        // Or the whole window would be laid out as wide as this wants to be.
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        brand.setGraphic(icons.symbol("app", 24));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        brand.contentDisplayProperty()
                .bind(Bindings.when(widerThan(VERY_ROOMY))
                        .then(ContentDisplay.LEFT)
                        .otherwise(ContentDisplay.GRAPHIC_ONLY));
        KindChips chips = new KindChips(model, icons);
        chips.namedProperty().bind(widerThan(ROOMY));
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(brand, chips, gap);
        getChildren().addAll(tools);
    }

    /** Where type is larger, there is room for less. */
    private BooleanBinding widerThan(double sizes) {
        return Bindings.createBooleanBinding(
                () -> getWidth() >= sizes * brand.getFont().getSize(), widthProperty(), brand.fontProperty());
    }
}
