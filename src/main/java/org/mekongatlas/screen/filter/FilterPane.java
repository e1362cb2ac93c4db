package org.mekongatlas.screen.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
import org.mekongatlas.text.Texts;

/** Everything that narrows the view, each with what it would leave, and each to be turned round. */
final class FilterPane extends VBox {

    private final AtlasModel model;
    private final Texts texts;
    private final List<FilterField> fields = new ArrayList<>();
    /** What else follows the filter. */
    private final List<Consumer<Filter>> followers = new ArrayList<>();

    private final Newest<Question, List<Runnable>> counting;

    FilterPane(AtlasModel model) {
        this.model = model;
        texts = model.texts();
        counting = model.threads().newest(this::count, shown -> shown.forEach(Runnable::run));
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
                add(new SlotBox(model, Slot.ONE_END, texts.text("filter.between"))),
                new Label(texts.text("filter.between.and")),
                add(new SlotBox(model, Slot.OTHER_END, texts.text("filter.between.other"))));
        return section(
                texts.text("filter.where"),
                slot(Aspect.ORIGIN, Slot.ORIGIN, texts.text("filter.from")),
                slot(Aspect.DESTINATION, Slot.DESTINATION, texts.text("filter.to")),
                row(Aspect.BETWEEN, texts.text("filter.between.either"), ends),
                slot(Aspect.THROUGH, Slot.THROUGH, texts.text("filter.through")));
    }

    private Node who() {
        return section(
                texts.text("filter.who"),
                slot(Aspect.NATIONALITY, Slot.NATIONALITY, texts.text("filter.nationality")),
                row(Aspect.PEOPLE, texts.text("filter.people"), add(new FacetBoxes<>(model, Facet.PEOPLE))));
    }

    private Node evidence() {
        return section(
                texts.text("filter.evidence"),
                row(
                        Aspect.COUNTING,
                        texts.text("filter.counting"),
                        add(new FacetBoxes<>(model, Facet.COUNTING, value -> texts.of(value, ".explained")))),
                row(Aspect.STATUS, texts.text("filter.status"), add(new FacetBoxes<>(model, Facet.STATUS))),
                row(Aspect.CONFIDENCE, texts.text("filter.confidence"), add(new FacetBoxes<>(model, Facet.CONFIDENCE))),
                row(
                        Aspect.SOURCE_CLASS,
                        texts.text("filter.source-class"),
                        add(new FacetBoxes<>(model, Facet.SOURCE_CLASS))),
                row(Aspect.SOURCES, texts.text("filter.sources"), add(new SourceRadios(model))));
    }

    private Node sizeAndWords() {
        return section(
                texts.text("filter.size-and-words"),
                row(Aspect.SIZE, texts.text("filter.size"), add(new SizeFields(model))),
                row(Aspect.TEXT, texts.text("filter.words"), add(new TextWords(model))));
    }

    private Node slot(Aspect aspect, Slot slot, String name) {
        return row(aspect, name, add(new SlotBox(model, slot, name)));
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
                texts.text("filter.turn", name),
                "",
                () -> model.narrow(filter -> filter.inverse(aspect)));
        turn.getStyleClass().add("turn");
        followers.add(filter -> {
            label.setText(filter.except().contains(aspect) ? texts.text("filter.turned", name) : name);
            turn.setDisable(!filter.narrows(aspect));
        });
        HBox head = new HBox(label, turn);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(head, control);
    }

    private Node head() {
        Label title = new Label(texts.text("filter.must-hold"));
        title.getStyleClass().add("muted");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, clear());
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button clear() {
        Button clear = new Button(texts.text("filter.clear"));
        Hint.on(clear, () -> "Ctrl+Shift+G");
        clear.setOnAction(event -> model.narrow(filter -> Filter.NONE));
        followers.add(filter -> clear.setDisable(filter.equals(Filter.NONE)));
        return clear;
    }
}
