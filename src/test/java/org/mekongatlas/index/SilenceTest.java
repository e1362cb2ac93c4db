package org.mekongatlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Reports;
import org.mekongatlas.index.Histogram.Bin;
import org.mekongatlas.index.Silence.Row;
import org.mekongatlas.index.Silence.Stretch;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.TimeWindow;

class SilenceTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final TimeWindow HALF_YEAR = TimeWindow.of(FIRST, LocalDate.of(2024, 6, 30));

    @Test
    void tellsWhatALookAtEveryBinTells() {
        for (long seed = 1; seed <= 150; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            Catalogue catalogue = reports(random);
            for (Bin bin : Bin.values()) {
                Silence silence = silence(catalogue, bin);
                for (Row row : silence.rows()) {
                    check(row, catalogue, bin, "seed " + seed + ", " + bin + ", " + row.source());
                }
            }
        }
    }

    private static void check(Row row, Catalogue catalogue, Bin bin, String where) {
        List<Event> heard = catalogue.events().stream()
                .filter(event -> row.source().isEmpty()
                        || reports(catalogue, event, row.source().get()))
                .toList();
        LocalDate day = bin.first(HALF_YEAR.from());
        boolean before = false;
        for (Stretch stretch : row.stretches()) {
            assertEquals(day, stretch.first(), where);
            assertTrue(stretch.silent() != before || day.equals(bin.first(FIRST)), where);
            for (; !day.isAfter(stretch.last()); day = bin.next(day)) {
                LocalDate first = day;
                boolean any = heard.stream().anyMatch(event -> isDated(event, first, bin));
                assertEquals(!any, stretch.silent(), where + " on " + day);
            }
            assertEquals(stretch.last().plusDays(1), day, where);
            Predicate<Event> dated = event -> dates(event, stretch, bin);
            assertEquals(heard.stream().filter(dated).count(), stretch.dated(), where + " dated in " + stretch);
            TimeWindow window = TimeWindow.of(stretch.first(), stretch.last());
            long around = heard.stream()
                    .filter(event -> window.overlaps(event.firstDay(), event.lastDay()))
                    .count();
            assertEquals(stretch.silent() ? around : 0, stretch.around(), where + " around " + stretch);
            before = stretch.silent();
        }
        assertTrue(day.isAfter(HALF_YEAR.to()), where);
    }

    private static boolean reports(Catalogue catalogue, Event event, SourceKind kind) {
        return catalogue.sourcesOfEvent(event.id()).stream().anyMatch(source -> source.kind() == kind);
    }

    private static boolean dates(Event event, Stretch stretch, Bin bin) {
        for (LocalDate day = stretch.first(); !day.isAfter(stretch.last()); day = bin.next(day)) {
            if (isDated(event, day, bin)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDated(Event event, LocalDate first, Bin bin) {
        LocalDate last = bin.next(first).minusDays(1);
        if (TimeWindow.of(first, last).contains(event.firstDay(), event.lastDay())) {
            return true;
        }
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            boolean sure = !day.isBefore(event.start().last())
                    && !day.isAfter(event.end().first());
            if (sure && event.counting() != Counting.TALLY) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aMonthIsAReportAmongMonthsAndNotAmongDays() {
        Reports reports = new Reports();
        reports.incident("vague", "2024-03").people(10);
        Row months = silence(reports.catalogue(), Bin.MONTH).rows().get(0);
        assertEquals(
                List.of(
                        new Stretch(FIRST, LocalDate.of(2024, 2, 29), 0, 0),
                        new Stretch(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31), 1, 0),
                        new Stretch(LocalDate.of(2024, 4, 1), HALF_YEAR.to(), 0, 0)),
                months.stretches());
        assertEquals(
                List.of(new Stretch(FIRST, HALF_YEAR.to(), 0, 1)),
                silence(reports.catalogue(), Bin.DAY).rows().get(0).stretches());
    }

    @Test
    void theLongestSilenceIsTheOneMostSeen() {
        Reports reports = new Reports();
        reports.incident("spring", "2024-03-10").people(10);
        Row row = silence(reports.catalogue(), Bin.MONTH).rows().get(0);
        TimeWindow early = TimeWindow.of(FIRST, LocalDate.of(2024, 4, 10));
        assertEquals(Optional.of(row.stretches().get(0)), row.longest(early));
        assertEquals(Optional.of(row.stretches().get(2)), row.longest(HALF_YEAR));
        YearMonth march = YearMonth.of(2024, 3);
        assertEquals(Optional.empty(), row.longest(TimeWindow.of(march.atDay(1), march.atEndOfMonth())));
    }

    private static Silence silence(Catalogue catalogue, Bin bin) {
        return new Voices(catalogue).silence(List.copyOf(catalogue.events()), bin, HALF_YEAR);
    }

    private static Catalogue reports(RandomGenerator random) {
        Reports reports = new Reports();
        reports.source("agency", "2025-01-01", SourceKind.WIRE);
        for (int i = random.nextInt(14); i > 0; i--) {
            LocalDate first = FIRST.plusDays(random.nextInt(260) - 40);
            LocalDate last = random.nextInt(3) == 0 ? first.plusDays(random.nextInt(60)) : first;
            Counting counting = random.nextBoolean() ? Counting.INCIDENT : Counting.TALLY;
            reports.report("e" + i, counting, vague(first, random), vague(last, random))
                    .claim(random.nextBoolean() ? "paper" : "agency", 5L, 5L);
        }
        return reports.catalogue();
    }

    private static String vague(LocalDate day, RandomGenerator random) {
        return random.nextInt(4) == 0 ? YearMonth.from(day).toString() : day.toString();
    }
}
