package org.mekongatlas.screen.filter;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.mekongatlas.index.Choices;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Facet;
import org.mekongatlas.model.Question;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** A box to tick for each value of a facet, with what it would leave. */
final class FacetBoxes<E extends Enum<E> & Coded> implements FilterField {

    private final AtlasModel model;
    private final Texts texts;
    private final Facet<E> facet;
    private final Map<E, CheckBox> boxes;
    private final FlowPane row = new FlowPane(12, 0);

    FacetBoxes(AtlasModel model, Facet<E> facet) {
        this(model, facet, value -> "");
    }

    /** @param meaning of a value, for who does not know its word; may be empty */
    FacetBoxes(AtlasModel model, Facet<E> facet, Function<E, String> meaning) {
        this.model = model;
        texts = model.texts();
        this.facet = facet;
        boxes = new EnumMap<>(facet.type());
        for (E value : facet.values()) {
            CheckBox box = new CheckBox(texts.of(value));
            box.setOnAction(event -> ask());
            Hint.on(box, () -> (meaning.apply(value) + "\n" + texts.text("filter.only-this.hint")).strip());
            Alternative.on(
                    box,
                    new Alternative(texts.text("filter.only-this"), () -> only(Set.of(value))),
                    new Alternative(
                            texts.text("filter.all"), () -> model.narrow(filter -> filter.without(facet.aspect()))));
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
        Set<E> named = facet.get().apply(question.filter());
        boxes.forEach((value, box) -> box.setSelected(named.contains(value)));
    }

    @Override
    public Runnable count(Choices choices, Question question) {
        Map<E, Integer> reports = choices.of(facet, question);
        return () -> boxes.forEach(
                (value, box) -> box.setText(texts.text("filter.choice", texts.of(value), reports.get(value))));
    }

    private void ask() {
        Set<E> ticked = EnumSet.noneOf(facet.type());
        boxes.forEach((value, box) -> {
            if (box.isSelected()) {
                ticked.add(value);
            }
        });
        only(ticked);
    }

    private void only(Set<E> values) {
        model.narrow(filter -> facet.set().apply(filter, values));
    }
}
