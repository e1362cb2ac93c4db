package org.mekongatlas.screen.control;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Tooltips made when the pointer first comes by: a window full of them would open a fifth of a second later. */
public final class Hint {

    private static final double WIDTH = 600;

    private Hint() {}

    /** @param words asked each time the pointer comes by */
    public static void on(Control control, Supplier<String> words) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
            if (control.getTooltip() == null) {
                control.setTooltip(tooltip());
            }
            control.getTooltip().setText(words.get());
        });
    }

    private static Tooltip tooltip() {
        Tooltip tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        return tooltip;
    }
}
