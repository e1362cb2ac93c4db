package org.mekongatlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.View;

/** Every mark of the shipped data that stands for several places can be opened, and then they are apart. */
class OpeningTest {

    private static final int CLOSEST = (int) Camera.MAX_ZOOM;

    /** Pixels by which marks are told apart. */
    private static final double APART = 16;

    private static final AtlasIndex INDEX =
            new AtlasIndex(new Catalogue(PackageReader.read(DataFiles.shipped()).dataset()));

    @Test
    void afterOpeningThePartsAreApart() {
        int opened = 0;
        for (int level = 3; level < CLOSEST; level++) {
            for (Place place : marked(level)) {
                Optional<Opening> opening = INDEX.opening(at(level), place.id());
                opening.ifPresent(found -> assertApart(found, place));
                opened += opening.isPresent() ? 1 : 0;
            }
        }
        assertTrue(opened > 100, opened + " marks opened");
    }

    private static void assertApart(Opening opening, Place place) {
        List<Place> parts = opening.parts();
        assertTrue(parts.size() > 1 || place.kind() == PlaceKind.COUNTRY, place + " into " + parts);
        for (Place part : parts) {
            assertEquals(place.country(), part.country());
            parts.stream()
                    .filter(other -> other != part)
                    .forEach(other -> assertTrue(
                            pixels(part, other, opening.level()) >= APART, place + " into " + part + " and " + other));
        }
    }

    @Test
    void opensNoLaterThanSomethingComesApart() {
        Levels levels = new Levels(INDEX.catalogue());
        for (int level = 3; level < CLOSEST; level++) {
            Snapshot snapshot = at(level);
            for (Place place : marked(level)) {
                Set<String> held = new HashSet<>(stops(snapshot));
                String mark = place.id();
                int here = level;
                held.removeIf(stop -> !levels.at(here).get(stop).equals(mark));
                if (place.kind() == PlaceKind.COUNTRY || held.size() < 2) {
                    continue;
                }
                int first = firstApart(levels, held, level);
                INDEX.opening(snapshot, mark)
                        .ifPresent(found -> assertTrue(found.level() <= first, mark + " at level " + here));
                assertTrue(first > CLOSEST || INDEX.opening(snapshot, mark).isPresent(), mark + " at level " + here);
            }
        }
    }

    @Test
    void aPlaceThatStandsForItselfAloneDoesNotOpen() {
        assertEquals(Optional.empty(), INDEX.opening(at(CLOSEST), "mm-kk-park"));
        assertEquals(Optional.empty(), INDEX.opening(at(5), "no such place"));
    }

    @Test
    void aCountryOpensIntoPlacesOfIt() {
        Opening opening = INDEX.opening(at(4), "mm").orElseThrow();
        assertEquals(5, opening.level());
        assertTrue(opening.parts().stream().noneMatch(part -> part.kind() == PlaceKind.COUNTRY), opening.toString());
    }

    /** The first level at which the places have not all one mark. */
    private static int firstApart(Levels levels, Set<String> places, int level) {
        int closer = level;
        while (closer <= CLOSEST
                && places.stream().map(levels.at(closer)::get).distinct().count() == 1) {
            closer++;
        }
        return closer;
    }

    private static List<Place> marked(int level) {
        return at(level).marks().stream().map(PlaceMark::place).toList();
    }

    private static List<String> stops(Snapshot snapshot) {
        List<String> stops = new ArrayList<>();
        snapshot.flows().stream()
                .flatMap(flow -> flow.movements().stream())
                .flatMap(movement -> movement.stops().stream())
                .flatMap(stop -> Stream.of(stop).filter(known -> !known.isEmpty()))
                .forEach(stops::add);
        return stops;
    }

    private static Snapshot at(int level) {
        return SNAPSHOTS.get(level - 3);
    }

    private static final List<Snapshot> SNAPSHOTS = Stream.iterate(3, level -> level <= CLOSEST, level -> level + 1)
            .map(level -> INDEX.at(View.HOME.withCamera(new Camera(16, 99, level))))
            .toList();

    private static double pixels(Place one, Place other, int level) {
        double worldSize = 256 * Math.pow(2, level);
        return worldSize
                * Math.hypot(
                        Mercator.x(one.longitude()) - Mercator.x(other.longitude()),
                        Mercator.y(one.latitude()) - Mercator.y(other.latitude()));
    }
}
