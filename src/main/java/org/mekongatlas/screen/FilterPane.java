package org.mekongatlas.screen;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.mekongatlas.count.Words;
import org.mekongatlas.index.Choices.Choice;
import org.mekongatlas.index.Slot;
import org.mekongatlas.model.PeopleClass;
import org.mekongatlas.model.Question;

/** Narrows the view down to journeys from, to and of somewhere, and to people called this or that. */
final class FilterPane extends VBox {

    private static final Choice ANY = new Choice("", null, 0);

    private final AtlasModel model;
    private final Executor worker;
    private final Map<Slot, SearchableComboBox<Choice>> boxes = new EnumMap<>(Slot.class);
    private final Map<PeopleClass, CheckBox> people = new EnumMap<>(PeopleClass.class);
    /** While choices are being put in, nothing is chosen by the reader. */
    private boolean filling;

    /** @param worker counts what each choice would leave */
    FilterPane(AtlasModel model, Executor worker) {
        this.model = model;
        this.worker = worker;
        getStyleClass().add("filter-pane");
        getChildren()
                .addAll(
                        row("From", box(Slot.ORIGIN)),
                        row("To", box(Slot.DESTINATION)),
                        row("Nationality", box(Slot.NATIONALITY)),
                        row("Reported as", classes()),
                        clear());
        model.viewProperty().addListener((property, before, view) -> {
            if (isShown() && !before.question().equals(view.question())) {
                fill();
            }
        });
    }

    /** Brings the choices up to date with the view. */
    void fill() {
        Question question = model.view().question();
        for (Slot aspect : Slot.values()) {
            CompletableFuture.supplyAsync(() -> model.index().choices().of(aspect, question), worker)
                    .thenAcceptAsync(choices -> offer(aspect, choices), Platform::runLater);
        }
        people.forEach((type, box) -> box.setSelected(question.people().contains(type)));
    }

    private boolean isShown() {
        return getScene() != null
                && getScene().getWindow() != null
                && getScene().getWindow().isShowing();
    }

    private void offer(Slot aspect, List<Choice> choices) {
        filling = true;
        SearchableComboBox<Choice> box = boxes.get(aspect);
        // A new list each time: the box stumbles over changes of the one it searches.
        box.setItems(FXCollections.observableArrayList(
                Stream.concat(Stream.of(ANY), choices.stream()).toList()));
        String value = aspect.of(model.view().question());
        box.setValue(choices.stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .orElse(ANY));
        filling = false;
    }

    private static Node row(String words, Node control) {
        Label label = new Label(words);
        label.setLabelFor(control);
        label.getStyleClass().add("muted");
        control.setAccessibleText(words);
        return new VBox(label, control);
    }

    private SearchableComboBox<Choice> box(Slot aspect) {
        SearchableComboBox<Choice> box = new SearchableComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(words());
        box.valueProperty().addListener((property, before, choice) -> {
            if (!filling && choice != null) {
                model.ask(aspect.with(model.view().question(), choice.value()));
            }
        });
        boxes.put(aspect, box);
        return box;
    }

    private static StringConverter<Choice> words() {
        return new StringConverter<>() {
            @Override
            public String toString(Choice choice) {
                return choice == null || choice == ANY
                        ? "Any"
                        : choice.place().name() + " (" + Words.number(choice.reports()) + ")";
            }

            @Override
            public Choice fromString(String words) {
                throw new UnsupportedOperationException("choices are picked, not typed");
            }
        };
    }

    private Node classes() {
        FlowPane row = new FlowPane(12, 4);
        for (PeopleClass type : PeopleClass.values()) {
            CheckBox box = new CheckBox(Terms.of(type));
            box.setOnAction(event -> model.ask(model.view().question().withPeople(chosen())));
            people.put(type, box);
            row.getChildren().add(box);
        }
        return row;
    }

    private Set<PeopleClass> chosen() {
        Set<PeopleClass> chosen = EnumSet.noneOf(PeopleClass.class);
        people.forEach((type, box) -> {
            if (box.isSelected()) {
                chosen.add(type);
            }
        });
        return chosen;
    }

    private Button clear() {
        Button clear = new Button("Clear all filters");
        clear.setOnAction(event -> model.ask(cleared(model.view().question())));
        return clear;
    }

    /** The question without what this pane narrows. */
    static Question cleared(Question question) {
        Question wide = question;
        for (Slot aspect : Slot.values()) {
            wide = aspect.with(wide, "");
        }
        return wide.withPeople(Set.of(PeopleClass.values()));
    }
}
