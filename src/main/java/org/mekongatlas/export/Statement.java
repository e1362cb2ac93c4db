package org.mekongatlas.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Sentence;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Nowhere;
import org.mekongatlas.index.SeenPart;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Caption;
import org.mekongatlas.paint.FlowShape;
import org.mekongatlas.paint.Overlay;
import org.mekongatlas.text.Texts;

/**
 * What a picture says of the part of a snapshot that it shows.
 *
 * @param sentence the people of the movements that touch that part
 * @param nowhere what of it the map can not show, or empty
 * @param credits number of sources, data version, and whose map it is
 */
record Statement(String title, String subtitle, String sentence, String nowhere, String credits, String version) {

    /** @param title the author's, or blank for period and total */
    static Statement of(AtlasIndex index, Snapshot snapshot, Overlay overlay, String title) {
        Texts texts = Texts.in(snapshot.view().language());
        return of(
                index,
                snapshot,
                overlay.viewport().bounds(0),
                overlay.visibleFlows(),
                title,
                title.isBlank() ? mode(texts, snapshot.view()) : subtitle(texts, snapshot.view()));
    }

    /**
     * @param visible the part of the world that is shown
     * @param drawn the lines in it
     * @param title the author's, or blank for period and total
     */
    static Statement of(
            AtlasIndex index, Snapshot snapshot, Bounds visible, List<FlowShape> drawn, String title, String subtitle) {
        Texts texts = Texts.in(snapshot.view().language());
        Catalogue catalogue = index.catalogue();
        View view = snapshot.view();
        SeenPart seen = index.seen(snapshot, visible);
        Answer part = seen.answer();
        Answer whole = snapshot.answer();
        Nowhere nowhere = seen.nowhere();
        String version = catalogue.dataset().version();
        return new Statement(
                title.isBlank() ? Sentence.title(texts, catalogue, view, part, whole) : cleaned(title),
                subtitle,
                sentence(index, snapshot, part),
                nowhere.isEmpty()
                        ? ""
                        : texts.text(
                                "picture.nowhere",
                                nowhere.words(texts, view.question().basis())),
                credits(texts, sources(catalogue, List.of(seen), drawn), version),
                version);
    }

    /**
     * Of two snapshots of the same part of the world.
     *
     * @param seen the part of the world that is shown
     * @param drawn the lines in it, of both
     * @param title the author's, or blank for the periods
     */
    static Statement ofBoth(
            AtlasIndex index, Snapshot left, Snapshot right, Bounds seen, List<FlowShape> drawn, String title) {
        Texts texts = Texts.in(left.view().language());
        Statement one = of(index, left, seen, drawn, "", "");
        Statement other = of(index, right, seen, drawn, "", "");
        Difference difference = Difference.of(index, left, right, seen);
        return new Statement(
                title.isBlank() ? difference.sentence() : cleaned(title),
                title.isBlank() ? underneath(texts, difference) : difference.words(texts),
                texts.text("comparison.sentences", one.told(), other.told()),
                "",
                credits(
                        texts,
                        sources(index.catalogue(), List.of(index.seen(left, seen), index.seen(right, seen)), drawn),
                        one.version),
                one.version);
    }

    /** The view in a sentence, and what it leaves out because it is known only for a country. */
    private static String sentence(AtlasIndex index, Snapshot snapshot, Answer part) {
        View view = snapshot.view();
        Texts texts = Texts.in(view.language());
        String sentence = Sentence.of(texts, index.catalogue(), view, part, snapshot.answer());
        return index.countryWide(snapshot)
                .map(wide -> sentence + " " + wide.words(texts, view.question().basis()))
                .orElse(sentence);
    }

    private static String underneath(Texts texts, Difference difference) {
        String widths = texts.text("comparison.widths");
        return difference.together().isEmpty() ? widths : texts.text("difference.and", difference.together(), widths);
    }

    /** What there is to say, and what the map does not show of it. */
    private String told() {
        return (sentence + " " + nowhere).strip();
    }

    private static String cleaned(String title) {
        return title.strip().replaceAll("\\s+", " ");
    }

    /** The words around the map. */
    Caption caption() {
        return new Caption(title, subtitle, told(), credits);
    }

    /** Keyword to text, as a PNG file holds them. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", title);
        texts.put("Description", sentence);
        texts.put("Software", Texts.PROGRAM);
        texts.put("Source", credits);
        texts.put("Data version", version);
        return texts;
    }

    private static String subtitle(Texts texts, View view) {
        String period = period(texts, view);
        return switch (view.mode()) {
            case MOMENT -> period;
            case WINDOW -> texts.text("picture.window", period);
            case CUMULATIVE -> texts.text("picture.cumulative", period);
        };
    }

    /** The same under a title that says the period. */
    private static String mode(Texts texts, View view) {
        return switch (view.mode()) {
            case MOMENT -> "";
            case WINDOW -> texts.text("picture.within");
            case CUMULATIVE -> texts.of(view.mode());
        };
    }

    private static String period(Texts texts, View view) {
        return texts.capital(texts.dates().period(view.question().window()));
    }

    private static String credits(Texts texts, long sources, String version) {
        return texts.count("picture.credits", sources, version, Texts.PROGRAM, BaseMap.CREDITS);
    }

    /** How many sources stand behind what is told of some parts of the world, and behind the lines drawn there. */
    private static long sources(Catalogue catalogue, List<SeenPart> parts, List<FlowShape> drawn) {
        Stream<String> lines = drawn.stream()
                .flatMap(shape -> shape.flows().stream())
                .flatMap(flow -> flow.movements().stream())
                .map(movement -> movement.event().id());
        return Stream.concat(parts.stream().flatMap(part -> part.events().stream()), lines)
                .distinct()
                .flatMap(event -> catalogue.sourcesOfEvent(event).stream())
                .distinct()
                .count();
    }
}
