package org.mekongatlas.screen.filter;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.mekongatlas.index.Choices;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.SourceCount;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** How many sources a report must have, with what that would leave. */
final class SourceRadios implements FilterField {

    private final Texts texts;
    private final Map<SourceCount, RadioButton> buttons = new EnumMap<>(SourceCount.class);
    private final FlowPane row = new FlowPane(12, 0);

    SourceRadios(AtlasModel model) {
        texts = model.texts();
        ToggleGroup group = new ToggleGroup();
        for (SourceCount count : SourceCount.values()) {
            RadioButton button = new RadioButton(texts.of(count));
            button.setToggleGroup(group);
            button.setOnAction(event ->
                    model.narrow(filter -> filter.with(filter.evidence().withSources(count))));
            buttons.put(count, button);
            row.getChildren().add(button);
        }
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(Question question) {
        buttons.get(question.filter().evidence().sources()).setSelected(true);
    }

    @Override
    public Runnable count(Choices choices, Question question) {
        Map<SourceCount, Integer> reports = choices.ofSources(question);
        return () -> buttons.forEach(
                (count, button) -> button.setText(texts.text("filter.choice", texts.of(count), reports.get(count))));
    }
}
