package org.mekongatlas.screen.filter;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.util.Duration;
import org.mekongatlas.model.Question;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Settled;

/** Words that a report must hold. */
final class TextWords implements FilterField {

    private final AtlasModel model;
    private final TextField field = new TextField();

    TextWords(AtlasModel model) {
        this.model = model;
        field.setPromptText(model.texts().text("filter.words.prompt"));
        field.setAccessibleText(model.texts().text("filter.words.name"));
        Settled ask = new Settled(Duration.seconds(1), this::ask);
        field.textProperty().addListener(change -> ask.ask());
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public void show(Question question) {
        if (!field.getText().strip().equals(question.filter().text())) {
            field.setText(question.filter().text());
        }
    }

    private void ask() {
        if (!field.getText().strip().equals(model.filter().text())) {
            model.narrow(filter -> filter.withText(field.getText()));
        }
    }
}
