package org.mekongatlas.screen.filter;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.paint.Symbols;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.control.Looks;
import org.mekongatlas.screen.control.MeasuredWords;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** A chip for each kind of movement, with how many events of it the period holds: shows the kind, or hides it. */
public final class KindChips extends HBox {

    private final Texts texts;
    private final BooleanProperty named = new SimpleBooleanProperty(this, "named", true);
    private final Map<EventKind, ToggleButton> chips = new EnumMap<>(EventKind.class);
    private final Map<EventKind, Label> counts = new EnumMap<>(EventKind.class);
    private final Map<EventKind, MeasuredWords> names = new EnumMap<>(EventKind.class);

    public KindChips(AtlasModel model, Icons icons) {
        texts = model.texts();
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
        Optional.ofNullable(model.kindCountsProperty().get()).ifPresent(this::count);
    }

    /** Whether chips bear names besides their symbols. */
    public BooleanProperty namedProperty() {
        return named;
    }

    /** How much wider names make it, logical pixels. */
    public double namesWidth() {
        double wider = 0;
        for (Map.Entry<EventKind, Label> chip : counts.entrySet()) {
            Label count = chip.getValue();
            double name = names.get(chip.getKey())
                    .in(Font.font(Looks.FAMILY, count.getFont().getSize()));
            wider += Math.max(0, name - count.prefWidth(-1));
        }
        return wider;
    }

    private ToggleButton chip(EventKind kind, AtlasModel model, Icons icons) {
        Label name = new Label(texts.of(kind));
        name.visibleProperty().bind(named);
        name.managedProperty().bind(named);
        Label count = new Label();
        count.getStyleClass().add("chip-count");
        HBox content = new HBox(icons.symbol(Symbols.of(kind), 20), new VBox(name, count));
        content.getStyleClass().add("chip-content");
        ToggleButton chip = new ToggleButton(null, content);
        chip.getStyleClass().add("kind-chip");
        Hint.on(chip, () -> chip.getAccessibleText() + "\n" + texts.text("kind.only.hint"));
        Alternative.on(
                chip,
                alternative("kind.only", model, EnumSet.of(kind)),
                alternative("kind.all-but", model, allBut(kind)),
                alternative("kind.outward", model, EventKind.OUTWARD));
        chip.setOnAction(event -> model.ask(question -> question.withToggled(kind)));
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setAccessibleText(texts.of(kind));
        names.put(kind, new MeasuredWords(texts.of(kind)));
        chips.put(kind, chip);
        counts.put(kind, count);
        return chip;
    }

    private Alternative alternative(String key, AtlasModel model, Set<EventKind> kinds) {
        return new Alternative(texts.text(key), () -> model.ask(question -> question.withKinds(kinds)));
    }

    private static Set<EventKind> allBut(EventKind kind) {
        Set<EventKind> others = EnumSet.copyOf(EventKind.MOVEMENTS);
        others.remove(kind);
        return others;
    }

    private void show(AtlasModel model) {
        chips.forEach(
                (kind, chip) -> chip.setSelected(model.view().question().kinds().contains(kind)));
    }

    private void count(Map<EventKind, Long> events) {
        chips.forEach((kind, chip) -> {
            long number = events.getOrDefault(kind, 0L);
            counts.get(kind).setText(texts.number(number));
            chip.setAccessibleText(texts.count("kind.events", number, texts.of(kind)));
        });
    }
}
