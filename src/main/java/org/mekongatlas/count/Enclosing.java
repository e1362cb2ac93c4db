package org.mekongatlas.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mekongatlas.model.Distance;
import org.mekongatlas.model.Place;

/**
 * In which larger place another lies; counting rule, section 3. It is the first one larger than itself on the way from
 * each place to the one it is near, as long as that way stays in the country, passes no smaller place, and leads to
 * no region or country. Immutable; any thread.
 */
public final class Enclosing {

    /** A place farther away than this lies beside a town, not in it. */
    private static final double REACH_KILOMETRES = 30;

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Place> enclosing = new HashMap<>();

    public Enclosing(Collection<Place> all) {
        all.forEach(place -> places.put(place.id(), place));
        all.forEach(place -> larger(place)
                .filter(found -> isInReach(place, found))
                .ifPresent(found -> enclosing.put(place.id(), found)));
    }

    /** The next larger place in which a place lies. */
    public Optional<Place> of(String place) {
        return Optional.ofNullable(enclosing.get(place));
    }

    private Optional<Place> larger(Place place) {
        Set<String> passed = new HashSet<>();
        Place here = place;
        while (here != null && passed.add(here.id()) && !isEnd(here, place)) {
            if (place.kind().isSmallerThan(here.kind())) {
                return Optional.of(here);
            }
            here = places.get(here.near());
        }
        return Optional.empty();
    }

    private static boolean isEnd(Place here, Place place) {
        return here.kind().isArea()
                || here.kind().isSmallerThan(place.kind())
                || here.country().isEmpty()
                || !here.country().equals(place.country());
    }

    private static boolean isInReach(Place one, Place other) {
        return Distance.kilometres(one.latitude(), one.longitude(), other.latitude(), other.longitude())
                <= REACH_KILOMETRES;
    }
}
