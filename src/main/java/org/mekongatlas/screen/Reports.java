package org.mekongatlas.screen;

import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.list.EventList;
import org.mekongatlas.screen.list.TableDrawer;
import org.mekongatlas.screen.map.Panels;
import org.mekongatlas.screen.state.AtlasModel;

/** The events in words: as a list beside the map, or as a table under it. FX thread. */
final class Reports {

    private final AtlasModel model;
    private final Panels panels;
    private final EventList list;
    private final TableDrawer table;

    Reports(AtlasModel model, Panels panels, EventList list, TableDrawer table) {
        this.model = model;
        this.panels = panels;
        this.list = list;
        this.table = table;
    }

    /** Lets the reader say what to find in the list. */
    void find() {
        panels.showList();
        list.focusFilter();
    }

    /** Lists what holds these words. */
    void find(String words) {
        panels.showList();
        list.find(words);
    }

    /** Lists only events on which sources differ, or all. */
    void toggleConflicts() {
        panels.showList();
        list.toggleConflicts();
    }

    void toggleList() {
        panels.toggleList();
    }

    /** The table takes the place of the list, which comes back when it goes. */
    void toggleTable() {
        if (!closeTable()) {
            panels.hideList();
            table.open();
        }
    }

    /** False if it was not open. */
    boolean closeTable() {
        boolean open = table.isOpen();
        if (open) {
            // First: the focus may go back into the list.
            panels.listWantedProperty().set(true);
            table.close();
            model.point(Selection.NONE);
        }
        return open;
    }
}
