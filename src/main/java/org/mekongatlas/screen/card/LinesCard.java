package org.mekongatlas.screen.card;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.mekongatlas.index.Flow;
import org.mekongatlas.model.Basis;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.control.Card;
import org.mekongatlas.screen.state.AtlasModel;

/** What is in view in words, for those who can not see it: its sentence, then its lines, widest first; each can be picked. */
public final class LinesCard extends Card {

    private final AtlasModel model;
    private final ListView<Flow> lines = new ListView<>();

    public LinesCard(AtlasModel model, Runnable close) {
        super(model.texts(), model.texts().text("lines"), close);
        this.model = model;
        Label sentence = new Label();
        sentence.textProperty().bind(model.inSight().sentenceProperty());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Label warning = new Label(model.texts().text("lines.warning"));
        warning.getStyleClass().add("muted");
        warning.setWrapText(true);
        warning.setMinHeight(USE_PREF_SIZE);
        lines.setCellFactory(list -> new Cell());
        lines.setAccessibleText(model.texts().text("lines.list", "Enter"));
        lines.getStyleClass().add("lines");
        lines.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                pick();
            }
        });
        lines.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> pick());
        getStyleClass().add("lines-card");
        getChildren().addAll(sentence, warning, lines);
        // Once closed it must not be kept, nor filled, by a model that lives on.
        model.inSight().linesProperty().when(sceneProperty().map(scene -> true)).subscribe(this::fill);
        lines.getSelectionModel().selectFirst();
    }

    @Override
    public void requestFocus() {
        lines.requestFocus();
    }

    private void fill(List<Flow> inView) {
        lines.getItems().setAll(inView);
    }

    private void pick() {
        Flow flow = lines.getSelectionModel().getSelectedItem();
        if (flow != null) {
            model.select(new Selection.OfFlow(
                    flow.leg(), model.snapshotProperty().get().level()));
        }
    }

    /** One line in words. */
    private final class Cell extends ListCell<Flow> {

        Cell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Flow flow, boolean empty) {
            super.updateItem(flow, empty);
            Basis basis = model.view().question().basis();
            setText(empty ? "" : model.wording().line(flow, basis));
        }
    }
}
