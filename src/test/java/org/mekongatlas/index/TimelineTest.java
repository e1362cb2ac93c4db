package org.mekongatlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Reports;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.TimeWindow;

class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void findsWhatALookAtEveryEventFinds() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            List<Event> events = events(random);
            Timeline timeline = new Timeline(events);
            for (int i = 0; i < 20; i++) {
                TimeWindow window = window(random);
                List<Event> wanted = sorted(events.stream()
                        .filter(event -> window.overlaps(event.firstDay(), event.lastDay()))
                        .toList());
                assertEquals(wanted, timeline.overlapping(window), "seed " + seed + ", " + window);
                LocalDate day = DAY.plusDays(random.nextInt(120) - 10);
                assertEquals(
                        sorted(events.stream()
                                .filter(event -> event.firstDay().isAfter(day))
                                .toList()),
                        timeline.after(day),
                        "seed " + seed + ", after " + day);
                assertEquals(
                        sorted(events.stream()
                                .filter(event -> event.firstDay().isBefore(day))
                                .toList()),
                        timeline.before(day),
                        "seed " + seed + ", before " + day);
            }
        }
    }

    @Test
    void reachesFromTheFirstToTheLastDay() {
        Reports reports = new Reports();
        reports.tally("long", "2020", "2025-06");
        reports.incident("short", "2024-03-01");
        Timeline timeline = new Timeline(reports.catalogue().events());
        assertEquals(TimeWindow.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 6, 30)), timeline.extent());
        assertEquals(TimeWindow.ALL, new Timeline(List.of()).extent());
    }

    private static List<Event> sorted(List<Event> events) {
        return events.stream().sorted(Comparator.comparing(Event::firstDay)).toList();
    }

    private static List<Event> events(Random random) {
        Reports reports = new Reports();
        for (int i = random.nextInt(60); i > 0; i--) {
            LocalDate first = DAY.plusDays(random.nextInt(100));
            LocalDate last = random.nextInt(5) == 0 ? first.plusDays(random.nextInt(90)) : first;
            reports.report("e" + i, Counting.TALLY, first.toString(), last.toString());
        }
        return new ArrayList<>(reports.catalogue().events());
    }

    private static TimeWindow window(Random random) {
        LocalDate from = DAY.plusDays(random.nextInt(130) - 15);
        return new TimeWindow(
                random.nextInt(4) == 0 ? null : from,
                random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(40)));
    }
}
