package org.mekongatlas.screen;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.index.Search;
import org.mekongatlas.map.MapPane;
import org.mekongatlas.model.Event;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.StillPainter;
import org.mekongatlas.screen.account.AccountPanel;
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
import org.mekongatlas.screen.page.DetailsPanel;
import org.mekongatlas.screen.page.Links;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.OpenPanels;
import org.mekongatlas.screen.state.Outside;
import org.mekongatlas.screen.state.Preferences;
import org.mekongatlas.screen.state.Total;
import org.mekongatlas.screen.time.Playback;
import org.mekongatlas.screen.time.Timeline;
import org.mekongatlas.screen.views.StepButtons;
import org.mekongatlas.screen.views.ViewDesk;
import org.mekongatlas.text.Texts;

/** The window: map, panels, timeline, and the keys that move them all. */
final class AtlasWindow {

    private final AtlasModel model;
    private final Texts texts;
    private final MapPane map;
    private final Outside outside;
    private final Stage stage;
    private final Icons icons = new Icons();
    private final Playback playback;
    private final EventList list;
    private final TableDrawer table;
    private final Quoting quoting;
    private final AccountPanel account;
    private final DetailsPanel details;
    private final SearchBox search;
    private final FilterButton filter;
    private final Middle middle;
    private final CardLayer cards = new CardLayer();
    private final Reports reports;
    private final CardDesk sheets;
    private final ViewDesk desk;
    private final InsteadOfMap instead;
    private final LastOpened openCards;
    private final LastOpened openPanels;
    private final Parts parts;
    private final List<Shortcut> shortcuts;
    private final ChangeListener<Boolean> whenFull = (property, before, full) -> setBare(full);
    private final BorderPane root = new BorderPane();

    AtlasWindow(AtlasModel model, MapPane map, StillPainter stills, Outside outside, Stage stage) {
        this.model = model;
        this.map = map;
        this.outside = outside;
        this.stage = stage;
        texts = model.texts();
        playback = new Playback(model);
        list = new EventList(model, icons, this::choose, outside.copy(), this::toggleTable, this::toggleList);
        table = new TableDrawer(
                width -> new EventTable(model, icons, this::choose, outside.copy(), width, this::toggleTable));
        quoting = new Quoting(model, outside.copy());
        account = new AccountPanel(
                model, icons, event -> model.select(new Selection.OfEvent(event.id())), quoting::account);
        search = new SearchBox(model, icons, this::choose);
        filter = new FilterButton(model);
        details = details();
        middle = new Middle(model, map, list, account, details);
        reports = new Reports(model, middle.panels(), list, table);
        desk = new ViewDesk(model, playback, middle.link(), cards, outside);
        instead = new InsteadOfMap(model, middle.parts(), stills);
        sheets = new CardDesk(model, map, middle.panels(), instead, cards, outside);
        openCards = new LastOpened(map);
        openPanels = new LastOpened(map);
        parts = assemble();
        shortcuts = shortcuts();
        watch();
    }

