package org.mekongatlas.screen.filter;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.control.Looks;
import org.mekongatlas.screen.state.AtlasModel;

/** Opens the filters beneath itself. */
public final class FilterButton extends Button {

    /** Free height above and below the filters, logical pixels. */
    private static final double MARGIN = 90;

    /** Width of what lies around the filters. */
    private static final double FRAME = 40;

    private final AtlasModel model;
    private FilterPane pane;
    private PopOver popOver;

    public FilterButton(AtlasModel model) {
        this.model = model;
        Icons.label(this, Feather.FILTER, model.texts().text("filter.button") + "\nCtrl+G");
        getStyleClass().addAll("flat", "filter-button");
        setOnAction(event -> toggle());
    }

    public void toggle() {
        if (!close()) {
            open();
        }
    }

    /** False if they were not open. */
    public boolean close() {
        boolean open = popOver != null && popOver.isShowing();
        if (open) {
            popOver.hide();
        }
        return open;
    }

    private void open() {
        if (popOver == null) {
            make();
        }
        ((ScrollPane) popOver.getContentNode()).setMaxHeight(getScene().getHeight() - MARGIN);
        pane.fit(localToScene(getLayoutBounds()).getMaxX() - FRAME, getFont().getSize());
        popOver.show(this);
        pane.fill();
        pane.requestFocus();
    }

    /** When first opened: the window opens without it. */
    private void make() {
        pane = new FilterPane(model);
        ScrollPane scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("filter-scroll");
        popOver = new PopOver(scroll);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setDetachable(false);
        popOver.setTitle(model.texts().text("filter.title"));
        // Over the sheet it brings along, which knows no dark theme.
        popOver.getRoot().getStylesheets().add(Looks.STYLESHEET);
    }
}
