package org.mekongatlas.screen;

import atlantafx.base.controls.Spacer;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.control.MeasuredWords;
import org.mekongatlas.screen.filter.KindChips;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** Name, kinds, and the few commands that concern the whole window. */
final class TopBar extends HBox {

    /** How much narrower than it likes the field to search in may be, in sizes of the type of the atlas's own name. */
    private static final double GIVEN = 4;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /** Width from which nothing need stand close together, in the same sizes. */
    private static final double ROOMY = 72;

    private final Label brand = new Label(Texts.PROGRAM);
    private final MeasuredWords name = new MeasuredWords(brand.getText());
    private final KindChips chips;

    /** @param tools stand at the right, in this order */
    TopBar(AtlasModel model, Icons icons, List<Node> tools) {
        getStyleClass().add("top-bar");
        // Or the whole window would be laid out as wide as this wants to be.
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        brand.setGraphic(icons.symbol("app", 24));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        brand.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        chips = new KindChips(model, icons);
        getChildren().addAll(brand, chips, new Spacer());
        getChildren().addAll(tools);
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    /** Names the kinds where there is room for that in this language and type, then the atlas itself. */
    private void fit() {
        pseudoClassStateChanged(TIGHT, getWidth() < ROOMY * brand.getFont().getSize());
        boolean branded = brand.getContentDisplay() == ContentDisplay.LEFT;
        double kinds = chips.namesWidth();
        double named = name.in(brand.getFont()) + brand.getGraphicTextGap();
        double bare = prefWidth(-1) - (chips.namedProperty().get() ? kinds : 0) - (branded ? named : 0);
        double given = GIVEN * brand.getFont().getSize();
        // For the names of kinds the tools may shrink a little, for the atlas's own name they do not.
        chips.namedProperty().set(getWidth() >= bare + kinds - given);
        brand.setContentDisplay(getWidth() >= bare + kinds + named ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }
}
