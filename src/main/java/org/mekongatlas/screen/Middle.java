package org.mekongatlas.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.map.MapPane;
import org.mekongatlas.screen.account.AccountPanel;
import org.mekongatlas.screen.compare.InsteadOfMap;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.list.EventList;
import org.mekongatlas.screen.map.Framing;
import org.mekongatlas.screen.map.HoverTip;
import org.mekongatlas.screen.map.KeyRoom;
import org.mekongatlas.screen.map.MapArea;
import org.mekongatlas.screen.map.MapFoot;
import org.mekongatlas.screen.map.MapKey;
import org.mekongatlas.screen.map.MapLink;
import org.mekongatlas.screen.map.NowhereTray;
import org.mekongatlas.screen.map.Panels;
import org.mekongatlas.screen.map.Standing;
import org.mekongatlas.screen.page.DetailsPanel;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.OpenPanels;
import org.mekongatlas.screen.state.Preferences;
import org.mekongatlas.screen.time.LargeDate;

/** The middle of the window: the map, its panels, its legend, the first hints. Knows how the reader leaves them. FX thread. */
final class Middle extends StackPane {

    private final AtlasModel model;
    private final MapPane map;
    private final MapKey key;
    private final KeyRoom keyRoom;
    private final MapArea area;
    private final Panels panels;
    private final MapLink link;
    private final FirstHints hints;
    private final LargeDate date;

    Middle(AtlasModel model, MapPane map, EventList list, AccountPanel account, DetailsPanel details) {
        this.model = model;
        this.map = map;
        key = new MapKey(model, map.legendProperty()).withKinds();
        Region corner = corner();
        area = new MapArea(map, key, corner, list, rail(), account, details);
        panels = new Panels(model, area);
        keyRoom = new KeyRoom(model, key, panels);
        link = new MapLink(model, map, panels);
        hints = new FirstHints(model.texts());
        date = new LargeDate(model, area.visibleProperty());
        setAlignment(date, Pos.TOP_LEFT);
        new Standing(map, panels, key, corner, date, hints);
        getChildren().addAll(area, date, hints, new HoverTip(model, map));
    }

    Panels panels() {
        return panels;
    }

    MapLink link() {
        return link;
    }

    /** Panels, map and legend as they are read, for the keys that lead through them. */
    List<Node> stops() {
        return area.stops();
    }

    InsteadOfMap.MapParts parts() {
        return new InsteadOfMap.MapParts(map, area, panels, link, key);
    }

    /** To be called once the scene has its size: the opening view in the middle of what panels leave free. */
    void open(Preferences left) {
        map.movingProperty().set(left.moving());
        panels.listWantedProperty().set(left.list());
        Parent root = getScene().getRoot();
        root.applyCss();
        root.layout();
        keyRoom.open(left.legend());
        if (left.hints()) {
            hints.show();
        }
        panels.onChange(this::keepOffPanels);
        hints.wantedProperty().addListener(observable -> keepOffPanels());
        keepOffPanels();
        link.open(left.view().camera());
        map.requestFocus();
    }

    /** How the reader leaves this; what lies over it and where the window is are not known here. */
    Preferences preferences() {
        return new Preferences(
                model.time().run().chosen(link.portable()),
                map.movingProperty().get(),
                panels.listWantedProperty().get(),
                keyRoom.isWanted(),
                hints.wantedProperty().get(),
                OpenPanels.NONE,
                model.furnishingProperty().get(),
                Optional.empty());
    }

    /** Tells of every change of {@link #preferences}. */
    void onChange(Runnable listener) {
        Stream.of(
                        model.viewProperty(),
                        model.furnishingProperty(),
                        map.movingProperty(),
                        panels.listWantedProperty(),
                        key.foldedProperty(),
                        hints.wantedProperty())
                .forEach(property -> property.addListener(observable -> listener.run()));
    }

    /** Finds out anew whether there is room for the legend, which is larger in some themes. */
    void fitKey() {
        keyRoom.find();
    }

    /** Takes the first hints away for good; false if they were not there. */
    boolean dismissHints() {
        return hints.dismiss();
    }

    /** Map and legend alone. */
    void setBare(boolean bare) {
        area.setBare(bare);
        hints.setOpacity(bare ? 0 : 1);
        hints.setMouseTransparent(bare);
        date.bareProperty().set(bare);
        keepOffPanels();
    }

    private void keepOffPanels() {
        Framing free = panels.framing();
        hints.keepWithin(free);
        boolean hinted = hints.isVisible() && !date.bareProperty().get();
        setMargin(date, new Insets(hinted ? hints.prefHeight(free.width()) : 0, free.right(), 0, free.left()));
    }

    private Region corner() {
        VBox corner = new VBox(new NowhereTray(model, key.roomyProperty()), new MapFoot(model));
        corner.getStyleClass().add("map-corner");
        corner.setAlignment(Pos.BOTTOM_RIGHT);
        corner.setPickOnBounds(false);
        return corner;
    }

    private Region rail() {
        VBox rail = new VBox(Icons.button(
                model.texts(), Feather.CHEVRONS_RIGHT, model.texts().text("list.show"), "Ctrl+L", this::toggleList));
        rail.getStyleClass().addAll("side-panel", "rail");
        rail.setAlignment(Pos.TOP_CENTER);
        return rail;
    }

    private void toggleList() {
        panels.toggleList();
    }
}
