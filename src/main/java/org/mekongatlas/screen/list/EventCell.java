package org.mekongatlas.screen.list;

import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.model.Event;
import org.mekongatlas.paint.Symbols;
import org.mekongatlas.screen.control.Badge;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** One event of the list: kind, dates and figure over its title. */
final class EventCell extends ListCell<Event> {

    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");

    private final AtlasModel model;
    private final Texts texts;
    private final Icons icons;
    private final ObservableBooleanValue differing;
    private final ImageView kind;
    private final Label dates = new Label();
    private final Label mark = new Label();
    private final Label figure = new Label();
    private final Label title = new Label();
    private final BorderPane row = new BorderPane();

    /** @param differing whether rows tell how sources differ, in place of one figure */
    EventCell(AtlasModel model, Icons icons, ObservableBooleanValue differing) {
        this.model = model;
        texts = model.texts();
        this.differing = differing;
        this.icons = icons;
        kind = icons.symbol("kind-raid", 18);
        row.getStyleClass().add("event-row");
        dates.getStyleClass().add("muted");
        dates.setGraphic(kind);
        figure.getStyleClass().add("figure");
        title.setWrapText(true);
        title.setAlignment(Pos.TOP_LEFT);
        title.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        row.setTop(top());
        row.setCenter(title);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // A cell as wide as its text would make the list scroll sideways.
        setPrefWidth(0);
        Hint.on(this, title::getText);
    }

    private HBox top() {
        dates.setMinWidth(0);
        dates.setWrapText(true);
        dates.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(dates, Priority.ALWAYS);
        mark.setMinWidth(USE_PREF_SIZE);
        figure.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(dates, mark, figure);
        top.getStyleClass().add("ends");
        return top;
    }

    @Override
    protected void updateItem(Event event, boolean empty) {
        super.updateItem(event, empty);
        setGraphic(event == null || empty ? null : row);
        pseudoClassStateChanged(OTHER, event != null && !empty && !event.kind().isMovement());
        if (event != null && !empty) {
            show(event);
        }
    }

    private String differing(Event event) {
        return model.index()
                .conflicts()
                .of(event.id())
                .map(conflict -> ClaimWords.shortConflict(texts, conflict, event.unit()))
                .orElse("");
    }

    private void show(Event event) {
        icons.change(kind, Symbols.of(event.kind()));
        dates.setText(texts.dates().dates(event.start(), event.end()));
        Badge.show(model.texts(), mark, model.index().conflicts(), event);
        String differ = mark.isVisible() ? mark.getAccessibleText() : "";
        mark.setVisible(mark.isVisible() && !differing.get());
        mark.setManaged(mark.isVisible());
        figure.setText(differing.get() ? differing(event) : model.figure(event));
        title.setText(event.title());
        setAccessibleText(String.join(
                texts.text("list.comma"),
                Stream.of(texts.of(event.kind()), dates.getText(), event.title(), figure.getText(), differ)
                        .filter(words -> !words.isEmpty())
                        .toList()));
    }
}
