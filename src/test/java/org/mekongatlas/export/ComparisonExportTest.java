package org.mekongatlas.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.paint.Golden;
import org.mekongatlas.text.Texts;

/** Two views of the shipped data beside each other. */
class ComparisonExportTest {

    private static final View FEBRUARY = ViewText.read("period=2025-02 mode=window");
    private static final View JANUARY = ViewText.read("period=2025-01 mode=window");
    private static final Cameras MAE_SOT = (width, height) -> new Camera(16.69, 98.53, 7);
    private static AtlasIndex index;
    private static ComparisonExport export;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() throws IOException {
        index = new AtlasIndex(
                new Catalogue(PackageReader.read(DataFiles.shipped()).dataset()));
        export = new ComparisonExport(index, BaseMap.load(DataFiles.shipped()));
    }

    @Test
    void thePictureAsItWasLookedAt() {
        Golden.checkNearly("comparison.png", export.paint(spec("", JANUARY)), 32, 0.01);
    }

    @Test
    void bothViewsAreTold() throws IOException {
        View indians = ViewText.read("period=2025-02 mode=window nationality=IN");
        Path file = folder.resolve("two.png");
        String told = export.write(spec("Who came home", indians), file, Progress.UNWATCHED);
        assertTrue(told.startsWith("Left: In this part of the map, February 2025, movements: "), told);
        assertTrue(told.contains("February 2025, movements of nationals of India: "), told);
        assertTrue(file.toFile().isFile());
    }

    @Test
    void thePeriodsAreNamedInWhatTheyDifferBy() {
        Difference years = Difference.of(
                index,
                index.at(ViewText.read("period=2024 mode=window")),
                index.at(ViewText.read("period=2025 mode=window")),
                new Bounds(0, 0, 1, 1));
        long more = years.right().total().best() - years.left().total().best();
        Texts texts = Texts.in(Language.EN);
        assertEquals("2025: " + texts.number(more) + " more people than 2024. The ranges overlap.", years.sentence());
        assertTrue(years.together().contains("reach across both periods"), years.together());
    }

    @Test
    void swappedViewsStandInEachOthersPlace() {
        ComparisonSpec spec = spec("", JANUARY);
        assertEquals(JANUARY.question(), spec.swapped().picture().view().question());
        assertEquals(FEBRUARY.question(), spec.swapped().other().question());
    }

    @Test
    void whatIsNoMatterOfPeriodAndFilterIsTheSameOnBothSides() {
        View odd = ViewText.read("period=2025-01 mode=window rule=highest basis=movements camera=1,2,3")
                .withTheme(Theme.DARK);
        assertArrayEquals(
                export.paint(spec("", JANUARY)).pixels(),
                export.paint(spec("", odd)).pixels());
    }

    @Test
    void camerasShowAtLeastWhatOneShowedOnAnotherMap() {
        Cameras cameras = Cameras.showing(Camera.HOME, 800, 600);
        assertEquals(Camera.HOME, cameras.of(800, 600));
        assertEquals(Camera.HOME.zoom() - 1, cameras.of(400, 600).zoom(), 1e-9);
        assertEquals(Camera.HOME.zoom() + 1, cameras.of(1600, 1200).zoom(), 1e-9);
    }

    @Test
    void whoCancelsGetsNoFile() {
        Path file = folder.resolve("two.png");
        assertThrows(
                CancellationException.class,
                () -> export.write(spec("", JANUARY), file, done -> {
                    if (done > 0) {
                        throw new CancellationException();
                    }
                }));
        assertEquals(0, folder.toFile().list().length);
    }

    private static ComparisonSpec spec(String title, View other) {
        return new ComparisonSpec(new PictureSpec(FEBRUARY, title, 960, 540), other, MAE_SOT);
    }
}
