package org.mekongatlas.screen.map;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Total;

/**
 * Which panels are out: details while something is picked, the account while one is open, the list as long as the reader
 * wants it. Where the window is too narrow for all, the list makes way, then of account and details what was opened first.
 */
public final class Panels {

    /** Width of the map that stays free beside the list, and beside account and details, logical pixels. */
    private static final double FREE_BESIDE_LIST = 480;

    private static final double FREE_BESIDE_ACCOUNT = 360;

    private final AtlasModel model;
    private final MapArea area;
    private final BooleanProperty listWanted = new SimpleBooleanProperty(this, "listWanted", true);
    private final BooleanProperty accountLast = new SimpleBooleanProperty(this, "accountLast");
    private final ObservableValue<Boolean> detailsShown;
    private final ObservableValue<Boolean> accountShown;
    private final ObservableValue<Boolean> listShown;

    public Panels(AtlasModel model, MapArea area) {
        this.model = model;
        this.area = area;
        // First: what is shown depends on it.
        followLast();
        detailsShown = Bindings.createBooleanBinding(
                () -> isPicked() && (hasRoomForBoth() || !(model.account().isOpen() && accountLast.get())),
                model.selectionProperty(),
                model.account().totalProperty(),
                accountLast,
                area.widthProperty());
        accountShown = Bindings.createBooleanBinding(
                () -> model.account().isOpen() && (hasRoomForBoth() || !(isPicked() && !accountLast.get())),
                model.selectionProperty(),
                model.account().totalProperty(),
                accountLast,
                area.widthProperty());
        listShown = Bindings.createBooleanBinding(
                () -> listWanted.get() && (isAlone() || free(true, accountShown.getValue()) >= FREE_BESIDE_LIST),
                listWanted,
                detailsShown,
                accountShown,
                area.widthProperty());
        show();
    }

    private void followLast() {
        model.account()
                .totalProperty()
                .addListener((property, before, total) -> accountLast.set(!total.equals(Total.NONE)));
        model.selectionProperty().addListener((property, before, now) -> accountLast.set(now.equals(Selection.NONE)));
    }

    private void show() {
        listShown.addListener((property, before, shown) -> area.showLeft(shown));
        // At once, too: a window built anew begins with what was picked in the former one.
        accountShown.subscribe(area::showAccount);
        detailsShown.subscribe(area::showRight);
    }

    private boolean isPicked() {
        return !model.selectionProperty().get().equals(Selection.NONE);
    }

    private boolean hasRoomForBoth() {
        return area.framing(false, true, true).freeWidth() >= FREE_BESIDE_ACCOUNT;
    }

    /** Whether nothing but the list wants room. */
    private boolean isAlone() {
        return !detailsShown.getValue() && !accountShown.getValue();
    }

    /** Width that would be left of the map, details counted if they are out. */
    private double free(boolean list, boolean account) {
        return area.framing(list, account, detailsShown.getValue()).freeWidth();
    }

    /** Brings the list in or out; where there is no room for it, details go, and then the account. */
    public void toggleList() {
        if (listShown.getValue()) {
            listWanted.set(false);
        } else {
            showList();
        }
    }

    /** Whether the reader wants the list. */
    public BooleanProperty listWantedProperty() {
        return listWanted;
    }

    /** Takes the list in, however much room there is. */
    public void hideList() {
        listWanted.set(false);
    }

    public void showList() {
        listWanted.set(true);
        if (!listShown.getValue()) {
            model.select(Selection.NONE);
        }
        if (!listShown.getValue()) {
            model.account().close();
        }
    }

    /** The part of the map that is free once all panels have come to rest. */
    public Framing framing() {
        return area.framing(listShown.getValue(), accountShown.getValue(), detailsShown.getValue());
    }

    /**
     * The part of the map that counts as in view: what comes and goes over it by itself changes no number. It goes where
     * the map goes that makes way for the account.
     */
    Framing sight() {
        return area.framing(listWanted.get(), false, false).pushed(push());
    }

    /** How far right of where it would be without the account the middle of what is free lies, logical pixels. */
    double push() {
        boolean details = detailsShown.getValue();
        boolean list = listWanted.get() && (!details || free(true, false) >= FREE_BESIDE_LIST);
        return accountShown.getValue()
                ? framing().middle() - area.framing(list, false, details).middle()
                : 0;
    }

    /** Tells of every change of what {@link #framing} and {@link #sight} give. */
    public void onChange(Runnable listener) {
        Stream.of(listWanted, listShown, accountShown, detailsShown)
                .forEach(shown -> shown.addListener(observable -> listener.run()));
        area.widthProperty().addListener(observable -> listener.run());
        area.heightProperty().addListener(observable -> listener.run());
    }
}
