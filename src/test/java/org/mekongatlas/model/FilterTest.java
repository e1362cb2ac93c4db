package org.mekongatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilterTest {

    /** Something in every aspect. */
    private static final Filter FULL = new Filter(
            new Where("MM", "CN", new Between("TH", "KH"), "th-mae-sot"),
            new Who("IN", Set.of(PeopleClass.VICTIMS)),
            new Evidence(
                    Set.of(Counting.TALLY),
                    Set.of(EventStatus.DONE, EventStatus.DISPUTED),
                    Set.of(Confidence.HIGH),
                    Set.of(SourceKind.UN),
                    SourceCount.SEVERAL),
            new Size(10, 20),
            "boat",
            Set.of());

    @Test
    void nothingNarrowsAtFirst() {
        assertEquals(List.of(), Filter.NONE.aspects());
        assertEquals(List.of(Aspect.values()), FULL.aspects());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenAwayNarrowsNoMore(Aspect aspect) {
        Filter without = FULL.without(aspect);
        assertFalse(without.narrows(aspect));
        assertEquals(Aspect.values().length - 1, without.aspects().size());
    }

    @ParameterizedTest
    @EnumSource
    void turnedRoundTwiceItIsWhatItWas(Aspect aspect) {
        Filter turned = FULL.inverse(aspect);
        assertFalse(turned.equals(FULL));
        assertTrue(turned.narrows(aspect));
        assertEquals(FULL, turned.inverse(aspect));
        assertEquals(FULL.without(aspect), turned.without(aspect));
    }

    @ParameterizedTest
    @EnumSource
    void nothingTurnedRoundIsNothing(Aspect aspect) {
        assertEquals(Filter.NONE, Filter.NONE.withExcept(EnumSet.allOf(Aspect.class)));
        assertEquals(
                Filter.NONE,
                FULL.withExcept(Set.of(aspect)).aspects().stream()
                        .reduce(FULL.withExcept(Set.of(aspect)), Filter::without, (one, other) -> other));
    }

    @Test
    void disputedReportsHaveOneSwitch() {
        Evidence done = Evidence.ANY.withStatuses(Set.of(EventStatus.DONE));
        assertTrue(Evidence.ANY.admits(EventStatus.DISPUTED), "they are listed as left out");
        assertFalse(Evidence.ANY.includesDisputed());
        assertFalse(done.admits(EventStatus.DISPUTED));
        assertEquals(
                Set.of(EventStatus.DONE, EventStatus.DISPUTED),
                done.withDisputed(true).statuses());
        assertEquals(
                EnumSet.allOf(EventStatus.class),
                Evidence.ANY.withDisputed(true).statuses());
        assertEquals(Evidence.ANY, Evidence.ANY.withDisputed(true).withDisputed(false));
    }

    @Test
    void aTurnedNationalityIsNotCountedBy() {
        Question question = Question.ALL.withNationality("IN");
        assertEquals("IN", question.nationality());
        assertEquals(
                "",
                question.withFilter(question.filter().inverse(Aspect.NATIONALITY))
                        .nationality());
    }

    @Test
    void noNumberIsSmallerThanTheLeastAndLargerThanTheMost() {
        assertThrows(IllegalArgumentException.class, () -> new Size(5, 4));
        assertThrows(IllegalArgumentException.class, () -> new Size(-1, 4));
        assertTrue(new Size(5, 5).holds(5));
    }
}
