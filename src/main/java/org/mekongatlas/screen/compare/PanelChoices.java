package org.mekongatlas.screen.compare;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.mekongatlas.index.PanelPeriods;
import org.mekongatlas.model.Slice;

/** How many small multiples there are, and what each shows. */
final class PanelChoices extends HBox {

    private static final int USUAL = 6;

    private final ChoiceBox<Integer> counts = new ChoiceBox<>();
    private final ChoiceBox<Optional<Slice>> slices = new ChoiceBox<>();

    /** @param changed called when the reader chooses otherwise */
    PanelChoices(Runnable changed) {
        getStyleClass().add("line");
        counts.getItems().setAll(PanelPeriods.COUNTS);
        counts.setValue(USUAL);
        counts.setConverter(said(count -> count + " maps"));
        counts.setAccessibleText("How many maps");
        slices.getItems().add(Optional.empty());
        for (Slice slice : Slice.values()) {
            slices.getItems().add(Optional.of(slice));
        }
        slices.setValue(Optional.empty());
        slices.setConverter(said(slice -> slice.map(what -> "By " + what.code()).orElse("As the period needs")));
        slices.setAccessibleText("What each map shows");
        counts.valueProperty().addListener((property, before, now) -> changed.run());
        slices.valueProperty().addListener((property, before, now) -> changed.run());
        getChildren().addAll(counts, slices);
    }

    int most() {
        return counts.getValue();
    }

    /** Empty for the shortest that covers the period. */
    Optional<Slice> slice() {
        return slices.getValue();
    }

    private static <T> StringConverter<T> said(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("choices are picked, not typed");
            }
        };
    }
}
