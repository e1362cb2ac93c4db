package org.mekongatlas.screen.control;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** One of a few values, each a button in a row; the one that holds is pressed. */
public final class Pills<E extends Enum<E>> extends HBox {

    private final Map<E, ToggleButton> buttons;

    /** What a button says, and what it means. */
    public record Name(String name, String meaning) {}

    /**
     * @param names of the values, in the order of the buttons
     * @param chosen told the value a reader presses
     */
    public Pills(Class<E> type, Map<E, Name> names, Consumer<E> chosen) {
        buttons = new EnumMap<>(type);
        getStyleClass().add("pills");
        names.forEach((value, name) -> {
            int place = buttons.size();
            String shape = place == 0 ? "left-pill" : place == names.size() - 1 ? "right-pill" : "center-pill";
            buttons.put(value, button(name, shape, () -> chosen.accept(value)));
        });
        getChildren().addAll(buttons.values());
    }

    public void show(E value) {
        buttons.forEach((other, button) -> button.setSelected(other == value));
    }

    private static ToggleButton button(Name name, String shape, Runnable action) {
        ToggleButton button = new ToggleButton(name.name());
        button.getStyleClass().add(shape);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleHelp(name.meaning());
        Hint.on(button, name::meaning);
        button.setOnAction(event -> {
            // Pressing the value that holds already must not let it go.
            button.setSelected(true);
            action.run();
        });
        return button;
    }
}
