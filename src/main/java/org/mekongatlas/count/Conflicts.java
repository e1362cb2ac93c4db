package org.mekongatlas.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.PeopleClass;

/** The events of a catalogue on which sources contradict each other. Immutable; any thread. */
public final class Conflicts {

    private static final Set<PeopleClass> OPPOSITES = Set.of(PeopleClass.SUSPECTS, PeopleClass.VICTIMS);

    private final Catalogue catalogue;
    private final Map<String, Conflict> conflicts = new HashMap<>();

    public Conflicts(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.events().forEach(this::compareClaims);
        catalogue.events().forEach(this::compareWithSamePeople);
    }

    /** How sources differ on an event; empty where they do not. */
    public Optional<Conflict> of(String event) {
        return Optional.ofNullable(conflicts.get(event));
    }

    /** Those of some events, the largest first. */
    public List<Conflict> among(Collection<Event> events) {
        return events.stream()
                .flatMap(event -> of(event.id()).stream())
                .sorted(Conflict.LARGEST_FIRST)
                .toList();
    }

    private void compareClaims(Event event) {
        List<Claim> claims = catalogue.claimsOf(event.id());
        Conflict.ofFigures(event.id(), claims).ifPresent(conflict -> conflicts.put(event.id(), conflict));
        boolean several = claims.stream().map(Claim::source).distinct().count() > 1;
        if (several && event.people() == PeopleClass.MIXED) {
            markClasses(event);
        }
    }

    /** One report calls suspects whom another, of the same people, calls victims. */
    private void compareWithSamePeople(Event event) {
        Stream.of(Stream.of(event.within()), event.supersedes().stream(), event.onwardOf().stream())
                .flatMap(ids -> ids)
                .flatMap(id -> catalogue.event(id).stream())
                .filter(other -> areOpposites(event, other))
                .forEach(other -> {
                    markClasses(event);
                    markClasses(other);
                });
    }

    private static boolean areOpposites(Event one, Event other) {
        return one.people() != other.people() && OPPOSITES.containsAll(List.of(one.people(), other.people()));
    }

    private void markClasses(Event event) {
        conflicts.merge(event.id(), Conflict.ofClasses(event), (known, unused) -> known.withClasses(true));
    }
}
