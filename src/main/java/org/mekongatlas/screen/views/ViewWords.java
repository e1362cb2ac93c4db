package org.mekongatlas.screen.views;

import java.util.List;
import java.util.Map;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.screen.state.History;
import org.mekongatlas.text.Texts;

/** What makes a view, in words. */
public final class ViewWords {

    /** Keys of texts by the names of {@link ViewText}. */
    public static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("period", "view.period"),
            Map.entry("mode", "view.mode"),
            Map.entry("kinds", "view.kinds"),
            Map.entry("origin", "view.origin"),
            Map.entry("destination", "view.destination"),
            Map.entry("between", "view.between"),
            Map.entry("through", "view.through"),
            Map.entry("nationality", "view.nationality"),
            Map.entry("people", "view.people"),
            Map.entry("counting", "view.counting"),
            Map.entry("status", "view.status"),
            Map.entry("confidence", "view.confidence"),
            Map.entry("source-class", "view.source-class"),
            Map.entry("sources", "view.sources"),
            Map.entry("size", "view.size"),
            Map.entry("text", "view.text"),
            Map.entry("except", "view.except"),
            Map.entry("rule", "view.rule"),
            Map.entry("basis", "view.basis"),
            Map.entry("disputed", "view.disputed"),
            Map.entry("camera", "view.camera"),
            Map.entry("lines", "view.lines"),
            Map.entry("widest", "view.widest"),
            Map.entry("flows", "view.flows"),
            Map.entry("uncertainty", "view.uncertainty"),
            Map.entry("theme", "view.theme"),
            Map.entry("names", "view.names"),
            Map.entry("language", "view.language"),
            Map.entry(History.SELECTION, "view.selection"));

    private static final int FEW = 3;

    private ViewWords() {}

    /**
     * {@code Back (Alt+Left): period, place on the map}.
     *
     * @param name of the step
     * @param changes as in {@link ViewText#names}
     */
    public static String step(Texts texts, String name, List<String> changes) {
        if (changes.isEmpty()) {
            return name;
        }
        List<String> words =
                changes.stream().limit(FEW).map(KEYS::get).map(texts::text).toList();
        String few = String.join(texts.text("list.comma"), words);
        return texts.text("step.changes", name, changes.size() > FEW ? texts.text("step.more", few) : few);
    }
}