    /** The scene of this window, dressed in the model's theme. */
    Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        scene.getStylesheets().add(Looks.STYLESHEET);
        new Dress(root, model, icons, middle::fitKey).putOn();
        Shortcut.install(scene, shortcuts);
        parts.watch(scene);
        desk.install(scene);
        stage.fullScreenProperty().addListener(whenFull);
        return scene;
    }

    /** To be called once the scene has its size. */
    void open(Preferences left) {
        OpenPanels open = left.open().knownTo(model.catalogue());
        // First: the table is made with the columns and the type that it says.
        model.furnish(usual -> left.furnishing());
        if (open.table()) {
            // Before the map is fitted into what is left.
            table.open();
        }
        model.select(open.page());
        model.account().open(open.account());
        middle.open(left);
        instead.show(open.instead());
    }

    /** How the reader leaves the window; where it is on the desktop is not known here. */
    Preferences preferences() {
        OpenPanels open = new OpenPanels(
                model.selectionProperty().get(),
                model.account().totalProperty().get(),
                table.isOpen(),
                instead.shown());
        return middle.preferences().withOpen(open);
    }

    /** Tells of what changes {@link #preferences}. */
    void onChange(Runnable listener) {
        middle.onChange(listener);
        Stream.of(model.selectionProperty(), model.account().totalProperty(), table.visibleProperty())
                .forEach(property -> property.addListener(observable -> listener.run()));
        instead.onChange(listener);
    }

    /** Lets go of what outlives this window. */
    void close() {
        playback.stop();
        map.movingProperty().set(false);
        stage.fullScreenProperty().removeListener(whenFull);
    }

    Playback playback() {
        return playback;
    }

    private void watch() {
        openCards.watch(cards, cards.getChildren(), cards::isOpen, cards::close);
        openPanels.watch(
                details,
                model.selectionProperty(),
                () -> !model.selectionProperty().get().equals(Selection.NONE),
                () -> model.select(Selection.NONE));
        openPanels.watch(account, model.account().totalProperty(), model.account()::isOpen, model.account()::close);
        openPanels.watch(table, table.visibleProperty(), table::isOpen, reports::closeTable);
    }

    private DetailsPanel details() {
        Links links = new Links(model::select, this::open, model.account()::open, outside.browse(), outside.copy());
        return new DetailsPanel(model, icons, links, this::back);
    }

    /** @return what keys lead through */
    private Parts assemble() {
        root.getStyleClass().addAll("atlas", model.texts().language().code());
        VBox head = new VBox(new TopBar(model, icons, tools()), new FilterChips(model), new NoticeBar(model));
        SentenceLine sentence = new SentenceLine(model, quoting::sentence, this::showAll);
        Timeline timeline = new Timeline(model, playback);
        VBox foot = new VBox(sentence, timeline, new StatusBar(model));
        instead.comparingProperty().addListener((property, before, two) -> show(sentence, !two));
        middle.getChildren().addAll(instead, cards, new RemarkLayer(model));
        BorderPane mapAndTable = new BorderPane(middle);
        mapAndTable.setBottom(table);
        root.setTop(head);
        root.setCenter(mapAndTable);
        root.setBottom(foot);
        return new Parts(Stream.of(List.<Node>of(head), middle.stops(), List.<Node>of(instead, cards, table, timeline))
                .flatMap(List::stream)
                .toList());
    }

    private List<Node> tools() {
        return List.of(
                new StepButtons(model, desk::back, desk::forward),
                search,
                filter,
                new LinesMenu(model, sheets::lines),
                Icons.button(texts, Feather.BOOKMARK, texts.text("tool.views"), "Ctrl+O", desk::open),
                Icons.button(
                        texts, Feather.COLUMNS, texts.text("tool.compare"), "Ctrl+Shift+K", instead::toggleComparison),
                Icons.button(
                        texts, Feather.GRID, texts.text("tool.multiples"), "Ctrl+Shift+M", instead::toggleMultiples),
                Icons.button(texts, Feather.IMAGE, texts.text("picture.save"), "Ctrl+E", sheets::export),
                new AppearanceMenu(model, map.movingProperty(), sheets::about),
                Icons.button(texts, Feather.MAXIMIZE, texts.text("tool.full-screen"), "F11", this::toggleFullScreen),
                Icons.button(texts, Feather.HELP_CIRCLE, texts.text("keys"), "F1", this::keys));
    }

    private List<Shortcut> shortcuts() {
        Shortcuts keys = new Shortcuts(model);
        return Stream.of(
                        keys.ofTime(playback),
                        keys.ofEvents(search, filter, reports),
                        keys.ofLines(sheets),
                        keys.ofFigures(reports, this::toggleAccount),
                        keys.ofMaps(instead),
                        keys.ofViews(desk),
                        keys.ofQuoting(sheets, quoting),
                        keys.ofLooks(map.movingProperty()),
                        keys.ofParts(parts, filter),
                        keys.ofWindow(this::toggleFullScreen, this::keys, sheets::about, this::escape))
                .flatMap(List::stream)
                .toList();
    }

    private void back() {
        desk.back();
    }

    private void open(Selection selection) {
        middle.link().open(selection);
    }

    private void choose(Event event) {
        instead.leave();
        model.select(new Selection.OfEvent(event.id()));
        middle.link().flyTo(event);
    }

    /** Goes to what was found: on the map, or for a source in the list of what it reports. */
    private void choose(Search.Hit hit) {
        instead.leave();
        map.requestFocus();
        if (hit instanceof Search.Hit.OfPlace of) {
            model.select(new Selection.OfPlace(of.place().id()));
            middle.link().flyTo(List.of(of.place()));
        } else if (hit instanceof Search.Hit.OfEvent of) {
            choose(of.event());
        } else {
            reports.find(((Search.Hit.OfSource) hit).source().title());
        }
    }

    private void toggleAccount() {
        model.account().toggle(Total.IN_VIEW);
        if (model.account().isOpen()) {
            account.focusTree();
        }
    }

    private void toggleList() {
        reports.toggleList();
    }

    private void toggleTable() {
        reports.toggleTable();
    }

    private void showAll() {
        instead.leave();
        middle.link().showAll();
    }

    private void keys() {
        sheets.keys(shortcuts);
    }

    private void escape() {
        if (list.clearFilter() || search.leave() || openCards.close()) {
            return;
        }
        if (stage.isFullScreen()) {
            stage.setFullScreen(false);
        } else if (search.isFocused()) {
            map.requestFocus();
        } else if (instead.isOpen()) {
            instead.leave();
        } else if (!openPanels.close()) {
            middle.dismissHints();
            map.requestFocus();
        }
    }

    private void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    /** For a classroom: map, legend and timeline alone. */
    private void setBare(boolean bare) {
        if (bare && reports.closeTable()) {
            map.requestFocus();
        }
        middle.setBare(bare);
        show(root.getTop(), !bare);
        ((VBox) root.getBottom()).getChildren().forEach(part -> show(part, !bare || part instanceof Timeline));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
