package org.mekongatlas.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mekongatlas.count.Counter;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code events}: what was reported, as a table or, with everything that belongs to it, as JSON. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Lists the events that match everything asked for.")
final class EventsCommand implements Callable<Integer> {

    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FilterOptions options;

    @Option(names = "--kind", paramLabel = "KIND", split = ",", description = "Kinds of events, separated by commas.")
    private Set<EventKind> kinds = EnumSet.allOf(EventKind.class);

    @Option(
            names = "--country",
            paramLabel = "CC",
            defaultValue = "",
            description = "Country code of a place of the event, or of people in it.")
    private String country;

    @Option(names = "--source", paramLabel = "ID", defaultValue = "", description = "Source that tells of the event.")
    private String source;

    @Option(names = "--json", description = "JSON: each event with its claims, nationalities, sources and places.")
    private boolean json;

    @Override
    public Integer call() {
        options.window();
        Catalogue catalogue = atlas.catalogue(done -> {});
        String code = country(catalogue);
        if (!source.isEmpty() && catalogue.source(source).isEmpty()) {
            throw options.wrong("There is no source '" + source + "'.");
        }
        Question question = question(catalogue);
        Counter counter = new Counter(catalogue);
        List<Event> events = new EventFilter(question, code, source).of(catalogue, counter);
        spec.commandLine()
                .getOut()
                .println(json ? EventJson.of(catalogue, events) : EventTable.of(counter, question, events));
        return 0;
    }

    private Question question(Catalogue catalogue) {
        return Question.ALL.withWindow(options.window()).withKinds(kinds).withFilter(options.filter(catalogue));
    }

    private String country(Catalogue catalogue) {
        String code = country.toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !catalogue.hasCountry(code)) {
            throw options.wrong(
                    "There is no country '" + country + "': --country takes a code of two letters such as MM.");
        }
        return code;
    }
}
