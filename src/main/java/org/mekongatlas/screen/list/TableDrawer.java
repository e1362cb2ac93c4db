package org.mekongatlas.screen.list;

import java.util.function.DoubleFunction;
import javafx.scene.layout.StackPane;

/** Holds the table of events under the map; it is made when it is first opened. */
public final class TableDrawer extends StackPane {

    /** Share of the window's height that the table takes. */
    private static final double SHARE = 0.34;

    private final DoubleFunction<EventTable> made;
    private EventTable table;

    /** @param made makes the table for a window of so many logical pixels in width */
    public TableDrawer(DoubleFunction<EventTable> made) {
        this.made = made;
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    public boolean isOpen() {
        return isVisible();
    }

    public void open() {
        setVisible(true);
        if (table == null) {
            table = made.apply(getScene().getWidth());
            table.prefHeightProperty().bind(getScene().heightProperty().multiply(SHARE));
            getChildren().add(table);
        }
        table.visibleProperty().bind(visibleProperty());
        table.focusTable();
    }

    public void close() {
        setVisible(false);
    }
}
