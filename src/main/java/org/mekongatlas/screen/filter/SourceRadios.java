package org.mekongatlas.screen.filter;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.mekongatlas.count.Words;
import org.mekongatlas.index.Choices;
import org.mekongatlas.model.Evidence;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.SourceCount;
import org.mekongatlas.screen.state.AtlasModel;

/** How many sources a report must have, with what that would leave. */
final class SourceRadios implements FilterField {

    private final Map<SourceCount, RadioButton> buttons = new EnumMap<>(SourceCount.class);
    private final FlowPane row = new FlowPane(12, 0);

    SourceRadios(AtlasModel model) {
        ToggleGroup group = new ToggleGroup();
        for (SourceCount count : SourceCount.values()) {
            RadioButton button = new RadioButton(words(count));
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                Evidence evidence = model.filter().evidence().withSources(count);
                model.narrow(model.filter().with(evidence));
            });
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
                (count, button) -> button.setText(words(count) + " (" + Words.number(reports.get(count)) + ")"));
    }

    private static String words(SourceCount count) {
        return switch (count) {
            case ANY -> "Any";
            case SINGLE -> "A single one";
            case SEVERAL -> "Two or more";
        };
    }
}
