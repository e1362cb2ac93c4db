package org.mekongatlas.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.index.Search;
import org.mekongatlas.map.MapPane;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.StillPainter;
import org.mekongatlas.screen.account.AccountPanel;
import org.mekongatlas.screen.card.AboutCard;
import org.mekongatlas.screen.card.ExportCard;
import org.mekongatlas.screen.card.KeysCard;
import org.mekongatlas.screen.card.LinesCard;
import org.mekongatlas.screen.compare.InsteadOfMap;
import org.mekongatlas.screen.control.CardLayer;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.control.Looks;
import org.mekongatlas.screen.control.Shortcut;
import org.mekongatlas.screen.filter.FilterButton;
import org.mekongatlas.screen.filter.FilterChips;
import org.mekongatlas.screen.list.EventList;
import org.mekongatlas.screen.list.EventTable;
import org.mekongatlas.screen.list.SearchBox;
import org.mekongatlas.screen.list.TableDrawer;
import org.mekongatlas.screen.map.HoverTip;
import org.mekongatlas.screen.map.KeyRoom;
import org.mekongatlas.screen.map.MapArea;
import org.mekongatlas.screen.map.MapFoot;
import org.mekongatlas.screen.map.MapKey;
import org.mekongatlas.screen.map.MapLink;
import org.mekongatlas.screen.map.NowhereTray;
import org.mekongatlas.screen.map.Panels;
import org.mekongatlas.screen.page.DetailsPanel;
import org.mekongatlas.screen.page.Links;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Outside;
import org.mekongatlas.screen.state.Preferences;
import org.mekongatlas.screen.state.Total;
import org.mekongatlas.screen.time.Playback;
import org.mekongatlas.screen.time.Timeline;
import org.mekongatlas.screen.views.StepButtons;
import org.mekongatlas.screen.views.ViewDesk;

/** The window: map, panels, timeline, and the keys that move them all. */
final class AtlasWindow {

    private final AtlasModel model;
    private final MapPane map;
    private final Outside outside;
    private final Stage stage;
    private final Icons icons = new Icons();
    private final Playback playback;
    private final EventList list;
    private final TableDrawer table;
    private final AccountPanel account;
    private final SearchBox search;
    private final FilterButton filter;
    private final MapKey key;
    private final KeyRoom keyRoom;
    private final MapArea area;
    private final Panels panels;
    private final MapLink link;
    private final FirstHints hints = new FirstHints();
    private final CardLayer cards = new CardLayer();
    private final ViewDesk desk;
    private final InsteadOfMap instead;
    private final List<Shortcut> shortcuts;
    private final ChangeListener<Boolean> whenFull = (property, before, full) -> setBare(full);
    private final BorderPane root = new BorderPane();

    AtlasWindow(AtlasModel model, MapPane map, StillPainter stills, Outside outside, Stage stage) {
        this.model = model;
        this.map = map;
        this.outside = outside;
        this.stage = stage;
        playback = new Playback(model);
        list = new EventList(model, icons, this::choose, outside.copy(), this::toggleTable, this::toggleList);
        table = new TableDrawer(width -> new EventTable(model, icons, this::choose, outside, width, this::toggleTable));
        DetailsPanel details = new DetailsPanel(
                model,
                icons,
                new Links(model::select, this::open, model.account()::open, outside.browse(), outside.copy()),
                this::back,
                outside.worker());
        account = new AccountPanel(model, icons, event -> model.select(new Selection.OfEvent(event.id())));
        search = new SearchBox(model.catalogue(), icons, this::choose);
        filter = new FilterButton(model, outside.worker());
        key = new MapKey(model, map.legendProperty(), outside.worker());
        area = new MapArea(map, key, foot(), list, rail(), account, details);
        panels = new Panels(model, area);
        keyRoom = new KeyRoom(model, key, panels);
        link = new MapLink(model, map, panels);
        desk = new ViewDesk(model, playback, link, cards, outside);
        instead = new InsteadOfMap(
                model, new InsteadOfMap.MapParts(map, area, panels, link, key), stills, outside.worker());
        shortcuts = shortcuts();
        assemble();
    }

