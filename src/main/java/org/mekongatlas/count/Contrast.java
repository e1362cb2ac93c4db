package org.mekongatlas.count;

import java.util.ArrayList;
import java.util.List;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.View;
import org.mekongatlas.text.Texts;

/**
 * What two views beside each other are called, as it stands within a sentence: by their periods, kinds and filters as
 * far as these are not the same, or by their sides where nothing differs. Pure.
 */
public record Contrast(String left, String right) {

    /** By what differs of what both ask. */
    public static Contrast of(Texts texts, Catalogue catalogue, View left, View right) {
        String one = difference(texts, catalogue, left, right);
        String other = difference(texts, catalogue, right, left);
        return one.equals(other)
                ? new Contrast(texts.text("contrast.left"), texts.text("contrast.right"))
                : new Contrast(named(texts, one), named(texts, other));
    }

    private static String named(Texts texts, String difference) {
        return difference.isEmpty() ? texts.text("contrast.unfiltered") : difference;
    }

    /** What a view asks and the other does not; empty where it asks nothing of its own. */
    private static String difference(Texts texts, Catalogue catalogue, View view, View other) {
        Question question = view.question();
        List<String> words = new ArrayList<>();
        if (view.mode() != other.mode()
                || !question.window().equals(other.question().window())) {
            words.add(Sentence.when(texts, view));
        }
        if (!question.kinds().equals(other.question().kinds())) {
            words.add(Sentence.kinds(texts, question.kinds()));
        }
        List<String> asked = clauses(texts, catalogue, view);
        asked.removeAll(clauses(texts, catalogue, other));
        words.addAll(asked);
        return String.join(texts.text("clause.comma"), words);
    }

    private static List<String> clauses(Texts texts, Catalogue catalogue, View view) {
        FilterWords words = new FilterWords(texts, catalogue);
        Filter filter = view.question().filter();
        return new ArrayList<>(filter.aspects().stream()
                .map(aspect -> words.clause(aspect, filter))
                .toList());
    }
}
