package org.mekongatlas.screen;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.paint.Symbols;

/** A chip for each kind of movement, with how many events of it the period holds: shows the kind, or hides it. */
final class KindChips extends HBox {

    private final Map<EventKind, ToggleButton> chips = new EnumMap<>(EventKind.class);
    private final Map<EventKind, Label> counts = new EnumMap<>(EventKind.class);
    private final BooleanProperty compact = new SimpleBooleanProperty(this, "compact");

    KindChips(AtlasModel model, Icons icons) {
        getStyleClass().add("kind-chips");
        setAlignment(Pos.CENTER_LEFT);
        for (EventKind kind : EventKind.values()) {
            if (kind.isMovement()) {
                getChildren().add(chip(kind, model, icons));
            }
        }
        model.viewProperty().addListener((property, before, view) -> show(model));
        model.kindCountsProperty().addListener((property, before, now) -> count(now));
        show(model);
    }

    private ToggleButton chip(EventKind kind, AtlasModel model, Icons icons) {
        Label count = new Label("", icons.symbol(Symbols.of(kind), 18));
        count.getStyleClass().add("chip-count");
        ToggleButton chip = new ToggleButton(Terms.of(kind), count);
        chip.getStyleClass().add("kind-chip");
        chip.contentDisplayProperty()
                .bind(Bindings.when(compact).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
        chip.setOnAction(event -> model.toggleKind(kind));
        chip.setMinWidth(USE_PREF_SIZE);
        chips.put(kind, chip);
        counts.put(kind, count);
        return chip;
    }

    /** Where there is no room for words, the symbol and the number stay. */
    BooleanProperty compactProperty() {
        return compact;
    }

    private void show(AtlasModel model) {
        chips.forEach(
                (kind, chip) -> chip.setSelected(model.view().question().kinds().contains(kind)));
    }

    private void count(Map<EventKind, Long> events) {
        chips.forEach((kind, chip) -> {
            String reports = Terms.count(events.getOrDefault(kind, 0L), "event", "events");
            counts.get(kind).setText(Terms.number(events.getOrDefault(kind, 0L)));
            chip.setTooltip(new Tooltip(Terms.of(kind) + ": " + reports + " in this period"));
            chip.setAccessibleText(Terms.of(kind) + ", " + reports);
        });
    }
}
