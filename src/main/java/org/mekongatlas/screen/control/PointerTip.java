package org.mekongatlas.screen.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** A few words beside the pointer, on the side where there is room for them. */
public class PointerTip extends Pane {

    /** Between the pointer and the words, logical pixels. */
    private static final double OFF = 14;

    private final Label words = new Label();

    public PointerTip() {
        setMouseTransparent(true);
        words.getStyleClass().add("hover-tip");
        words.setVisible(false);
        getChildren().add(words);
    }

    /** Says this; nothing is seen where there are no words. */
    protected final void say(String text) {
        words.setText(text);
        words.setVisible(!text.isEmpty());
        words.autosize();
    }

    /** Follows the pointer to a point of this pane. */
    protected final void moveTo(double x, double y) {
        boolean left = x + OFF + words.getWidth() > getWidth();
        boolean above = y + OFF + words.getHeight() > getHeight();
        words.relocate(left ? x - OFF - words.getWidth() : x + OFF, above ? y - OFF - words.getHeight() : y + OFF);
    }
}
