package org.mekongatlas.screen.filter;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import org.controlsfx.control.SearchableComboBox;
import org.mekongatlas.index.Choices;
import org.mekongatlas.index.Choices.Choice;
import org.mekongatlas.index.Slot;
import org.mekongatlas.model.Question;
import org.mekongatlas.screen.control.DisplayConverter;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** One place or country to choose, with what each would leave. */
final class SlotBox implements FilterField {

    private static final Choice ANY = new Choice("", null, 0);

    private final AtlasModel model;
    private final Slot slot;
    private final SearchableComboBox<Choice> box = new SearchableComboBox<>();
    /** While choices are being put in, nothing is chosen by the reader. */
    private boolean filling;

    SlotBox(AtlasModel model, Slot slot, String name) {
        this.model = model;
        this.slot = slot;
        box.setAccessibleText(name);
        Hint.on(box, this::covered);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new DisplayConverter<>(choice -> words(model.texts(), choice)));
        box.valueProperty().addListener((property, before, choice) -> {
            if (!filling && choice != null) {
                model.ask(question -> slot.with(question, choice.value()));
            } else if (!filling) {
                // What was sought is not there, so what was chosen is still chosen.
                Platform.runLater(() -> show(model.view().question()));
            }
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Question question) {
        filling = true;
        box.setValue(box.getItems().stream()
                .filter(choice -> choice.value().equals(slot.of(question)))
                .findFirst()
                .orElse(ANY));
        filling = false;
        box.setAccessibleHelp(covered());
    }

    /** What the place that is chosen stands for, or the name of the box. */
    private String covered() {
        String words = model.covering().words(slot.of(model.view().question()));
        return words.isEmpty() ? box.getAccessibleText() : words;
    }

    @Override
    public Runnable count(Choices choices, Question question) {
        List<Choice> counted = Stream.concat(Stream.of(ANY), choices.of(slot, question).stream())
                .toList();
        return () -> {
            filling = true;
            // A new list each time: the box stumbles over changes of the one it searches.
            box.setItems(FXCollections.observableArrayList(counted));
            filling = false;
            show(model.view().question());
        };
    }

    private static String words(Texts texts, Choice choice) {
        return choice == null || choice == ANY
                ? texts.text("filter.any")
                : texts.text("filter.choice", texts.name(choice.place()), choice.reports());
    }
}
