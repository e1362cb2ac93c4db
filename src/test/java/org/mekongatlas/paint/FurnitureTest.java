package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mekongatlas.count.Reason;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Theme;
import org.mekongatlas.text.Texts;

/** Title, strip, legend and scale bar on an empty map. */
class FurnitureTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);

    /** Letters sit on whole pixels, so sizes are compared by squares of some pixels. */
    private static final int COARSE = 4;

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
            SymbolNames.ALL,
            false,
            Set.of(Uncertainty.values()));
    private static final Caption CAPTION = new Caption(
            "Most people were handed to China over three crossings of northern Shan",
            "1 Sep 2023–31 Jan 2025, cumulative",
            "1 Sep 2023–31 Jan 2025: 40 reports, at least 53,000 people, 34 inside others, 3 left out as plans.",
            "40 sources · data of 2026.11.21 · map: Natural Earth");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theSameFurnitureAtEverySize(Theme theme) {
        Sheet once = Likeness.reduced(painted(theme, 1), COARSE);
        for (int times = 2; times <= 3; times++) {
            double difference = Likeness.difference(once, Likeness.reduced(painted(theme, times), COARSE * times));
            assertTrue(difference < 2, times + "×: " + difference);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theFurnitureAsItWasLookedAt(Theme theme) {
        Golden.checkNearly("furniture-" + theme.code() + ".png", painted(theme, 1), 24, 0.002);
    }

    @Test
    void aLongTitleIsWrappedInsideThePicture() {
        String title = "A very long claim about very many people ".repeat(8);
        FramePainter frame = new FramePainter(new Caption(title, "2025", "", "credits"), 1280, 720, 1);
        assertTrue(frame.titlePlate().maxY() < frame.stripTop(), frame.titlePlate() + " " + frame.stripTop());
        Sheet sheet = new Sheet(1280, 720);
        frame.paint(sheet, Palette.of(Theme.LIGHT));
        for (int y = 0; y < frame.stripTop(); y++) {
            for (int x = (int) (1280 * 0.96) + 12; x < 1280; x++) {
                assertTrue(sheet.pixels()[y * 1280 + x] == 0, "nothing right of the margin");
            }
        }
    }

    private static Sheet painted(Theme theme, int scale) {
        Palette palette = Palette.of(theme);
        Sheet sheet = new Sheet(1280 * scale, 720 * scale);
        Graphics2D graphics = sheet.graphics();
        graphics.setColor(new Color(palette.land()));
        graphics.fillRect(0, 0, sheet.width(), sheet.height());
        graphics.dispose();
        Viewport viewport = Viewport.of(new Camera(23.5, 98.3, 8), sheet.width(), sheet.height(), scale);
        new FramePainter(CAPTION, sheet.width(), sheet.height(), scale).paint(sheet, palette);
        new LegendPainter(ENGLISH, LEGEND, scale).paint(sheet, 40 * scale, 200 * scale, palette);
        new ScaleBarPainter(ENGLISH, viewport, scale).paint(sheet, 900 * scale, 400 * scale, palette);
        return sheet;
    }
}
