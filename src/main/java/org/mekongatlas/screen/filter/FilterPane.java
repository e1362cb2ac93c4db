package org.mekongatlas.screen.filter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.index.Slot;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Facet;
import org.mekongatlas.model.Question;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Newest;
import org.mekongatlas.text.Texts;

/** Everything that narrows the view, each with what it would leave, and each to be turned round. */
final class FilterPane extends VBox {

    /** Width of a column in sizes of its type, and what is between two, logical pixels. */
    private static final double COLUMN = 20.5;

    private static final double GAP = 24;
    private static final double SCROLL_BAR = 16;

    private final AtlasModel model;
    private final Texts texts;
    private final List<FilterField> fields = new ArrayList<>();
    /** What else follows the question. */
    private final List<Consumer<Question>> followers = new ArrayList<>();

    private final FlowPane columns = new FlowPane(GAP, GAP / 2);

    private final Newest<Question, List<Runnable>> counting;

    FilterPane(AtlasModel model) {
        this.model = model;
        texts = model.texts();
        counting = model.threads().newest(this::count, this::counted);
        getStyleClass().add("filter-pane");
        columns.getChildren().setAll(new VBox(kinds(), who()), new VBox(where(), sizeAndWords()), new VBox(evidence()));
        columns.getChildren().forEach(column -> column.getStyleClass().add("filter-column"));
        getChildren().addAll(head(), columns);
        model.viewProperty().addListener((property, before, view) -> {
            if (isShown() && !before.question().equals(view.question())) {
                fill();
            }
        });
    }

    /**
     * Puts as many columns beside each other as fit; logical pixels.
     *
     * @param type size of the type
     */
    void fit(double width, double type) {
        double column = Math.rint(COLUMN * type);
        int beside = (int) Math.max(1, Math.min(columns.getChildren().size(), (width + GAP) / (column + GAP)));
        columns.getChildren().forEach(each -> ((Region) each).setPrefWidth(column));
        columns.setPrefWrapLength(beside * (column + GAP) - GAP + SCROLL_BAR);
    }

    /** Gives the keys to the first box to tick: not to what takes all filters away, which is before it. */
    @Override
    public void requestFocus() {
        columns.lookup(".check-box").requestFocus();
    }

    /** Brings the choices up to date with the view. */
    void fill() {
        Question question = model.view().question();
        fields.forEach(field -> field.show(question));
        followers.forEach(follower -> follower.accept(question));
        counting.ask(question);
    }

    /** On the worker. */
    private List<Runnable> count(Question question) {
        return fields.stream()
                .map(field -> field.count(model.index().choices(), question))
                .toList();
    }

    /** Numbers make some lines longer. */
    private void counted(List<Runnable> shown) {
        shown.forEach(Runnable::run);
        if (isShown()) {
            getScene().getWindow().sizeToScene();
        }
    }

    private boolean isShown() {
        return getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing();
    }

    private Node kinds() {
        Label meaning = new Label();
        meaning.setWrapText(true);
        followers.add(question -> meaning.setText(texts.text(
                Collections.disjoint(question.kinds(), EventKind.OTHERS)
                        ? "filter.others.beside"
                        : "filter.others.counted")));
        return section(
                texts.text("filter.kinds"),
                kinds(texts.text("legend.movements"), EventKind.MOVEMENTS),
                kinds(texts.text("filter.others"), EventKind.OTHERS),
                meaning);
    }

    private Node kinds(String name, Set<EventKind> group) {
        Turning turning = new Turning(
                question -> question.withOthersOf(group),
                question -> !Collections.disjoint(question.kinds(), group)
                        && !question.kinds().containsAll(group),
                question -> false);
        return row(name, add(new TickBoxes<>(model, Ticks.of(group))), turning);
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
                row(Aspect.PEOPLE, texts.text("filter.people"), add(new TickBoxes<>(model, Ticks.of(Facet.PEOPLE)))));
    }

    private Node evidence() {
        return section(
                texts.text("filter.evidence"),
                row(
                        Aspect.COUNTING,
                        texts.text("filter.counting"),
                        add(new TickBoxes<>(model, Ticks.of(Facet.COUNTING), value -> texts.of(value, ".explained")))),
                row(Aspect.STATUS, texts.text("filter.status"), add(new TickBoxes<>(model, Ticks.of(Facet.STATUS)))),
                row(
                        Aspect.CONFIDENCE,
                        texts.text("filter.confidence"),
                        add(new TickBoxes<>(model, Ticks.of(Facet.CONFIDENCE)))),
                row(
                        Aspect.SOURCE_CLASS,
                        texts.text("filter.source-class"),
                        add(new TickBoxes<>(model, Ticks.of(Facet.SOURCE_CLASS)))),
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

    /**
     * What turns a row round.
     *
     * @param possible whether there is something to turn
     * @param done whether it is turned round
     */
    private record Turning(UnaryOperator<Question> turned, Predicate<Question> possible, Predicate<Question> done) {

        static Turning of(Aspect aspect) {
            return new Turning(
                    question -> question.withFilter(question.filter().inverse(aspect)),
                    question -> question.filter().narrows(aspect),
                    question -> question.filter().except().contains(aspect));
        }
    }

    private Node row(Aspect aspect, String name, Node control) {
        return row(name, control, Turning.of(aspect));
    }

    /** A name with a button that turns it round, over its controls. */
    private Node row(String name, Node control, Turning turning) {
        Label label = new Label(name);
        label.setLabelFor(control);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button turn = Icons.button(Feather.REPEAT, texts.text("filter.turn", name), () -> model.ask(turning.turned()));
        turn.getStyleClass().add("turn");
        followers.add(question -> {
            label.setText(turning.done().test(question) ? texts.text("filter.turned", name) : name);
            turn.setDisable(!turning.possible().test(question));
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
        clear.setOnAction(event -> model.ask(Question::withoutFilters));
        followers.add(question -> clear.setDisable(question.equals(question.withoutFilters())));
        return clear;
    }
}
