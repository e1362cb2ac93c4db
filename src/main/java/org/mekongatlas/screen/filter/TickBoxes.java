package org.mekongatlas.screen.filter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.mekongatlas.index.Choices;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Question;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** A box to tick for each of some values, with what it would leave. */
final class TickBoxes<E extends Enum<E> & Coded> implements FilterField {

    private final AtlasModel model;
    private final Texts texts;
    private final Ticks<E> ticks;
    private final Map<E, CheckBox> boxes = new LinkedHashMap<>();
    private final FlowPane row = new FlowPane(12, 0);

    TickBoxes(AtlasModel model, Ticks<E> ticks) {
        this(model, ticks, value -> "");
    }

    /** @param meaning of a value, for who does not know its word; may be empty */
    TickBoxes(AtlasModel model, Ticks<E> ticks, Function<E, String> meaning) {
        this.model = model;
        texts = model.texts();
        this.ticks = ticks;
        for (E value : ticks.values()) {
            CheckBox box = new CheckBox(texts.of(value));
            box.setOnAction(event -> ask());
            Hint.on(box, () -> (meaning.apply(value) + "\n" + texts.text("filter.only-this.hint")).strip());
            Alternative.on(
                    box,
                    new Alternative(
                            texts.text("filter.only-this"),
                            () -> model.ask(question -> ticks.only().apply(question, value))),
                    new Alternative(texts.text("filter.all"), () -> model.ask(ticks.all())));
            boxes.put(value, box);
            row.getChildren().add(box);
        }
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(Question question) {
        Set<E> named = ticks.ticked().apply(question);
        boxes.forEach((value, box) -> box.setSelected(named.contains(value)));
    }

    @Override
    public Runnable count(Choices choices, Question question) {
        Map<E, Integer> reports = ticks.count().apply(choices, question);
        return () -> boxes.forEach(
                (value, box) -> box.setText(texts.text("filter.choice", texts.of(value), reports.get(value))));
    }

    private void ask() {
        Set<E> ticked = ticks.values().stream()
                .filter(value -> boxes.get(value).isSelected())
                .collect(Collectors.toUnmodifiableSet());
        model.ask(question -> ticks.with().apply(question, ticked));
    }
}
