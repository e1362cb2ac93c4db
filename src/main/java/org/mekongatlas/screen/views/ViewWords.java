package org.mekongatlas.screen.views;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.screen.state.History;

/** What makes a view, in words. */
public final class ViewWords {

    /** By the names of {@link org.mekongatlas.model.ViewText}. */
    public static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("period", "period"),
            Map.entry("mode", "moment, window or cumulative"),
            Map.entry("kinds", "kinds of movements"),
            Map.entry("origin", "filter: from"),
            Map.entry("destination", "filter: to"),
            Map.entry("between", "filter: between"),
            Map.entry("through", "filter: through"),
            Map.entry("nationality", "filter: nationality"),
            Map.entry("people", "filter: reported as"),
            Map.entry("counting", "filter: how it counts"),
            Map.entry("status", "filter: status"),
            Map.entry("confidence", "filter: confidence"),
            Map.entry("source-class", "filter: who tells"),
            Map.entry("sources", "filter: how many tell"),
            Map.entry("size", "filter: how many people"),
            Map.entry("text", "filter: words"),
            Map.entry("except", "filter: what is left out"),
            Map.entry("rule", "rule of figures"),
            Map.entry("basis", "people or crossings"),
            Map.entry("disputed", "disputed reports"),
            Map.entry("camera", "place on the map"),
            Map.entry("lines", "number of lines"),
            Map.entry("widest", "scale of widths"),
            Map.entry("flows", "net lines"),
            Map.entry("uncertainty", "what is not certain"),
            Map.entry("theme", "colours"),
            Map.entry("names", "language of names"),
            Map.entry("language", "language"),
            Map.entry(History.SELECTION, "what is picked"));

    private static final int FEW = 3;

    private ViewWords() {}

    /** {@code Back (Alt+Left): period, place on the map}. */
    public static String step(String name, String key, List<String> changes) {
        String more = changes.size() > FEW ? ", …" : "";
        String words = changes.stream().limit(FEW).map(WORDS::get).collect(Collectors.joining(", ", "", more));
        return Stream.of(name + " (" + key + ")", words)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }
}
