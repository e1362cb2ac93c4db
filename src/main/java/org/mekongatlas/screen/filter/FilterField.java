package org.mekongatlas.screen.filter;

import javafx.scene.Node;
import org.mekongatlas.index.Choices;
import org.mekongatlas.model.Question;

/** Controls for one aspect of the filter. On the screen's thread, but for counting. */
interface FilterField {

    Node node();

    /** Follows the question, whoever asked it. */
    void show(Question question);

    /** Counts what each value would leave, on a worker. What is returned shows it, on the screen's thread. */
    default Runnable count(Choices choices, Question question) {
        return () -> {};
    }
}
