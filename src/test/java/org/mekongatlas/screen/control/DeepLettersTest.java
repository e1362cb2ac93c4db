package org.mekongatlas.screen.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class DeepLettersTest {

    /** Or JavaFX would find it where it was when it last painted, and would not paint it again. */
    @Test
    void howeverOftenWordsChangeBeforeTheyArePaintedTheNodeIsElsewhere() {
        Node whole = new Group();
        StringProperty words = new SimpleStringProperty("");
        DeepLetters.repaint(whole, words);
        Set<Double> stands = new HashSet<>(Set.of(whole.getTranslateY()));
        for (int change = 1; change <= 50; change++) {
            words.set("words " + change);
            stands.add(whole.getTranslateY());
        }
        assertEquals(51, stands.size());
    }

    @Test
    void wordsOfAnyLabelInAPartOfTheWindowMoveAllOfIt() {
        Label deep = new Label("before");
        Pane whole = new VBox(new Label("fixed"), new HBox(deep));
        DeepLetters.repaint(whole);
        double before = whole.getTranslateY();
        deep.setText("after");
        assertTrue(whole.getTranslateY() > before);
    }

    @Test
    void itIsNeverMovedByWhatCanBeSeen() {
        Node whole = new Group();
        StringProperty words = new SimpleStringProperty("");
        DeepLetters.repaint(whole, words);
        for (int change = 1; change <= 10_000; change++) {
            words.set("words " + change);
            assertTrue(whole.getTranslateY() >= 0 && whole.getTranslateY() < 0.001, () -> "" + whole.getTranslateY());
        }
    }
}
