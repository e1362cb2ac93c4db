package org.mekongatlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Reports;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Movement;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Stock;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.Unit;
import org.mekongatlas.model.View;

class StocksTest {

    private static final AtlasIndex SHIPPED =
            new AtlasIndex(new Catalogue(PackageReader.read(DataFiles.shipped()).dataset()));

    private final Reports reports = new Reports();

    @Test
    void nothingIsBothAStockAndAMovement() {
        Collection<Event> events = SHIPPED.catalogue().events();
        assertEquals(
                List.of(),
                events.stream()
                        .filter(event -> Stock.of(event).isPresent()
                                && Movement.of(event).isPresent())
                        .toList());
        assertTrue(events.stream().anyMatch(event -> Stock.of(event).isPresent()));
    }

    @Test
    void noStockIsPartOfATotal() {
        Set<String> stocks = SHIPPED.catalogue().events().stream()
                .filter(event -> Stock.of(event).isPresent())
                .map(Event::id)
                .collect(Collectors.toSet());
        Answer answer = SHIPPED.counter()
                .answer(Question.ALL.withKinds(Set.of(EventKind.values())).withDisputed(true));
        assertTrue(answer.counted().stream().noneMatch(row -> stocks.contains(row.event())));
        assertTrue(answer.nested().stream().noneMatch(row -> stocks.contains(row.event())));
        assertTrue(answer.overlapping().stream().noneMatch(row -> stocks.contains(row.event())));
    }

    @Test
    void theLatestEstimateOfThePeriodStands() {
        estimate("early", "2025-01-05").people(900);
        estimate("late", "2025-03").people(400);
        assertEquals("400 late", shown(Question.ALL));
        LocalDate february = LocalDate.of(2025, 2, 1);
        assertEquals("900 early", shown(Question.ALL.withWindow(TimeWindow.of(null, february))));
        assertEquals("", shown(Question.ALL.withWindow(TimeWindow.of(february, february))));
    }

    @Test
    void onlyPeopleStandOnTheMap() {
        estimate("centres", "2025-01-05").unit(Unit.PLACES).people(30);
        estimate("money", "2025-01-05").unit(Unit.USD).people(1_000_000);
        assertEquals("", shown(Question.ALL));
    }

    @Test
    void anEstimateOfOneNationIsNotOfAll() {
        estimate("all", "2025-01-05").people(900);
        estimate("indians", "2025-02-05").people(50).nationals("IN", 50L, 50L);
        assertEquals("900 all", shown(Question.ALL));
        assertEquals("50 indians", shown(Question.ALL.withNationality("IN")));
    }

    @Test
    void disputedEstimatesStandWhereTheyAreAskedFor() {
        estimate("denied", "2025-01-05").people(900).status(EventStatus.DISPUTED);
        assertEquals("", shown(Question.ALL));
        assertEquals("900 denied", shown(Question.ALL.withDisputed(true)));
    }

    @Test
    void cambodiaIn2025HasTheEstimateOfOctober() {
        Question year = Question.ALL.withWindow(TimeWindow.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        Optional<StockMark> cambodia = SHIPPED.at(View.HOME.withQuestion(year)).stocks().stream()
                .filter(mark -> mark.place().id().equals("kh"))
                .findFirst();
        assertEquals(200_000, cambodia.orElseThrow().people().best());
        assertFalse(cambodia.orElseThrow().stock().event().kind().isMovement());
    }

    private Reports.Report estimate(String id, String date) {
        return reports.report(id, Counting.ESTIMATE, date, date)
                .kind(EventKind.ESTIMATE)
                .at("kh");
    }

    private String shown(Question question) {
        return new AtlasIndex(reports.catalogue())
                .at(View.HOME.withQuestion(question)).stocks().stream()
                        .map(mark -> mark.people().best() + " "
                                + mark.stock().event().id())
                        .collect(Collectors.joining(", "));
    }
}
