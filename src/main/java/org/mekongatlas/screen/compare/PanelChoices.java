package org.mekongatlas.screen.compare;

import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import org.mekongatlas.index.PanelPeriods;
import org.mekongatlas.model.Slice;
import org.mekongatlas.screen.control.DisplayConverter;
import org.mekongatlas.text.Texts;

/** How many small multiples there are, and what each shows. */
final class PanelChoices extends HBox {

    private static final int USUAL = 6;

    private final ChoiceBox<Integer> counts = new ChoiceBox<>();
    private final ChoiceBox<Optional<Slice>> slices = new ChoiceBox<>();

    /** @param changed called when the reader chooses otherwise */
    PanelChoices(Texts texts, Runnable changed) {
        getStyleClass().add("line");
        counts.getItems().setAll(PanelPeriods.COUNTS);
        counts.setValue(USUAL);
        counts.setConverter(new DisplayConverter<>(count -> texts.text("multiples.maps", count)));
        counts.setAccessibleText(texts.text("multiples.how-many"));
        slices.getItems().add(Optional.empty());
        for (Slice slice : Slice.values()) {
            slices.getItems().add(Optional.of(slice));
        }
        slices.setValue(Optional.empty());
        slices.setConverter(new DisplayConverter<>(
                slice -> slice.map(what -> texts.of(what, ".by")).orElseGet(() -> texts.text("slice.any"))));
        slices.setAccessibleText(texts.text("multiples.what"));
        counts.valueProperty().addListener((property, before, now) -> changed.run());
        slices.valueProperty().addListener((property, before, now) -> changed.run());
        counts.setMinWidth(USE_PREF_SIZE);
        slices.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(counts, slices);
    }

    @Override
    public void requestFocus() {
        counts.requestFocus();
    }

    int most() {
        return counts.getValue();
    }

    /** Empty for the shortest that covers the period. */
    Optional<Slice> slice() {
        return slices.getValue();
    }

    void choose(int most, Optional<Slice> slice) {
        counts.setValue(most);
        slices.setValue(slice);
    }
}
