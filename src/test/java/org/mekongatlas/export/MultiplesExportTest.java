package org.mekongatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.export.Panels.Panel;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.PanelPeriods;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Golden;
import org.mekongatlas.paint.StillPainter;
import org.mekongatlas.text.Texts;

/** Small multiples of the shipped data. */
class MultiplesExportTest {

    private static final View SPRING =
            View.HOME.withWindow(TimeWindow.of(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-04-30")));
    private static AtlasIndex index;
    private static BaseMap baseMap;

    @BeforeAll
    static void load() throws IOException {
        index = new AtlasIndex(
                new Catalogue(PackageReader.read(DataFiles.shipped()).dataset()));
        baseMap = BaseMap.load(DataFiles.shipped());
    }

    @Test
    void eachMapCountsItsOwnPeriodAndAllHaveOneScale() {
        List<Panel> panels = paint(4);
        assertEquals(
                List.of("January 2025", "February 2025", "March 2025", "April 2025"),
                panels.stream().map(Panel::name).toList());
        for (Panel panel : panels) {
            View month = SPRING.withMode(TimeMode.WINDOW).withWindow(panel.period());
            assertEquals(
                    index.seen(index.at(month), panel.still().viewport().bounds(0))
                            .answer(),
                    panel.answer());
        }
        assertEquals(
                1,
                panels.stream()
                        .map(panel -> panel.still().overlay().widths())
                        .distinct()
                        .count());
    }

    @Test
    void whoIsToldToStopPaintsNoMore() {
        assertEquals(2, paint(2).size());
    }

    @Test
    void thePictureAsItWasLookedAt() {
        PictureSpec picture = new PictureSpec(SPRING, "Four months", 960, 540);
        MultiplesSpec spec =
                new MultiplesSpec(picture, 4, Optional.empty(), (width, height) -> new Camera(16.69, 98.53, 7));
        Golden.checkNearly("multiples.png", new MultiplesExport(index, baseMap).paint(spec), 32, 0.01);
    }

    @Test
    void onlySomeNumbersOfMapsFillAPage() {
        PictureSpec picture = new PictureSpec(SPRING, "", 960, 540);
        assertThrows(
                IllegalArgumentException.class,
                () -> new MultiplesSpec(picture, 5, Optional.empty(), (width, height) -> Camera.HOME));
    }

    @Test
    void whatIsLeftOutIsSaid() {
        PanelPeriods cut = PanelPeriods.of(TimeWindow.ALL, index.extent(), 4, Optional.empty());
        assertTrue(
                Panels.words(Texts.in(Language.EN), cut).startsWith("By year, the last 4 of "),
                Panels.words(Texts.in(Language.EN), cut));
    }

    @Test
    void whyThereIsOneMapIsSaid() {
        TimeWindow week = TimeWindow.of(LocalDate.of(2025, 2, 10), LocalDate.of(2025, 2, 16));
        PanelPeriods cut = PanelPeriods.of(week, index.extent(), 6, Optional.empty());
        assertEquals("One map: the period lies within one month.", Panels.words(Texts.in(Language.EN), cut));
    }

    private static List<Panel> paint(int most) {
        PanelPeriods cut = PanelPeriods.of(SPRING.question().window(), index.extent(), 4, Optional.empty());
        StillPainter painter = new StillPainter(index, baseMap);
        int[] painted = {0};
        return new Panels(index, painter)
                .paint(SPRING, cut.periods(), Viewport.of(SPRING.camera(), 200, 160, 1), panel -> ++painted[0] < most);
    }
}
