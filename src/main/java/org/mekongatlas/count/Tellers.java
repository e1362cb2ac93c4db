package org.mekongatlas.count;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.SourceCount;
import org.mekongatlas.model.SourceKind;

/** Who tells of each event; looked up when first asked for, since most questions do not ask. Any thread. */
final class Tellers {

    private final Catalogue catalogue;
    private final Events events;
    private List<Told> told;

    /** @param publishers how many different ones */
    private record Told(Set<SourceKind> classes, long publishers) {

        static Told by(List<Source> sources) {
            return new Told(
                    sources.stream().map(Source::kind).collect(Collectors.toUnmodifiableSet()),
                    sources.stream().map(Source::publisher).distinct().count());
        }
    }

    /** @param events all of the catalogue */
    Tellers(Catalogue catalogue, Events events) {
        this.catalogue = catalogue;
        this.events = events;
    }

    /** Whether any source of an event is of one of these classes. */
    Predicate<Row> ofClasses(Set<SourceKind> classes) {
        List<Told> all = told();
        return row -> !Collections.disjoint(all.get(row.number()).classes, classes);
    }

    Predicate<Row> asMany(SourceCount count) {
        List<Told> all = told();
        return row -> count.holds(all.get(row.number()).publishers);
    }

    private synchronized List<Told> told() {
        if (told == null) {
            told = IntStream.range(0, events.size())
                    .mapToObj(event -> Told.by(catalogue.sourcesOfEvent(events.id(event))))
                    .toList();
        }
        return told;
    }
}
