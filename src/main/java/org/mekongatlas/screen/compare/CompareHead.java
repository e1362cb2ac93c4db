package org.mekongatlas.screen.compare;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mekongatlas.screen.control.DeepLetters;

/** What stands over one of two maps: what it shows that the other does not, its total, and the reports behind that. */
final class CompareHead extends HBox {

    private final VBox words;
    private final Label total = line("compare-total");
    private final Label reports = line("compare-reports");

    CompareHead() {
        words = new VBox(total, reports);
        getChildren().add(words);
        getStyleClass().add("compare-head");
        setHgrow(words, Priority.ALWAYS);
        DeepLetters.repaint(this);
    }

    void say(String newTotal, String newReports) {
        total.setText(newTotal);
        reports.setText(newReports);
    }

    /** Puts what changes this side beneath and beside the words. */
    void add(Node beneath, Node beside) {
        words.getChildren().add(beneath);
        getChildren().add(beside);
    }

    private static Label line(String style) {
        Label line = new Label();
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
