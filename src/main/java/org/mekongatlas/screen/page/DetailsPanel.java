package org.mekongatlas.screen.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Question;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.control.PanelHeader;
import org.mekongatlas.screen.list.CopyMenu;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Settled;
import org.mekongatlas.screen.views.StepButtons;
import org.mekongatlas.text.Texts;

/** The page of whatever is picked, with the way back to what was looked at before. */
public final class DetailsPanel extends VBox {

    private final AtlasModel model;
    private final Texts texts;
    private final Links links;
    private final EventPage events;
    private final PlacePage places;
    private final NationalityPage nationalities;
    private final FlowPage flows;
    private final ScrollPane scroll = new ScrollPane();
    private final ReaderPlace place = new ReaderPlace(scroll);
    private final Button back;
    private Selection shown = Selection.NONE;

    /** @param back goes to what was looked at before */
    public DetailsPanel(AtlasModel model, Icons icons, Links links, Runnable back) {
        this.model = model;
        texts = model.texts();
        this.links = links;
        Rows rows = new Rows(model, icons, links);
        events = new EventPage(model, rows);
        CountedSections counted = new CountedSections(rows, new Later(texts, model.threads()));
        places = new PlacePage(rows, counted);
        nationalities = new NationalityPage(rows, counted);
        flows = new FlowPage(rows);
        this.back = StepButtons.back(model, back);
        getStyleClass().addAll("side-panel", "details");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offerCopy);
        setVgrow(scroll, Priority.ALWAYS);
        Settled refresh = new Settled(Duration.seconds(2), this::refresh);
        model.snapshotProperty().addListener((property, before, now) -> refresh.ask());
        model.selectionProperty().addListener((property, before, now) -> refresh());
    }

    private PanelHeader header() {
        Button close = Icons.button(texts, Feather.X, texts.text("close"), "Esc", () -> model.select(Selection.NONE));
        CopyMenu copy = new CopyMenu(model, () -> picked().toList(), links.copy());
        copy.visibleProperty().bind(model.selectionProperty().map(selection -> selection instanceof Selection.OfEvent));
        copy.managedProperty().bind(copy.visibleProperty());
        return new PanelHeader(back, copy, close);
    }

    /** The event that is picked, if one is. */
    private Stream<Event> picked() {
        return model.selectionProperty().get() instanceof Selection.OfEvent of
                ? model.catalogue().event(of.event()).stream()
                : Stream.empty();
    }

    /** Builds the page anew; the reader's place on it is kept while it is about the same thing. */
    private void refresh() {
        Selection selection = model.selectionProperty().get();
        if (getChildren().isEmpty() && !selection.equals(Selection.NONE)) {
            // Not sooner: what nobody has opened need not be laid out before the window can show.
            getChildren().addAll(header(), scroll);
        }
        page(selection).ifPresent(selection.equals(shown) ? place::renew : place::show);
        shown = selection;
    }

    private Optional<Page> page(Selection selection) {
        Question question = model.view().question();
        LocalDate day = model.time().day();
        if (selection instanceof Selection.OfEvent of) {
            return model.catalogue().event(of.event()).map(event -> events.of(event, question));
        }
        if (selection instanceof Selection.OfPlace of) {
            return model.catalogue().place(of.place()).map(place -> places.of(place, question.window(), day));
        }
        if (selection instanceof Selection.OfNationality of) {
            return Optional.of(nationalities.of(of.country(), question));
        }
        if (selection instanceof Selection.OfFlow of) {
            return Optional.of(model.onMap()
                    .flow(of)
                    .map(flow -> flows.of(of, flow, model.account().of(flow.answer(), model.view())))
                    .orElseGet(() -> flows.gone(of)));
        }
        return Optional.empty();
    }

    /** Any words on a page can be copied. */
    private void offerCopy(ContextMenuEvent event) {
        words(event.getPickResult().getIntersectedNode()).ifPresent(text -> {
            MenuItem copy = new MenuItem(texts.text("page.copy"));
            copy.setOnAction(chosen -> {
                links.copy().accept(text);
                model.remarkCopied(texts.text("copied.words", text));
            });
            new ContextMenu(copy).show(this, event.getScreenX(), event.getScreenY());
        });
    }

    private static Optional<String> words(Node node) {
        Node at = node;
        while (at != null && !(at instanceof Label) && !(at instanceof Labeled labeled && labeled.getText() != null)) {
            at = at.getParent();
        }
        return Optional.ofNullable(at instanceof Labeled labeled ? labeled.getText() : null)
                .filter(text -> !text.isBlank());
    }
}
