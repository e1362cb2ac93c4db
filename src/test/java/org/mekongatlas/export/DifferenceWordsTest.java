package org.mekongatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Span;
import org.mekongatlas.text.Texts;

class DifferenceWordsTest {

    private static final DifferenceWords PEOPLE = new DifferenceWords(Texts.in(Language.EN), Basis.PEOPLE);
    private static final DifferenceWords CROSSINGS = new DifferenceWords(Texts.in(Language.EN), Basis.MOVEMENTS);

    @Test
    void theBestFiguresDiffer() {
        assertEquals(
                "12,400 more people on the right than on the left.",
                PEOPLE.of(Span.exactly(600), Span.exactly(13_000)));
        assertEquals("1 fewer crossing on the right than on the left.", CROSSINGS.of(Span.exactly(6), Span.exactly(5)));
        assertEquals("As many people on both sides.", PEOPLE.of(Span.exactly(6), new Span(5, 6, 7)));
    }

    @Test
    void rangesThatOverlapAreSaidTo() {
        assertEquals(
                "50 more people on the right than on the left. The ranges overlap.",
                PEOPLE.of(new Span(90, 100, Span.UNBOUNDED), new Span(140, 150, 160)));
    }

    @Test
    void bothTogether() {
        assertEquals(
                "4 more people on the right than on the left. Counted once over both: 12 (10+) people.",
                PEOPLE.of(Span.exactly(4), Span.exactly(8), new Span(10, 12, Span.UNBOUNDED)));
    }
}
