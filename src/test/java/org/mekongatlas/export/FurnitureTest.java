package org.mekongatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.count.Reason;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Language;
import org.mekongatlas.paint.Caption;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.Size;
import org.mekongatlas.paint.Uncertainty;
import org.mekongatlas.text.Texts;

class FurnitureTest {

    private static final Legend LEGEND = new Legend(
            Basis.PEOPLE,
            List.copyOf(EventKind.MOVEMENTS),
            List.of(Reason.NO_FIGURE),
            true,
            0,
            false,
            0,
            List.of(new Legend.Width(50_000, 22), new Legend.Width(500, 2.2)),
            false,
            0,
            List.of("hub-active", "hub-power-cut", "hub-raided", "hub-taken-over", "crossing", "town", "airport"),
            false,
            Set.of(Uncertainty.values()));

    @ParameterizedTest
    @CsvSource({
        "1920, 1080",
        "3840, 2160",
        "1440, 1080",
        "1080, 1920",
        "900, 900",
        "1600, 400",
        "2400, 320",
        "320, 180",
        "400, 1600",
        "320, 2000"
    })
    void nothingOverlapsOrLeavesThePicture(int width, int height) {
        for (int words : new int[] {1, 12, 60}) {
            String text = "People left northern Shan over three crossings. ".repeat(words);
            Furniture furniture = furniture(width, height, new Caption(text, "2025", text, "41 sources"));
            List<Bounds> pieces = furniture.covered().subList(0, 4);
            for (int i = 0; i < pieces.size(); i++) {
                Bounds piece = pieces.get(i);
                assertTrue(piece.minX() >= -1 && piece.maxX() <= width + 1, words + ": " + piece);
                assertTrue(piece.minY() >= 0 && piece.maxY() <= height + 1, words + ": " + piece);
                for (Bounds other : pieces.subList(0, i)) {
                    assertFalse(piece.intersects(other), words + ": " + piece + " and " + other);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"320, 180", "320, 240", "640, 360", "800, 400", "400, 800", "500, 500"})
    void theLegendOfASmallPictureCanBeReadAndIsModest(int width, int height) {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            Caption caption = new Caption("All dates", "2025", "40 reports. ".repeat(20), "41 sources");
            Viewport viewport = PictureScale.viewport(Camera.HOME, width, height);
            Bounds box = Furniture.of(texts, viewport, caption, LEGEND, part -> 0)
                    .covered()
                    .get(1);
            double wide = box.maxX() - box.minX();
            double high = box.maxY() - box.minY();
            Size least = LegendForm.BRIEF
                    .painter(texts, LEGEND, PictureScale.LEGIBLE)
                    .size();
            assertTrue(wide <= width / 3.0 && high <= height / 2.0, language + ": " + box);
            assertTrue(wide == 0 || wide >= least.width() && high >= least.height(), language + ": " + box);
        }
    }

    @Test
    void theStripOfASmallPictureLeavesMostOfIt() {
        Caption caption = new Caption("All dates", "2025", "40 reports, all of them told. ".repeat(12), "41 sources");
        Viewport viewport = PictureScale.viewport(Camera.HOME, 320, 240);
        Furniture furniture = Furniture.of(Texts.in(Language.EN), viewport, caption, LEGEND, part -> 0);
        assertTrue(furniture.stripTop() > 160, "the map ends at " + furniture.stripTop());
    }

    @Test
    void aPictureShowsTheSamePartOfTheWorldInEverySize() {
        Viewport large = PictureScale.viewport(Camera.HOME, 1920, 1080);
        Viewport small = PictureScale.viewport(Camera.HOME, 320, 180);
        assertEquals(large.bounds(0).minX(), small.bounds(0).minX(), 1e-9);
        assertEquals(large.bounds(0).maxY(), small.bounds(0).maxY(), 1e-9);
        assertEquals(PictureScale.LEGIBLE, small.scale());
    }

    @Test
    void theLegendInLargeTypeLeavesMostOfTheMapFree() {
        Caption caption = new Caption("ခရီးစဉ်များ", "2025", "ခရီးစဉ်များ", "41 sources");
        Viewport viewport = Viewport.of(Camera.HOME, 1920, 1080, 1.5).enlarged(1.3);
        Furniture furniture = Furniture.of(Texts.in(Language.MY), viewport, caption, LEGEND, part -> 0);
        Bounds box = furniture.covered().get(1);
        double share = (box.maxX() - box.minX()) * (box.maxY() - box.minY()) / (1920 * 1080);
        assertTrue(share < 0.15, "the legend takes " + share + " of the picture");
    }

    @Test
    void theLegendStandsWhereItHidesLess() {
        Caption caption = new Caption("Journeys", "2025", "Journeys", "41 sources");
        Viewport viewport = Viewport.of(Camera.HOME, 1280, 720, 1);
        Bounds usual = Furniture.of(Texts.in(Language.EN), viewport, caption, LEGEND, part -> 1_000)
                .covered()
                .get(1);
        Bounds mirrored = Furniture.of(Texts.in(Language.EN), viewport, caption, LEGEND, part -> 1280 - part.minX())
                .covered()
                .get(1);
        assertTrue(usual.maxX() < 640, usual::toString);
        assertTrue(mirrored.minX() > 640, mirrored::toString);
        Bounds high = Furniture.of(
                        Texts.in(Language.EN), viewport, caption, LEGEND, part -> part.maxY() > 600 ? 900 : 300)
                .covered()
                .get(1);
        assertTrue(high.maxX() < 640 && high.maxY() < usual.maxY() - 50, high::toString);
    }

    private static Furniture furniture(int width, int height, Caption caption) {
        double scale = PictureScale.of(width, height);
        return Furniture.of(
                Texts.in(Language.EN), Viewport.of(Camera.HOME, width, height, scale), caption, LEGEND, part -> 0);
    }
}
