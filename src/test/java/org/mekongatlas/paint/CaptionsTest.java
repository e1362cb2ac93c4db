package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mekongatlas.paint.ShippedMap.MAP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;

class CaptionsTest {

    private static final Bounds NAME = new Bounds(100, 100, 180, 116);

    @Test
    void aNumberIsKeptFromOverUnderAndBesideANameUnlessThereIsNoOtherRoom() {
        for (Bounds beside :
                List.of(NAME.moved(20, 22), NAME.moved(-20, -22), NAME.moved(100, 3), NAME.moved(-100, -3))) {
            Captions captions = captions();
            List<String> taken = new ArrayList<>();
            BooleanSupplier writing = () -> captions.isApart(beside) || captions.settle(() -> taken.add("second"));
            assertTrue(captions.writeNumber(writing, () -> taken.add("further")));
            assertEquals(List.of("further"), taken, beside::toString);
            assertTrue(captions.writeNumber(writing, () -> false));
            assertEquals(List.of("further", "second"), taken);
        }
        for (Bounds apart : List.of(NAME.moved(20, 32), NAME.moved(120, 3), NAME.moved(100, 22))) {
            Captions captions = captions();
            assertTrue(captions.writeNumber(() -> captions.isApart(apart), () -> false), apart::toString);
        }
    }

    private static Captions captions() {
        Captions captions = new Captions();
        captions.writeName(() -> {
            captions.written(NAME);
            return true;
        });
        return captions;
    }

    /** Views in which numbers stood so: the whole world, northern Shan, around Mae Sot, Cambodia. */
    @ParameterizedTest
    @CsvSource({
        "20, 95, 3.6, 2017-01-01, 2026-12-31, 1",
        "23.5, 98.3, 8, 2023-09-01, 2025-01-31, 0",
        "16.6, 98.7, 8.6, 2025-02-01, 2025-02-28, 0",
        "12.6, 104.9, 7, 2025-01-01, 2025-12-31, 1"
    })
    void numbersAreNotReadAsThoseOfNames(
            double latitude, double longitude, double zoom, LocalDate from, LocalDate to, int most) {
        Camera camera = new Camera(latitude, longitude, zoom);
        View view = View.HOME
                .withCamera(camera)
                .withWindow(new TimeWindow(from, to))
                .withMode(TimeMode.WINDOW);
        Overlay overlay = MAP.overlay(view, Viewport.of(camera, 1280, 720, 1));
        LabelSheet sheet = MAP.labels().layPicture(overlay, Palette.of(Theme.LIGHT), List.of());
        List<Label> labels = sheet.labels().stream()
                .filter(label -> sheet.sight(0).contains(label.stand().box()))
                .toList();
        Set<String> together = new TreeSet<>();
        for (Label number : labels) {
            for (Label name : labels) {
                if (isNumber(number) && !hasDigits(name) && areReadTogether(box(number), box(name))) {
                    together.add(text(number) + " at " + text(name));
                }
            }
        }
        assertEquals(List.of(), together.stream().skip(most).toList(), together::toString);
    }

    /** One over the other with less than half a line between, or level with little more than a letter between. */
    private static boolean areReadTogether(Bounds number, Bounds name) {
        double up = Math.max(number.minY() - name.maxY(), name.minY() - number.maxY());
        double across = Math.max(number.minX() - name.maxX(), name.minX() - number.maxX());
        double offLine = Math.abs(number.minY() + number.maxY() - name.minY() - name.maxY()) / 2;
        return across < 0 && up >= 0 && up < 8 || across >= 0 && across < 24 && offLine < 4;
    }

    private static boolean isNumber(Label label) {
        return text(label).matches("(?s)[0-9].*");
    }

    private static boolean hasDigits(Label label) {
        return text(label).matches("(?s).*[0-9].*");
    }

    private static String text(Label label) {
        return label.writing().text().replace('\n', ' ');
    }

    private static Bounds box(Label label) {
        return label.stand().box();
    }
}
