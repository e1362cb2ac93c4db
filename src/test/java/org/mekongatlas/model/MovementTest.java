package org.mekongatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementTest {

    @ParameterizedTest
    @CsvSource({
        "HANDOVER, INCIDENT, DONE, PERSONS, true",
        "HANDOVER, NONE, DONE, , true",
        "DEPORTATION, TALLY, DISPUTED, PERSONS, true",
        "DEPORTATION, PLAN, DONE, PERSONS, false",
        "DEPORTATION, INCIDENT, ANNOUNCED, PERSONS, false",
        "DEPORTATION, INCIDENT, CANCELLED, PERSONS, false",
        "REPATRIATION, ESTIMATE, DONE, PERSONS, false",
        "REPATRIATION, TALLY, DONE, CASES, false",
        "ESTIMATE, TALLY, DONE, PERSONS, false",
        "RAID, INCIDENT, DONE, PERSONS, false"
    })
    void isOnlyWhatCarriedPeople(EventKind kind, Counting counting, EventStatus status, Unit unit, boolean expected) {
        assertEquals(
                expected,
                Movement.of(event(kind, counting, status, unit, "", "")).isPresent());
    }

    @Test
    void stopsAreTheJourneyInOrderWithUnknownEndsKept() {
        Event known = event(EventKind.RESCUE, Counting.INCIDENT, EventStatus.DONE, Unit.PERSONS, "a", "");
        assertEquals(List.of("a", "via", "z"), stops(known));
        Event sceneOnly = event(EventKind.RESCUE, Counting.INCIDENT, EventStatus.DONE, Unit.PERSONS, "", "scene");
        assertEquals(List.of("scene", "via", "z"), stops(sceneOnly));
        assertTrue(stops(sceneOnly).size() >= 2);
        assertFalse(stops(sceneOnly).contains(null));
    }

    private static List<String> stops(Event event) {
        return Movement.of(event).orElseThrow().stops();
    }

    private static Event event(
            EventKind kind, Counting counting, EventStatus status, Unit unit, String origin, String place) {
        FuzzyDate day = FuzzyDate.parse("2025-02-12");
        return new Event(
                "e",
                kind,
                counting,
                status,
                day,
                day,
                "",
                "",
                origin,
                List.of("via"),
                "z",
                place,
                PeopleClass.MIXED,
                unit,
                "",
                List.of(),
                List.of(),
                Confidence.HIGH,
                "");
    }
}
