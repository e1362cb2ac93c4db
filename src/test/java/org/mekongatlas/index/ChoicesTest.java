package org.mekongatlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.RandomReports;
import org.mekongatlas.count.Reason;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Facet;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Question;

/** What choices promise against the answers to the questions they lead to; every message names the seed that fails. */
class ChoicesTest {

    @Test
    void everyChoiceLeavesWhatItPromises() {
        for (long seed = 0; seed < 60; seed++) {
            RandomReports random = new RandomReports(seed);
            AtlasIndex index = new AtlasIndex(random.reports(30).catalogue());
            Question question = random.question();
            for (Slot slot : Slot.values()) {
                checkSlot(index, slot, question, "seed " + seed + ", " + slot + " of " + question);
            }
            for (Facet<?> facet : Facet.ALL) {
                checkFacet(index, facet, question, "seed " + seed + ", " + facet.aspect() + " of " + question);
            }
        }
    }

    private static void checkSlot(AtlasIndex index, Slot slot, Question question, String message) {
        Map<String, Integer> promised = index.choices().of(slot, question).stream()
                .collect(Collectors.toMap(Choices.Choice::value, Choices.Choice::reports));
        promised.forEach((value, reports) ->
                assertEquals(reports(index, slot.with(question, value)), reports, message + ", " + value));
    }

    private static <E extends Enum<E> & Coded> void checkFacet(
            AtlasIndex index, Facet<E> facet, Question question, String message) {
        Filter others = question.filter().without(facet.aspect());
        index.choices()
                .of(facet, question)
                .forEach((value, reports) -> assertEquals(
                        reports(index, question.withFilter(facet.set().apply(others, Set.of(value)))),
                        reports,
                        message + ", " + value));
    }

    /** All that the answer lists but for those that do not name the nationality. */
    private static int reports(AtlasIndex index, Question question) {
        Answer answer = index.counter().answer(question);
        Catalogue catalogue = index.catalogue();
        long left = answer.excluded().stream()
                .filter(row -> row.reason() != Reason.NATIONALITY_UNKNOWN)
                .filter(row -> question.nationality().isEmpty()
                        || catalogue.nationalitiesOf(row.event()).stream()
                                .anyMatch(named -> named.country().equals(question.nationality())))
                .count();
        return answer.events() + (int) left;
    }
}
