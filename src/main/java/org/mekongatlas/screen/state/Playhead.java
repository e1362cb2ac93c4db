package org.mekongatlas.screen.state;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;

/**
 * The day up to which a window shows things, and how windows follow it: a moment is the day itself, a window slides
 * with it, a cumulative one grows with it. Pure; days without any time zone.
 *
 * @param first day the timeline shows: where an open beginning is drawn
 * @param last day the timeline shows: where an open end is drawn
 */
public record Playhead(LocalDate first, LocalDate last) {

    /** A window of more days does not slide: one of a month goes through it. */
    private static final long LONG = 184;

    private static final long MONTH = 30;

    /** The days from the year since which no year is without events, to the end of the month of the last one. */
    static Playhead over(Collection<Event> events) {
        Set<Integer> years =
                events.stream().map(event -> event.firstDay().getYear()).collect(Collectors.toSet());
        LocalDate last =
                events.stream().map(Event::lastDay).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        int year = last.getYear();
        while (years.contains(year - 1)) {
            year--;
        }
        return new Playhead(LocalDate.of(year, 1, 1), last.withDayOfMonth(last.lengthOfMonth()));
    }

    /** The day the playhead of {@code window} stands on. */
    public LocalDate of(TimeWindow window) {
        return window.to() == null ? last : window.to();
    }

    /** {@code window} brought to {@code day}, which is kept within the timeline. */
    public TimeWindow at(TimeWindow window, TimeMode mode, LocalDate day) {
        LocalDate to = TimeWindow.later(first, TimeWindow.earlier(day, last));
        return switch (mode) {
            case MOMENT -> TimeWindow.of(to, to);
            case WINDOW -> slid(window, to);
            case CUMULATIVE -> grown(window, to);
        };
    }

    /**
     * The course of a period: a sum grows from its first day to its last, a month goes through a long window, a shorter
     * one and a moment go on to the end of the timeline, and where they stand there, come there from its beginning.
     */
    RunCourse course(TimeWindow chosen, TimeMode mode) {
        return switch (mode) {
            case MOMENT -> sliding(chosen);
            case WINDOW -> length(chosen) < LONG ? sliding(chosen) : through(chosen, chosen, MONTH);
            case CUMULATIVE -> through(chosen, chosen, Math.max(length(chosen), length(TimeWindow.ALL)) + 1);
        };
    }

    /** The course of a moment through the days of a period. */
    RunCourse momentsOf(TimeWindow period, TimeWindow chosen) {
        return through(period, chosen, 0);
    }

    /** Within the timeline, as far as the period itself is; a period of one day is gone on from. */
    private RunCourse through(TimeWindow period, TimeWindow chosen, long length) {
        LocalDate end = TimeWindow.earlier(of(period), last);
        LocalDate begin = period.from() == null ? TimeWindow.earlier(first, end) : period.from();
        LocalDate until = end.isAfter(begin) ? end : TimeWindow.later(begin, last);
        return new RunCourse(chosen, TimeWindow.of(length == 0 ? begin : period.from(), begin), until, length);
    }

    private RunCourse sliding(TimeWindow window) {
        long length = length(window);
        boolean room = of(window).isBefore(last);
        TimeWindow start = room ? window : TimeWindow.of(first, first.plusDays(length));
        return new RunCourse(window, start, room ? last : TimeWindow.earlier(of(window), last), length);
    }

    /** {@code window} as another mode reads it; coming from a moment, a window is a month and a sum begins with the data. */
    TimeWindow inMode(TimeWindow window, TimeMode from, TimeMode to) {
        LocalDate day = of(window);
        if (to == TimeMode.MOMENT) {
            return TimeWindow.of(day, day);
        }
        if (from != TimeMode.MOMENT) {
            return window;
        }
        return to == TimeMode.WINDOW ? TimeWindow.of(day.minusMonths(1).plusDays(1), day) : TimeWindow.of(null, day);
    }

    private TimeWindow slid(TimeWindow window, LocalDate to) {
        LocalDate from = to.minusDays(length(window));
        return TimeWindow.of(from.isBefore(first) ? null : from, to);
    }

    private static TimeWindow grown(TimeWindow window, LocalDate to) {
        boolean past = window.from() != null && window.from().isAfter(to);
        return TimeWindow.of(past ? to : window.from(), to);
    }

    /** Days from the first to the last day shown. */
    private long length(TimeWindow window) {
        LocalDate from = window.from() == null ? first : window.from();
        return Math.max(0, ChronoUnit.DAYS.between(from, of(window)));
    }
}
