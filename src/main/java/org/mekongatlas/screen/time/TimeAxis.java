package org.mekongatlas.screen.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mekongatlas.index.Histogram.Bar;
import org.mekongatlas.index.Histogram.Bin;
import org.mekongatlas.model.TimeWindow;

/**
 * Days laid out along the timeline. The axis begins with a short stretch that stands for everything earlier, then runs
 * from {@code first} to {@code last}; zoomed in it is wider than what is seen. Positions are logical pixels from the
 * left edge of what is seen; a day covers the pixels from its own {@link #x} to that of the next day.
 *
 * @param seen width of what is seen, pixels
 * @param zoom how many times wider than that the whole axis is, at least 1
 * @param offset pixels of the axis that lie left of what is seen
 */
public record TimeAxis(LocalDate first, LocalDate last, double seen, double zoom, double offset) {

    /** Share of the axis that stands for what lies before {@code first}. */
    private static final double EARLIER = 0.02;

    private static final double WIDEST_DAY = 14;

    public TimeAxis {
        zoom = Math.max(1, Math.min(zoom, WIDEST_DAY * days(first, last) / Math.max(1, seen)));
        offset = Math.max(0, Math.min(offset, seen * zoom - seen));
    }

    /** All of the axis in {@code width} pixels. */
    public static TimeAxis whole(LocalDate first, LocalDate last, double width) {
        return new TimeAxis(first, last, width, 1, 0);
    }

    public TimeAxis withWidth(double width) {
        return new TimeAxis(first, last, width, zoom, offset * width / Math.max(1, seen));
    }

    /** Zoomed by {@code factor} with the day under pixel {@code x} staying where it is. */
    TimeAxis zoomedAt(double x, double factor) {
        TimeAxis unmoved = new TimeAxis(first, last, seen, zoom * factor, 0);
        return unmoved.movedBy((offset + x) * unmoved.zoom / zoom - x);
    }

    TimeAxis movedBy(double pixels) {
        return new TimeAxis(first, last, seen, zoom, offset + pixels);
    }

    /** Moved just so far that {@code day} is seen. */
    TimeAxis showing(LocalDate day) {
        double x = x(day);
        double margin = Math.min(40, seen / 4);
        return x < margin ? movedBy(x - margin) : x > seen - margin ? movedBy(x - seen + margin) : this;
    }

    /** Epoch day at the left end, fractional: the beginning of the stretch that stands for what is earlier. */
    double min() {
        return first.toEpochDay() - EARLIER * days(first, last);
    }

    /** Epoch day at the right end: the end of the last day. */
    double max() {
        return last.toEpochDay() + 1.0;
    }

    double pixelsPerDay() {
        return total() / (max() - min());
    }

    /** Width of the whole axis, pixels. */
    double total() {
        return seen * zoom;
    }

    /** Whether something of a bar is seen. */
    boolean shows(Bar bar) {
        return !bar.last().isBefore(first) && x(bar.last().plusDays(1)) > 0 && x(bar.first()) < seen;
    }

    /** Left edge of a day. */
    public double x(LocalDate day) {
        return x(day.toEpochDay());
    }

    public double x(double epochDay) {
        return (epochDay - min()) * pixelsPerDay() - offset;
    }

    /** The day under a pixel, kept on the axis. */
    public LocalDate day(double x) {
        double epochDay = Math.floor(min() + (x + offset) / pixelsPerDay());
        return LocalDate.ofEpochDay((long) Math.max(first.toEpochDay(), Math.min(last.toEpochDay(), epochDay)));
    }

    /** Where the window begins on the axis, epoch day; an open beginning is the left end. */
    double low(TimeWindow window) {
        return window.from() == null ? min() : clamp(window.from().toEpochDay());
    }

    /** Where the window ends on the axis: the end of its last day, epoch day; an open end is the right end. */
    double high(TimeWindow window) {
        return window.to() == null ? max() : clamp(window.to().toEpochDay() + 1.0);
    }

    /** The window between two places on the axis, at least a day long: the inverse of {@link #low} and {@link #high}. */
    TimeWindow window(double low, double high) {
        long from = Math.round(low);
        long to = Math.max(Math.round(high) - 1, Math.max(from, first.toEpochDay()));
        return TimeWindow.of(
                from < first.toEpochDay() ? null : LocalDate.ofEpochDay(from),
                to >= last.toEpochDay() ? null : LocalDate.ofEpochDay(to));
    }

    /** Bars that can be told apart at this zoom. */
    Bin bin() {
        double day = pixelsPerDay();
        return day >= 5 ? Bin.DAY : day >= 1 ? Bin.WEEK : Bin.MONTH;
    }

    private double clamp(double epochDay) {
        return Math.max(min(), Math.min(max(), epochDay));
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
