package org.mekongatlas.screen.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.mekongatlas.index.Histogram;
import org.mekongatlas.index.Histogram.Bar;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.screen.control.Looks;
import org.mekongatlas.text.Texts;

/** Draws what lies under the slider: bars of events stacked by kind, under them strips where only a month or year is known, hatching where nobody reports, years and months. */
final class TimelinePainter {

    /** Height of the strip with years and months in type of the usual size, logical pixels. */
    static final double TICKS = 17;

    private static final double HATCH = 5;
    private static final double LEAST = 2;
    /** Height of what stands for a whole month or year, however many events. */
    private static final double STRIP = 3;

    private static final double ROOM_FOR_TICK = 12;
    private static final double ROOM_FOR_NAME = 30;
    private static final double ROOM_FOR_YEAR = 36;
    /** Left and right of a name. */
    private static final double GAP = 6;

    /** Below the line that names stand on; Burmese digits reach far down. */
    private static final double DESCENT = 5;

    private static final double YEAR_SIZE = 11;
    private static final double MONTH_SIZE = 10;

    private final Texts texts;
    private final GraphicsContext pen;
    private final TimeAxis axis;
    private final Palette palette;
    private final double height;
    private final double type;
    private final Font yearType;
    private final Font monthType;
    /** Where bars stand. */
    private double base;

    /** @param type size of type as a factor of the usual */
    TimelinePainter(Texts texts, GraphicsContext pen, TimeAxis axis, Palette palette, double height, double type) {
        this.texts = texts;
        this.pen = pen;
        this.axis = axis;
        this.palette = palette;
        this.height = height - type * TICKS;
        this.type = type;
        yearType = Font.font(Looks.FAMILY, FontWeight.BOLD, type * YEAR_SIZE);
        monthType = Font.font(Looks.FAMILY, type * MONTH_SIZE);
        base = this.height;
    }

    void paint(Histogram histogram) {
        pen.clearRect(0, 0, axis.seen(), height + type * TICKS);
        List<Bar> bars = histogram.bars().stream().filter(axis::shows).toList();
        int most = bars.stream().mapToInt(Bar::total).max().orElse(0);
        strips(histogram.spread().stream().filter(axis::shows).toList());
        double unit = (base - 4) / Math.max(most, 3);
        bars.stream().filter(bar -> bar.total() > 0).forEach(bar -> stack(bar, unit));
        bars.stream().filter(bar -> bar.total() == 0).forEach(this::hatch);
        earlier(histogram);
        ticks();
    }

    /** Years at the very bottom, months over them; bars stand on top. */
    private void strips(List<Bar> spread) {
        base = height;
        for (boolean years : List.of(true, false)) {
            List<Bar> lane = spread.stream().filter(bar -> isYear(bar) == years).toList();
            lane.forEach(bar -> stack(bar, STRIP / bar.total()));
            base -= lane.isEmpty() ? 0 : STRIP + 1;
        }
    }

    private static boolean isYear(Bar bar) {
        return bar.first().getMonthValue() != bar.last().getMonthValue();
    }

    /** @param unit height of one event */
    private void stack(Bar bar, double unit) {
        double left = axis.x(bar.first());
        double right = axis.x(bar.last().plusDays(1));
        double gap = right - left > 4 ? 1 : 0;
        double top = base;
        for (EventKind kind : EventKind.values()) {
            double tall = bar.events().getOrDefault(kind, 0) * unit;
            top -= tall;
            pen.setFill(Looks.colour(palette.kind(kind), 1));
            pen.fillRect(left, top, Math.max(1, right - left - gap), tall);
        }
    }

    private void hatch(Bar bar) {
        double left = axis.x(bar.first());
        double right = axis.x(bar.last().plusDays(1));
        pen.setStroke(Looks.colour(palette.label(), 0.22));
        pen.setLineWidth(1);
        for (double x = Math.ceil(left / HATCH) * HATCH; x < right; x += HATCH) {
            pen.strokeLine(x, base, x + 3, base - 5);
        }
    }

    /** Whatever is older than the axis, as one bar at its beginning. */
    private void earlier(Histogram histogram) {
        boolean any = Stream.concat(histogram.bars().stream(), histogram.spread().stream())
                .anyMatch(bar -> bar.total() > 0 && bar.last().isBefore(axis.first()));
        pen.setFill(Looks.colour(palette.label(), any ? 0.5 : 0.15));
        double left = axis.x(axis.min()) + 1;
        double width = axis.x(axis.first()) - left - 2;
        pen.fillRect(left, height - (any ? 2 * LEAST : LEAST), width, any ? 2 * LEAST : LEAST);
    }

    private void ticks() {
        pen.setTextBaseline(VPos.BASELINE);
        double month = axis.pixelsPerDay() * 30.4;
        double roomForName = month < type * ROOM_FOR_NAME ? type * ROOM_FOR_NAME : roomForName();
        LocalDate day = axis.day(0).withDayOfMonth(1);
        while (!day.isAfter(axis.last()) && axis.x(day) < axis.seen()) {
            if (day.getMonthValue() == 1) {
                year(day);
            } else if (month >= ROOM_FOR_TICK) {
                month(day, month >= roomForName);
            }
            day = day.plusMonths(1);
        }
    }

    private void year(LocalDate day) {
        double x = Math.round(axis.x(day)) + 0.5;
        pen.setStroke(Looks.colour(palette.label(), 0.45));
        pen.setLineWidth(1);
        pen.strokeLine(x, 0, x, height + type * TICKS);
        String name = texts.dates().year(day.getYear());
        boolean room = x + Math.max(type * ROOM_FOR_YEAR, Looks.width(name, yearType) + GAP) <= axis.seen();
        TextAlignment side = room ? TextAlignment.LEFT : TextAlignment.RIGHT;
        write(name, room ? x + 3 : x - 3, tickBaseline(), yearType, side, 1);
    }

    private void month(LocalDate day, boolean named) {
        double x = Math.round(axis.x(day)) + 0.5;
        pen.setStroke(Looks.colour(palette.label(), 0.18));
        pen.strokeLine(x, height, x, height + 4);
        if (named) {
            write(texts.dates().month(day.getMonth()), x + 3, tickBaseline(), monthType, TextAlignment.LEFT, 0.8);
        }
    }

    /** What the longest name of a month needs. */
    private double roomForName() {
        return Stream.of(Month.values())
                .mapToDouble(month -> Looks.width(texts.dates().month(month), monthType) + GAP)
                .reduce(type * ROOM_FOR_NAME, Math::max);
    }

    private double tickBaseline() {
        return height + type * (TICKS - DESCENT);
    }

    private void write(String text, double x, double y, Font font, TextAlignment alignment, double opacity) {
        pen.setFont(font);
        pen.setTextAlign(alignment);
        pen.setFill(Looks.colour(palette.label(), opacity));
        pen.fillText(text, x, y);
    }
}
