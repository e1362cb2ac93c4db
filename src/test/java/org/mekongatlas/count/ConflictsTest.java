package org.mekongatlas.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.PeopleClass;

class ConflictsTest {

    private static final int TRIES = 3000;

    private final Reports reports = new Reports().source("radio", "2025-01-02");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100..100   | 110..110   | agree: a tenth is not more than a tenth",
                "100..100   | 111..111   | 0.11",
                "200..200   | 606..606   | 2.03",
                "1242..1242 | 1000..     | agree: more than 1,000 may be 1,242",
                "7200..7200 | 8000..     | 0.111",
                "..300      | 100..100   | agree: up to 300 may be 100",
                "..300      | 400..      | 0.333",
                "5000..7300 | 7000..9000 | agree: both may be 7,100",
                "5000..6000 | 7000..8000 | 0.167",
                "0..0       | 5..5       | Infinity",
                "0..0       | 0..0       | agree",
                "50..       | 9000..     | agree: more than 50 may be more than 9,000",
                "7..7       | ..         | agree: one gives no figure"
            })
    void figuresDifferWhereBothCanNotBeRight(String one, String other, String distance) {
        List<Claim> claims = List.of(claim("a", one), claim("b", other));
        Optional<Conflict> conflict = Conflict.ofFigures("e", claims);
        if (distance.startsWith("agree")) {
            assertEquals(Optional.empty(), conflict);
        } else {
            assertEquals(Double.parseDouble(distance), conflict.orElseThrow().distance(), 0.001);
            assertEquals("a", conflict.orElseThrow().smaller().source());
            assertEquals("b", conflict.orElseThrow().larger().source());
        }
    }

    @Test
    void theDistanceIsThatOfTheTwoThatAreFarthestApart() {
        Random random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            List<Claim> claims = claims(random, 1 + random.nextInt(6));
            double farthest = 0;
            for (Claim one : claims) {
                for (Claim other : claims) {
                    farthest = Math.max(farthest, apart(one, other));
                }
            }
            double expected = farthest > 0.1 + 1e-9 ? farthest : 0;
            assertEquals(expected, distance(claims), 1e-9, () -> "seed 7, " + claims);
        }
    }

    @Test
    void anotherClaimNeverMakesSourcesAgreeAndTheirOrderSaysNothing() {
        Random random = new Random(8);
        for (int i = 0; i < TRIES; i++) {
            List<Claim> claims = new ArrayList<>(claims(random, 1 + random.nextInt(5)));
            Optional<Conflict> before = Conflict.ofFigures("e", claims);
            Collections.shuffle(claims, random);
            assertEquals(before, Conflict.ofFigures("e", claims), () -> "seed 8, " + claims);
            double distance = distance(claims);
            claims.add(claim("new", random));
            assertTrue(distance(claims) >= distance, () -> "seed 8, " + claims);
        }
    }

    @Test
    void sourcesOfOneReportThatUseBothWordsDifferInClass() {
        reports.incident("both", "2025-01-01")
                .claim("paper", 5L, 5L)
                .claim("radio", 5L, 5L)
                .of(PeopleClass.MIXED);
        reports.incident("alone", "2025-01-01").people(5).of(PeopleClass.MIXED);
        Conflicts conflicts = new Conflicts(reports.catalogue());
        assertTrue(conflicts.of("both").orElseThrow().classes());
        assertFalse(conflicts.of("both").orElseThrow().figures());
        assertEquals(Optional.empty(), conflicts.of("alone"));
    }

    @Test
    void theSamePeopleCalledSuspectsHereAndVictimsThereDifferInClass() {
        reports.incident("freed", "2025-01-01").people(5).of(PeopleClass.VICTIMS);
        reports.incident("handed", "2025-01-02")
                .people(5)
                .of(PeopleClass.SUSPECTS)
                .onwardOf("freed");
        reports.incident("flown", "2025-01-03")
                .people(5)
                .of(PeopleClass.UNSPECIFIED)
                .onwardOf("handed");
        Conflicts conflicts = new Conflicts(reports.catalogue());
        assertTrue(conflicts.of("freed").orElseThrow().classes());
        assertTrue(conflicts.of("handed").orElseThrow().classes());
        assertEquals(Optional.empty(), conflicts.of("flown"));
    }

    @Test
    void theLargestComesFirstAndDifferencesOfClassAloneLast() {
        reports.incident("class", "2025-01-01")
                .claim("paper", 5L, 5L)
                .claim("radio", 5L, 5L)
                .of(PeopleClass.MIXED);
        reports.incident("third", "2025-01-01").claim("paper", 20L, 20L).claim("radio", 30L, 30L);
        reports.incident("second", "2025-01-01").claim("paper", 200L, 200L).claim("radio", 300L, 300L);
        reports.incident("first", "2025-01-01").claim("paper", 2L, 2L).claim("radio", 4L, 4L);
        reports.incident("agreed", "2025-01-01").people(8);
        Catalogue catalogue = reports.catalogue();
        assertEquals(
                List.of("first", "second", "third", "class"),
                new Conflicts(catalogue)
                        .among(catalogue.events()).stream().map(Conflict::event).toList());
    }

    /** How much more one of two claims asks for than the other allows. */
    private static double apart(Claim one, Claim other) {
        if (one.high() == null || other.low() == null || other.low() <= one.high()) {
            return 0;
        }
        return other.low() / (double) one.high() - 1;
    }

    private static double distance(List<Claim> claims) {
        return Conflict.ofFigures("e", claims).map(Conflict::distance).orElse(0.0);
    }

    private static List<Claim> claims(Random random, int number) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            claims.add(claim("s" + i, random));
        }
        return claims;
    }

    private static Claim claim(String source, Random random) {
        long low = random.nextInt(60);
        long high = low + (random.nextBoolean() ? 0 : random.nextInt(20));
        int bounds = random.nextInt(6);
        return new Claim("e", source, bounds == 0 ? null : low, bounds == 1 ? null : high, null, "");
    }

    /** @param bounds {@code 5..7}, either side perhaps empty */
    private static Claim claim(String source, String bounds) {
        String[] sides = bounds.strip().split("\\.\\.", -1);
        return new Claim("e", source, number(sides[0]), number(sides[1]), null, "");
    }

    private static Long number(String text) {
        return text.isEmpty() ? null : Long.valueOf(text);
    }
}
