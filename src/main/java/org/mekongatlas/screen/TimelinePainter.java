package org.mekongatlas.screen;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.mekongatlas.index.Histogram;
import org.mekongatlas.index.Histogram.Bar;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.paint.Palette;

/** Draws what lies under the slider: bars of events stacked by kind, hatching where nobody reports, years and months. */
final class TimelinePainter {

    /** Height of the strip with years and months, logical pixels. */
    static final double TICKS = 16;

    private static final double HATCH = 5;
    private static final double LEAST = 2;
    private static final double ROOM_FOR_TICK = 12;
    private static final double ROOM_FOR_NAME = 30;
    private static final double ROOM_FOR_YEAR = 36;
    private static final Font YEAR = Font.font(Looks.FAMILY, FontWeight.BOLD, 11);
    private static final Font MONTH = Font.font(Looks.FAMILY, 10);

    private final GraphicsContext pen;
    private final TimeAxis axis;
    private final Palette palette;
    private final double height;

    TimelinePainter(GraphicsContext pen, TimeAxis axis, Palette palette, double height) {
        this.pen = pen;
        this.axis = axis;
        this.palette = palette;
        this.height = height - TICKS;
    }

    void paint(Histogram histogram) {
        pen.clearRect(0, 0, axis.seen(), height + TICKS);
        int most = histogram.bars().stream()
                .filter(this::seen)
                .mapToInt(Bar::total)
                .max()
                .orElse(0);
        histogram.bars().stream().filter(this::seen).forEach(bar -> bar(bar, Math.max(most, 3)));
        earlier(histogram);
        ticks();
    }

    private boolean seen(Bar bar) {
        return !bar.last().isBefore(axis.first())
                && axis.x(bar.last().plusDays(1)) > 0
                && axis.x(bar.first()) < axis.seen();
    }

    private void bar(Bar bar, int most) {
        double left = axis.x(bar.first());
        double right = axis.x(bar.last().plusDays(1));
        double gap = right - left > 4 ? 1 : 0;
        if (bar.total() == 0) {
            hatch(left, right);
        } else {
            stack(bar.events(), left, right - left - gap, (height - 4) / most);
        }
    }

    private void stack(Map<EventKind, Integer> events, double left, double width, double unit) {
        double top = height;
        for (EventKind kind : EventKind.values()) {
            double tall = events.getOrDefault(kind, 0) * unit;
            top -= tall;
            pen.setFill(colour(palette.kind(kind), 1));
            pen.fillRect(left, top, Math.max(1, width), tall);
        }
    }

    private void hatch(double left, double right) {
        pen.setStroke(colour(palette.label(), 0.22));
        pen.setLineWidth(1);
        for (double x = Math.ceil(left / HATCH) * HATCH; x < right; x += HATCH) {
            pen.strokeLine(x, height, x + 3, height - 5);
        }
    }

    /** Whatever is older than the axis, as one bar at its beginning. */
    private void earlier(Histogram histogram) {
        boolean any = histogram.bars().stream()
                .anyMatch(bar -> bar.total() > 0 && bar.last().isBefore(axis.first()));
        pen.setFill(colour(palette.label(), any ? 0.5 : 0.15));
        double left = axis.x(axis.min()) + 1;
        double width = axis.x(axis.first()) - left - 2;
        pen.fillRect(left, height - (any ? 2 * LEAST : LEAST), width, any ? 2 * LEAST : LEAST);
    }

    private void ticks() {
        pen.setTextBaseline(VPos.CENTER);
        double month = axis.pixelsPerDay() * 30.4;
        LocalDate day = axis.day(0).withDayOfMonth(1);
        while (!day.isAfter(axis.last()) && axis.x(day) < axis.seen()) {
            if (day.getMonthValue() == 1) {
                year(day);
            } else if (month >= ROOM_FOR_TICK) {
                month(day, month);
            }
            day = day.plusMonths(1);
        }
    }

    private void year(LocalDate day) {
        double x = Math.round(axis.x(day)) + 0.5;
        pen.setStroke(colour(palette.label(), 0.45));
        pen.setLineWidth(1);
        pen.strokeLine(x, 0, x, height + TICKS);
        boolean room = x + ROOM_FOR_YEAR <= axis.seen();
        TextAlignment side = room ? TextAlignment.LEFT : TextAlignment.RIGHT;
        write(Integer.toString(day.getYear()), room ? x + 3 : x - 3, YEAR, side, 1);
    }

    private void month(LocalDate day, double width) {
        double x = Math.round(axis.x(day)) + 0.5;
        pen.setStroke(colour(palette.label(), 0.18));
        pen.strokeLine(x, height, x, height + 4);
        if (width >= ROOM_FOR_NAME) {
            String name = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            write(name, x + 3, MONTH, TextAlignment.LEFT, 0.8);
        }
    }

    private void write(String text, double x, Font font, TextAlignment alignment, double opacity) {
        pen.setFont(font);
        pen.setTextAlign(alignment);
        pen.setFill(colour(palette.label(), opacity));
        pen.fillText(text, x, height + TICKS / 2 + 1);
    }

    private static Color colour(int rgb, double opacity) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, opacity);
    }
}
