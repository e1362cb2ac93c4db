package org.mekongatlas.screen.filter;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.count.FilterWords;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** What narrows the view, each as a button that takes it away or turns it round; gone while nothing does. */
public final class FilterChips extends FlowPane {

    private final AtlasModel model;
    private final Texts texts;
    private final FilterWords words;

    public FilterChips(AtlasModel model) {
        this.model = model;
        texts = model.texts();
        words = new FilterWords(texts, model.catalogue());
        getStyleClass().add("filter-chips");
        managedProperty().bind(visibleProperty());
        model.viewProperty().addListener((property, before, view) -> {
            if (!asked(before.question()).equals(asked(view.question()))) {
                show(view.question());
            }
        });
        show(model.view().question());
    }

    /** What chips tell of a question: not its period, which may change with each frame. */
    private static Question asked(Question question) {
        return question.withWindow(TimeWindow.ALL);
    }

    private void show(Question question) {
        Stream<Button> kinds =
                EventKind.OTHERS.stream().filter(question.kinds()::contains).map(this::chip);
        Filter filter = question.filter();
        Stream<Button> aspects = filter.aspects().stream().map(aspect -> chip(aspect, filter));
        getChildren().setAll(Stream.concat(kinds, aspects).toList());
        setVisible(!getChildren().isEmpty());
    }

    /** Kinds of movements have chips of their own. */
    private Button chip(EventKind kind) {
        Set<EventKind> others = EnumSet.copyOf(EventKind.OTHERS);
        others.remove(kind);
        return chip(
                texts.of(kind),
                "",
                question -> question.without(kind),
                question -> question.withKindsOf(EventKind.OTHERS, others));
    }

    private Button chip(Aspect aspect, Filter filter) {
        return chip(
                words.label(aspect, filter),
                model.covering().words(aspect, filter),
                question -> question.withFilter(question.filter().without(aspect)),
                question -> question.withFilter(question.filter().inverse(aspect)));
    }

    /** @param more about it, or empty */
    private Button chip(String label, String more, UnaryOperator<Question> without, UnaryOperator<Question> allBut) {
        Button chip = new Button(label, Icons.glyph(Feather.X));
        chip.getStyleClass().add("filter-chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(
                texts.text("filter.chip", more.isEmpty() ? label : label + texts.text("list.semicolon") + more));
        Hint.on(chip, () -> (more + "\n" + texts.text("filter.chip.hint")).strip());
        Runnable remove = () -> model.ask(without);
        chip.setOnAction(event -> remove.run());
        Alternative.on(
                chip,
                new Alternative(texts.text("filter.all-but-this"), () -> model.ask(allBut)),
                new Alternative(texts.text("filter.remove"), remove));
        return chip;
    }
}
