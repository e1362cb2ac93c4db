package org.mekongatlas.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.index.Aspect;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.PeopleClass;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Question;

/** What narrows the view, each as a button that takes it away; gone while nothing does. */
final class FilterChips extends FlowPane {

    private static final Map<Aspect, String> WORDS =
            Map.of(Aspect.ORIGIN, "From ", Aspect.DESTINATION, "To ", Aspect.NATIONALITY, "Nationals of ");

    private final AtlasModel model;

    FilterChips(AtlasModel model) {
        this.model = model;
        getStyleClass().add("filter-chips");
        managedProperty().bind(visibleProperty());
        model.viewProperty().addListener((property, before, view) -> {
            if (!before.question().equals(view.question())) {
                show(view.question());
            }
        });
        show(model.view().question());
    }

    private void show(Question question) {
        List<Button> chips = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            String value = aspect.of(question);
            if (!value.isEmpty()) {
                chips.add(chip(
                        WORDS.get(aspect) + name(value),
                        () -> aspect.with(model.view().question(), "")));
            }
        }
        Set<PeopleClass> all = Set.of(PeopleClass.values());
        if (!question.people().equals(all)) {
            chips.add(chip(classes(question), () -> model.view().question().withPeople(all)));
        }
        getChildren().setAll(chips);
        setVisible(!chips.isEmpty());
    }

    private Button chip(String words, Supplier<Question> without) {
        Button chip = new Button(words, Icons.glyph(Feather.X));
        chip.getStyleClass().add("filter-chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(words + ", take this filter away");
        chip.setOnAction(event -> model.ask(without.get()));
        return chip;
    }

    private static String classes(Question question) {
        return question.people().isEmpty()
                ? "Reported as nothing"
                : question.people().stream().sorted().map(Terms::of).collect(Collectors.joining(" or "));
    }

    private String name(String value) {
        Catalogue catalogue = model.catalogue();
        return catalogue
                .place(value)
                .or(() -> catalogue.places().stream()
                        .filter(place -> place.kind() == PlaceKind.COUNTRY
                                && place.country().equals(value))
                        .findFirst())
                .map(Place::name)
                .orElse(value);
    }
}
