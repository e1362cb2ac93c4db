package org.mekongatlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.RandomReports;
import org.mekongatlas.count.Reports;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Movement;

class DirectionCheckTest {

    @Test
    void everyLegOfARandomCatalogueRunsAlongItsJourney() {
        for (long seed = 1; seed <= 200; seed++) {
            Catalogue catalogue = random(seed);
            assertEquals(List.of(), new DirectionCheck(catalogue).problems(), "seed " + seed);
        }
    }

    @Test
    void aLegTurnedRoundIsFound() {
        for (long seed = 1; seed <= 200; seed++) {
            Catalogue catalogue = random(seed);
            List<Flow> flows = flows(catalogue);
            for (int i = 0; i < flows.size(); i++) {
                Flow flow = flows.get(i);
                if (!flow.from().equals(flow.to())) {
                    List<Flow> spoilt = new ArrayList<>(flows);
                    spoilt.set(i, turned(flow));
                    String event = flow.movements().get(0).event().id();
                    assertTrue(
                            new DirectionCheck(catalogue, spoilt)
                                    .problems().stream().anyMatch(problem -> problem.startsWith(event + ": ")),
                            flow + ", seed " + seed);
                }
            }
        }
    }

    @Test
    void aLegLeftOutIsFound() {
        Reports reports = new Reports();
        reports.incident("a", "2025-02-01").route("mm", "cn", "th");
        Catalogue catalogue = reports.catalogue();
        List<Flow> flows = flows(catalogue);
        assertEquals(
                List.of("a: its lines do not add up to the journey mm > th > cn"),
                new DirectionCheck(catalogue, flows.subList(0, 1)).problems());
    }

    @Test
    void whatFollowsDoesNotEndBeforeWhatItFollows() {
        Reports reports = new Reports();
        reports.incident("freed", "2025-02-12");
        reports.incident("home", "2025-02-11").onwardOf("freed");
        reports.tally("first", "2025-01-01", "2025-03");
        reports.tally("second", "2025-01-01", "2025-02-28").supersedes("first");
        assertEquals(
                List.of(
                        "home ends on 2025-02-11, before the leg that it carries further, freed, begins on 2025-02-12",
                        "second ends on 2025-02-28, before the state that it supersedes, first, ends on 2025-03"),
                new DirectionCheck(reports.catalogue()).warnings());
    }

    @Test
    void aDateIsTakenAsWideAsItMayBeMeant() {
        Reports reports = new Reports();
        reports.incident("freed", "2025-02-12");
        reports.incident("home", "2025-02").onwardOf("freed");
        reports.tally("first", "2025-01-01", "2025-03");
        reports.tally("second", "2025-01-01", "2025-03-02").supersedes("first");
        assertEquals(List.of(), new DirectionCheck(reports.catalogue()).warnings());
    }

    private static Catalogue random(long seed) {
        return new RandomReports(seed).reports(30).catalogue();
    }

    private static List<Flow> flows(Catalogue catalogue) {
        List<Movement> movements = catalogue.events().stream()
                .flatMap(event -> Movement.of(event).stream())
                .toList();
        return new Legs(movements, Map.of()).flows(ids -> Answer.NOTHING);
    }

    private static Flow turned(Flow flow) {
        return new Flow(flow.kind(), flow.to(), flow.from(), flow.movements(), flow.answer(), flow.last());
    }
}
