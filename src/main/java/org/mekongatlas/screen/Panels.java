package org.mekongatlas.screen;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.mekongatlas.paint.Selection;

/**
 * Which panels are out: details while something is picked, the list as long as the reader wants it. Where the window is
 * too narrow for both, the list makes way.
 */
final class Panels {

    /** Width of the map below which the list makes way for details, logical pixels. */
    private static final double NARROW = 1120;

    private final AtlasModel model;
    private final MapArea area;
    private final BooleanProperty listWanted = new SimpleBooleanProperty(this, "listWanted", true);
    private final ObservableValue<Boolean> detailsShown;
    private final ObservableValue<Boolean> listShown;

    Panels(AtlasModel model, MapArea area) {
        this.model = model;
        this.area = area;
        detailsShown = model.selectionProperty().map(selection -> !selection.equals(Selection.NONE));
        listShown = Bindings.createBooleanBinding(
                () -> listWanted.get() && !(area.getWidth() < NARROW && detailsShown.getValue()),
                listWanted,
                area.widthProperty(),
                detailsShown);
        listShown.addListener((property, before, shown) -> area.showLeft(shown));
        detailsShown.addListener((property, before, shown) -> area.showRight(shown));
    }

    /** Brings the list in or out; where there is no room for it, details go. */
    void toggleList() {
        if (listShown.getValue()) {
            listWanted.set(false);
        } else {
            showList();
        }
    }

    void showList() {
        listWanted.set(true);
        if (!listShown.getValue()) {
            model.select(Selection.NONE);
        }
    }

    /** The part of the map that is free once all panels have come to rest. */
    Framing framing() {
        return area.framing(listShown.getValue(), detailsShown.getValue());
    }

    /** The part of the map that counts as in view: details come and go over it without changing any number. */
    Framing sight() {
        return area.framing(listShown.getValue(), false);
    }

    /** Tells of every change of what {@link #framing} and {@link #sight} give. */
    void onChange(Runnable listener) {
        listShown.addListener(observable -> listener.run());
        detailsShown.addListener(observable -> listener.run());
        area.widthProperty().addListener(observable -> listener.run());
        area.heightProperty().addListener(observable -> listener.run());
    }
}
