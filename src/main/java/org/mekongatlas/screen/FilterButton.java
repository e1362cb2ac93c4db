package org.mekongatlas.screen;

import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/** Opens the filters beneath itself. */
final class FilterButton extends Button {

    private final FilterPane pane;
    private final PopOver popOver;

    /** @param worker counts what each choice would leave */
    FilterButton(AtlasModel model, Executor worker) {
        pane = new FilterPane(model, worker);
        popOver = new PopOver(pane);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setDetachable(false);
        popOver.setTitle("Filters");
        Icons.label(this, Feather.FILTER, "Filter by place, nationality and class of people\nCtrl+G");
        getStyleClass().addAll("flat", "filter-button");
        setOnAction(event -> toggle());
    }

    void toggle() {
        if (popOver.isShowing()) {
            popOver.hide();
        } else {
            popOver.show(this);
            pane.fill();
            pane.requestFocus();
        }
    }
}
