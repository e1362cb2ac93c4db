package org.mekongatlas.screen.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Span;

class DifferenceWordsTest {

    @Test
    void theBestFiguresDiffer() {
        assertEquals(
                "12,400 more people on the right than on the left.",
                DifferenceWords.of(Span.exactly(600), Span.exactly(13_000), Basis.PEOPLE));
        assertEquals(
                "1 fewer crossing on the right than on the left.",
                DifferenceWords.of(Span.exactly(6), Span.exactly(5), Basis.MOVEMENTS));
        assertEquals(
                "As many people on both sides.", DifferenceWords.of(Span.exactly(6), new Span(5, 6, 7), Basis.PEOPLE));
    }

    @Test
    void rangesThatOverlapAreSaidTo() {
        assertEquals(
                "50 more people on the right than on the left. The ranges overlap.",
                DifferenceWords.of(new Span(90, 100, Span.UNBOUNDED), new Span(140, 150, 160), Basis.PEOPLE));
    }

    @Test
    void bothTogether() {
        assertEquals(
                "Counted once over both: 12 (10+) people.",
                DifferenceWords.together(new Span(10, 12, Span.UNBOUNDED), Basis.PEOPLE));
    }
}
