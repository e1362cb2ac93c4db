package org.mekongatlas.index;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.TimeWindow;

/** The classes of source in a catalogue, and who of them reports what. Immutable; any thread. */
final class Voices {

    private final Catalogue catalogue;

    Voices(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param extent bounded at both ends */
    Silence silence(List<Event> events, Histogram.Bin bin, TimeWindow extent) {
        Voice any = new Voice(extent, bin);
        Map<SourceKind, Voice> voices = new EnumMap<>(SourceKind.class);
        catalogue
                .dataset()
                .sources()
                .forEach(source -> voices.computeIfAbsent(source.kind(), k -> new Voice(extent, bin)));
        for (Event event : events) {
            any.hear(event);
            kinds(event).forEach(kind -> voices.get(kind).hear(event));
        }
        return new Silence(Stream.concat(
                        Stream.of(any.row(Optional.empty())),
                        voices.entrySet().stream().map(entry -> entry.getValue().row(Optional.of(entry.getKey()))))
                .toList());
    }

    private Set<SourceKind> kinds(Event event) {
        return catalogue.sourcesOfEvent(event.id()).stream()
                .map(Source::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SourceKind.class)));
    }
}