    /** The scene of this window, dressed in the model's theme. */
    Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        scene.getStylesheets().add(Looks.STYLESHEET);
        dress(model.view().theme());
        model.viewProperty().addListener((property, before, view) -> {
            if (before.theme() != view.theme()) {
                dress(view.theme());
                keyRoom.find();
            }
        });
        Shortcut.install(scene, shortcuts);
        desk.install(scene);
        stage.fullScreenProperty().addListener(whenFull);
        return scene;
    }

    private void back() {
        desk.back();
    }

    private void dress(Theme theme) {
        Looks.dress(root, theme);
        icons.greyProperty().set(Palette.of(theme).grey());
    }

    /** To be called once the scene has its size: the opening view in the middle of what panels leave free. */
    void open(Preferences left) {
        map.movingProperty().set(left.moving());
        panels.listWantedProperty().set(left.list());
        root.applyCss();
        root.layout();
        keyRoom.open(left.legend());
        panels.onChange(this::placeHints);
        placeHints();
        if (left.hints()) {
            hints.show();
        }
        link.open(left.view().camera());
        map.requestFocus();
    }

    /** Lets go of what outlives this window. */
    void close() {
        playback.stop();
        map.movingProperty().set(false);
        stage.fullScreenProperty().removeListener(whenFull);
    }

    /** How the reader leaves the window; where it is on the desktop is not known here. */
    Preferences preferences() {
        return new Preferences(
                link.portable(),
                map.movingProperty().get(),
                panels.listWantedProperty().get(),
                keyRoom.isWanted(),
                hints.wantedProperty().get(),
                Optional.empty());
    }

    /** Tells of every change of {@link #preferences}. */
    void onChange(Runnable listener) {
        Stream.of(
                        model.viewProperty(),
                        map.movingProperty(),
                        panels.listWantedProperty(),
                        key.foldedProperty(),
                        hints.wantedProperty())
                .forEach(property -> property.addListener(observable -> listener.run()));
    }

    Playback playback() {
        return playback;
    }

    private void assemble() {
        root.getStyleClass().add("atlas");
        VBox head = new VBox(new TopBar(model, icons, tools()), new FilterChips(model), new NoticeBar(model));
        SentenceLine sentence = new SentenceLine(model, outside.copy());
        VBox foot = new VBox(sentence, new Timeline(model, playback, outside.worker()), new StatusBar(model));
        instead.comparingProperty().addListener((property, before, two) -> show(sentence, !two));
        root.setTop(head);
        root.setCenter(middle());
        root.setBottom(foot);
    }

    private BorderPane middle() {
        BorderPane middle = new BorderPane(new StackPane(area, hints, new HoverTip(model, map), instead, cards));
        middle.setBottom(table);
        return middle;
    }

    private void placeHints() {
        hints.keepWithin(panels.framing());
    }

    private Region foot() {
        VBox foot = new VBox(new NowhereTray(model), new MapFoot(model));
        foot.getStyleClass().add("map-corner");
        foot.setAlignment(Pos.BOTTOM_RIGHT);
        foot.setPickOnBounds(false);
        return foot;
    }

    private List<Node> tools() {
        return List.of(
                new StepButtons(model.history(), desk::back, desk::forward),
                search,
                filter,
                new LinesMenu(model, this::lines),
                Icons.button(Feather.BOOKMARK, "Views: open, save, copy, paste", "Ctrl+O", desk::open),
                Icons.button(Feather.COLUMNS, "Compare with another view", "Ctrl+Shift+K", instead::toggleComparison),
                Icons.button(
                        Feather.GRID,
                        "Small multiples: many periods at once",
                        "Ctrl+Shift+M",
                        instead::toggleMultiples),
                Icons.button(Feather.IMAGE, "Save a picture", "Ctrl+E", this::export),
                new AppearanceMenu(model, map.movingProperty(), this::about),
                Icons.button(Feather.MAXIMIZE, "Map on the whole screen", "F11", this::toggleFullScreen),
                Icons.button(Feather.HELP_CIRCLE, "Keys", "F1", this::keys));
    }

    private Region rail() {
        VBox rail = new VBox(Icons.button(Feather.CHEVRONS_RIGHT, "Show the list", "Ctrl+L", this::toggleList));
        rail.getStyleClass().addAll("side-panel", "rail");
        rail.setAlignment(Pos.TOP_CENTER);
        return rail;
    }

    private List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Space", "Play or pause", playback::toggle),
                Shortcut.of("Shortcut+Right Period", "To the next event", model::stepToNext),
                Shortcut.of("Shortcut+Left Comma", "To the event before", model::stepToPrevious),
                Shortcut.of("Shortcut+F", "Search places, events and sources", search::requestFocus),
                Shortcut.of("Shortcut+Shift+F", "Find in the list of events", this::find),
                Shortcut.of("Shortcut+G", "Filter by place, people, evidence, size and words", filter::toggle),
                Shortcut.of("Shortcut+Shift+G", "Take all filters away", () -> model.narrow(Filter.NONE)),
                Shortcut.of("Shortcut+L", "Show or hide the list", this::toggleList),
                Shortcut.of("Shortcut+Shift+L", "The events as a table under the map, or as a list", this::toggleTable),
                Shortcut.of("Shortcut+Shift+B", "The map's lines as a list", this::lines),
                Shortcut.of("Shift+Comma", "Fewer lines", () -> LinesMenu.fewer(model)),
                Shortcut.of("Shift+Period", "More lines", () -> LinesMenu.more(model)),
                Shortcut.of(
                        "Shortcut+W",
                        "Keep what the widths of lines mean, or let them follow what is shown",
                        () -> LinesMenu.toggleFixed(model)),
                Shortcut.of("Shortcut+B", "Net lines, or both directions", () -> LinesMenu.toggleNet(model)),
                Shortcut.of("Shortcut+J", "List only events on which sources differ, or all", this::toggleConflicts),
                Shortcut.of("Shortcut+T", "How the total in view is made", this::toggleAccount),
                Shortcut.of("Shortcut+K", "Fold or unfold the legend", instead::toggleKey),
                Shortcut.of("Shortcut+Shift+K", "Compare with another period or filter", instead::toggleComparison),
                Shortcut.of("Shortcut+Shift+M", "Small multiples, or one map in motion", instead::toggleMultiples),
                Shortcut.of("Alt+Left", "Back: undo the last change of view", desk::back),
                Shortcut.of("Alt+Right", "Forward again", desk::forward),
                Shortcut.of("Shortcut+S", "Save this view under a name", desk::save),
                Shortcut.of("Shortcut+O", "Open a saved view", desk::open),
                Shortcut.of("Shortcut+Shift+V", "Copy this view as text", desk::copy),
                Shortcut.of("Shortcut+Shift+O", "Go to a pasted view", desk::paste),
                Shortcut.of("Shortcut+E", "Save a picture", this::export),
                Shortcut.of("Shortcut+Shift+C", "Copy the sentence", this::copySentence),
                Shortcut.of("Shortcut+D", "Colours: light, dark, for a projector, for print", this::nextTheme),
                Shortcut.of("Shortcut+N", "Names in English or in the local language", this::otherNames),
                Shortcut.of("Shortcut+U", "Show what is not certain, or draw it plainly", this::toggleUncertainty),
                Shortcut.of("Shortcut+Shift+H", "Show or hide when there are no reports", this::toggleSilence),
                Shortcut.of("Shortcut+M", "Reduce motion: beads stand still, or run again", this::toggleMotion),
                Shortcut.of("F11", "Map, legend and timeline alone on the whole screen", this::toggleFullScreen),
                Shortcut.of("F1", "These keys", this::keys),
                Shortcut.of("Shortcut+I", "About the atlas, its map and its licences", this::about),
                Shortcut.of("Esc", "Close what is open, let go of what is picked", this::escape));
    }

    private void open(Selection selection) {
        link.open(selection);
    }

    private void choose(Event event) {
        instead.leave();
        model.select(new Selection.OfEvent(event.id()));
        link.flyTo(event);
    }

    /** Goes to what was found: on the map, or for a source in the list of what it reports. */
    private void choose(Search.Hit hit) {
        instead.leave();
        map.requestFocus();
        if (hit instanceof Search.Hit.OfPlace of) {
            model.select(new Selection.OfPlace(of.place().id()));
            link.flyTo(List.of(of.place()));
        } else if (hit instanceof Search.Hit.OfEvent of) {
            choose(of.event());
        } else {
            panels.showList();
            list.find(((Search.Hit.OfSource) hit).source().title());
        }
    }

    private void find() {
        panels.showList();
        list.focusFilter();
    }

    private void toggleConflicts() {
        panels.showList();
        list.toggleConflicts();
    }

    private void toggleAccount() {
        model.account().toggle(Total.IN_VIEW);
        if (model.account().isOpen()) {
            account.focusTree();
        } else {
            map.requestFocus();
        }
    }

    private void toggleList() {
        panels.toggleList();
    }

    /** The table takes the place of the list, which comes back when it goes. */
    private void toggleTable() {
        if (table.isOpen()) {
            table.close();
            model.point(Selection.NONE);
            panels.showList();
            map.requestFocus();
        } else {
            panels.hideList();
            table.open();
        }
    }

    private void copySentence() {
        outside.copy().accept(model.sentenceProperty().get());
    }

    private void export() {
        cards.toggle(
                ExportCard.class,
                () -> new ExportCard(
                        this::pictured,
                        outside.pictures(),
                        outside.worker(),
                        model::tell,
                        outside.showFolder(),
                        cards::close));
    }

    /** The view with a camera that shows in a picture what no panel covers here. */
    private View pictured() {
        Camera camera = map.cameraProperty().get();
        return model.view().withCamera(panels.framing().picture(camera, ExportCard.WIDTH, ExportCard.HEIGHT));
    }

    private void lines() {
        cards.toggle(LinesCard.class, () -> new LinesCard(model, cards::close));
    }

    private void keys() {
        cards.toggle(KeysCard.class, () -> new KeysCard(shortcuts, cards::close));
    }

    private void about() {
        cards.toggle(
                AboutCard.class, () -> new AboutCard(model.catalogue().dataset().version(), cards::close));
    }

    private void nextTheme() {
        model.setTheme(AppearanceMenu.after(model.view().theme()));
    }

    private void otherNames() {
        model.setNames(AppearanceMenu.other(model.view().names()));
    }

    private void toggleUncertainty() {
        model.setUncertainty(!model.view().look().uncertainty());
    }

    private void toggleSilence() {
        model.setSilenceShown(!model.silenceShownProperty().get());
    }

    private void toggleMotion() {
        map.movingProperty().set(!map.movingProperty().get());
    }

    private void escape() {
        if (list.clearFilter() || search.leave()) {
            return;
        }
        if (cards.isOpen()) {
            cards.close();
        } else if (stage.isFullScreen()) {
            stage.setFullScreen(false);
        } else if (hints.dismiss()) {
            map.requestFocus();
        } else if (instead.isOpen()) {
            instead.leave();
        } else if (!model.selectionProperty().get().equals(Selection.NONE)) {
            model.select(Selection.NONE);
        } else if (table.isOpen()) {
            toggleTable();
        } else {
            model.account().close();
        }
        map.requestFocus();
    }

    private void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    /** For a classroom: map, legend and timeline alone. */
    private void setBare(boolean bare) {
        if (bare && table.isOpen()) {
            toggleTable();
        }
        area.setBare(bare);
        hints.setOpacity(bare ? 0 : 1);
        hints.setMouseTransparent(bare);
        show(root.getTop(), !bare);
        ((VBox) root.getBottom()).getChildren().forEach(part -> show(part, !bare || part instanceof Timeline));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
