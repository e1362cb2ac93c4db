package org.mekongatlas.screen.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.index.Slot;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Facet;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Question;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Newest;

/** Everything that narrows the view, each with what it would leave, and each to be turned round. */
final class FilterPane extends VBox {

    private final AtlasModel model;
    private final List<FilterField> fields = new ArrayList<>();
    /** What else follows the filter. */
    private final List<Consumer<Filter>> followers = new ArrayList<>();

    private final Newest<Question, List<Runnable>> counting;

    /** @param worker counts what each choice would leave */
    FilterPane(AtlasModel model, Executor worker) {
        this.model = model;
        counting = new Newest<>(this::count, worker, Platform::runLater, shown -> shown.forEach(Runnable::run));
        getStyleClass().add("filter-pane");
        HBox columns = new HBox(new VBox(where(), who()), new VBox(evidence(), sizeAndWords()));
        columns.getChildren().forEach(column -> column.getStyleClass().add("filter-column"));
        columns.getStyleClass().add("filter-columns");
        getChildren().addAll(head(), columns);
        model.viewProperty().addListener((property, before, view) -> {
            if (isShown() && !before.question().equals(view.question())) {
                fill();
            }
        });
    }

    /** Brings the choices up to date with the view. */
    void fill() {
        Question question = model.view().question();
        fields.forEach(field -> field.show(question));
        followers.forEach(follower -> follower.accept(question.filter()));
        counting.ask(question);
    }

    /** On the worker. */
    private List<Runnable> count(Question question) {
        return fields.stream()
                .map(field -> field.count(model.index().choices(), question))
                .toList();
    }

    private boolean isShown() {
        return getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing();
    }

    private Node where() {
        Node ends = line(
                add(new SlotBox(model, Slot.ONE_END, "Between")),
                new Label("and"),
                add(new SlotBox(model, Slot.OTHER_END, "Between, the other end")));
        return section(
                "Where",
                row(Aspect.ORIGIN, "From", add(new SlotBox(model, Slot.ORIGIN, "From"))),
                row(Aspect.DESTINATION, "To", add(new SlotBox(model, Slot.DESTINATION, "To"))),
                row(Aspect.BETWEEN, "Between, whichever way", ends),
                row(Aspect.THROUGH, "Through, or in", add(new SlotBox(model, Slot.THROUGH, "Through, or in"))));
    }

    private Node who() {
        return section(
                "Who",
                row(Aspect.NATIONALITY, "Nationality", add(new SlotBox(model, Slot.NATIONALITY, "Nationality"))),
                row(Aspect.PEOPLE, "Reported as", add(new FacetBoxes<>(model, Facet.PEOPLE))));
    }

    private Node evidence() {
        return section(
                "Evidence",
                row(Aspect.COUNTING, "Figure given as", add(new FacetBoxes<>(model, Facet.COUNTING))),
                row(Aspect.STATUS, "Said to be", add(new FacetBoxes<>(model, Facet.STATUS))),
                row(Aspect.CONFIDENCE, "Confidence", add(new FacetBoxes<>(model, Facet.CONFIDENCE))),
                row(Aspect.SOURCE_CLASS, "Told by", add(new FacetBoxes<>(model, Facet.SOURCE_CLASS))),
                row(Aspect.SOURCES, "Sources, each publisher once", add(new SourceRadios(model))));
    }

    private Node sizeAndWords() {
        return section(
                "Size and words",
                row(Aspect.SIZE, "People", add(new SizeFields(model))),
                row(Aspect.TEXT, "Words", add(new TextWords(model))));
    }

    private Node add(FilterField field) {
        fields.add(field);
        return field.node();
    }

    private static Node section(String name, Node... rows) {
        Label title = new Label(name);
        title.getStyleClass().add("section-title");
        VBox section = new VBox(title);
        section.getChildren().addAll(rows);
        section.getStyleClass().add("filter-section");
        return section;
    }

    private static HBox line(Node one, Label between, Node other) {
        HBox line = new HBox(one, between, other);
        HBox.setHgrow(one, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        between.setMinWidth(USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("filter-line");
        return line;
    }

    /** A name with a button that turns the aspect round, over its controls. */
    private Node row(Aspect aspect, String name, Node control) {
        Label label = new Label(name);
        label.setLabelFor(control);
        label.getStyleClass().add("muted");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button turn = Icons.button(
                Feather.REPEAT,
                "Everything but this: " + name,
                "",
                () -> model.narrow(model.filter().inverse(aspect)));
        turn.getStyleClass().add("turn");
        followers.add(filter -> {
            label.setText(filter.except().contains(aspect) ? name + ": everything but" : name);
            turn.setDisable(!filter.narrows(aspect));
        });
        HBox head = new HBox(label, turn);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(head, control);
    }

    private Node head() {
        Label title = new Label("All of this must hold");
        title.getStyleClass().add("muted");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, clear());
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button clear() {
        Button clear = new Button("Clear all filters");
        Hint.on(clear, () -> "Ctrl+Shift+G");
        clear.setOnAction(event -> model.narrow(Filter.NONE));
        followers.add(filter -> clear.setDisable(filter.equals(Filter.NONE)));
        return clear;
    }
}
