package org.mekongatlas.screen;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.mekongatlas.count.Words;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.paint.Symbols;

/** One event of the list: kind, dates and figure over its title. */
final class EventCell extends ListCell<Event> {

    private final Catalogue catalogue;
    private final Icons icons;
    private final ImageView kind;
    private final Label dates = new Label();
    private final Label figure = new Label();
    private final Label title = new Label();
    private final BorderPane row = new BorderPane();

    EventCell(Catalogue catalogue, Icons icons) {
        this.catalogue = catalogue;
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

    private BorderPane top() {
        BorderPane top = new BorderPane();
        top.setLeft(new HBox(dates));
        top.setRight(figure);
        return top;
    }

    @Override
    protected void updateItem(Event event, boolean empty) {
        super.updateItem(event, empty);
        setGraphic(event == null || empty ? null : row);
        if (event != null && !empty) {
            show(event);
        }
    }

    private void show(Event event) {
        kind.setImage(icons.image(Symbols.of(event.kind()) + "-48.png").orElse(null));
        dates.setText(Words.dates(event.start(), event.end()));
        figure.setText(Terms.shortFigure(catalogue, event));
        title.setText(event.title());
        setAccessibleText(String.join(", ", Terms.of(event.kind()), dates.getText(), event.title(), figure.getText()));
    }
}
