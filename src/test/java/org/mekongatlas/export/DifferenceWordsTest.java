package org.mekongatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Contrast;
import org.mekongatlas.index.Together;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Span;
import org.mekongatlas.text.Texts;

class DifferenceWordsTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);
    private static final Contrast YEARS = new Contrast("2024", "2025");
    private static final DifferenceWords PEOPLE = new DifferenceWords(ENGLISH, Basis.PEOPLE, YEARS);
    private static final DifferenceWords CROSSINGS = new DifferenceWords(ENGLISH, Basis.MOVEMENTS, YEARS);

    @Test
    void theBestFiguresDiffer() {
        assertEquals("2025: 12,400 more people than 2024.", PEOPLE.of(Span.exactly(600), Span.exactly(13_000)));
        assertEquals("2025: 1 fewer crossing than 2024.", CROSSINGS.of(Span.exactly(6), Span.exactly(5)));
        assertEquals("2025: as many people as 2024.", PEOPLE.of(Span.exactly(6), new Span(5, 6, 7)));
    }

    @Test
    void aSentenceBeginsLikeOne() {
        Contrast dates = new Contrast("until 31 Dec 2024", "all dates");
        assertEquals(
                "All dates: 7 more people than until 31 Dec 2024.",
                new DifferenceWords(ENGLISH, Basis.PEOPLE, dates).of(Span.exactly(1), Span.exactly(8)));
    }

    @Test
    void rangesThatOverlapAreSaidTo() {
        assertEquals(
                "2025: 50 more people than 2024. The ranges overlap.",
                PEOPLE.of(new Span(90, 100, Span.UNBOUNDED), new Span(140, 150, 160)));
    }

    @Test
    void bothTogether() {
        Span both = new Span(10, 12, Span.UNBOUNDED);
        assertEquals("Counted once over both: 12 people (at least 10).", PEOPLE.together(counted(both, 0, 0)));
        assertEquals(
                "Counted once over both: 12 people (at least 10). "
                        + "2 reports reach across both periods and count only in this total.",
                PEOPLE.together(counted(both, 2, 0)));
        assertEquals(
                "Counted once over both: 12 people (at least 10). "
                        + "1 report reaches across both periods and counts only in this total. "
                        + "1 running total is counted from an earlier date here than in one period alone.",
                PEOPLE.together(counted(both, 1, 1)));
    }

    private static Together.Both counted(Span total, long across, long grown) {
        Answer answer = new Answer(total, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Together.Both(answer, across, grown);
    }
}
