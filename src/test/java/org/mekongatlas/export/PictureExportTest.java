package org.mekongatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Golden;
import org.mekongatlas.paint.Likeness;
import org.mekongatlas.paint.Sheet;

/** Whole pictures of the shipped data. */
class PictureExportTest {

    private static final View MAE_SOT = View.HOME
            .withWindow(TimeWindow.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28)))
            .withCamera(new Camera(16.69, 98.53, 11));
    /** Letters and symbols sit on whole pixels, so sizes are compared by squares of some pixels. */
    private static final int COARSE = 4;

    private static PictureExport export;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() throws IOException {
        Catalogue catalogue =
                new Catalogue(PackageReader.read(DataFiles.shipped()).dataset());
        export = new PictureExport(new AtlasIndex(catalogue), BaseMap.load(DataFiles.shipped()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void everySizeThatCanBeReadIsTheSamePicture(int times) {
        Sheet once = Likeness.reduced(export.paint(picture(960, 540)), COARSE);
        Sheet larger = Likeness.reduced(export.paint(picture(960 * times, 540 * times)), COARSE * times);
        double difference = Likeness.difference(once, larger);
        assertTrue(difference < 5, "root mean square " + difference);
    }

    @Test
    void progressOnlyGrowsAndComesToItsEnd() throws IOException {
        List<Double> told = new ArrayList<>();
        export.write(picture(640, 360), folder.resolve("map.png"), told::add);
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(0, told.get(0));
        assertEquals(1, told.get(told.size() - 1), 1e-9);
    }

    /** Wherever it is in its work. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.2, 0.45, 0.6, 0.9})
    void whatIsCancelledLeavesNothing(double wanted) throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "what was there before");
        assertThrows(
                CancellationException.class,
                () -> export.write(picture(640, 360), file, done -> {
                    if (done >= wanted) {
                        throw new CancellationException();
                    }
                }));
        assertEquals("what was there before", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void thePictureAsItWasLookedAt() {
        Golden.checkNearly("picture-mae-sot.png", export.paint(picture(960, 540)), 32, 0.01);
    }

    @Test
    void everyPixelIsOpaque() {
        for (int pixel : export.paint(picture(640, 360)).pixels()) {
            assertEquals(0xFF, pixel >>> 24);
        }
    }

    @Test
    void theSamePictureIsPaintedTwice() {
        Sheet one = export.paint(picture(640, 360));
        Sheet two = export.paint(picture(640, 360));
        assertTrue(Arrays.equals(one.pixels(), two.pixels()));
    }

    @Test
    void theDarkPictureIsDark() {
        Sheet light = export.paint(picture(640, 360));
        Sheet dark = export.paint(new PictureSpec(MAE_SOT.withTheme(Theme.DARK), "", 640, 360));
        assertTrue(brightness(light) > 180 && brightness(dark) < 80, brightness(light) + " " + brightness(dark));
    }

    @Test
    void theFileSaysWhatItShows() throws IOException {
        Path file = folder.resolve("map.png");
        String sentence = export.write(new PictureSpec(MAE_SOT, "Over the Moei", 1920, 1080), file);
        IIOMetadataNode metadata = metadata(file);
        assertEquals("Over the Moei", text(metadata, "Title"));
        assertEquals(sentence, text(metadata, "Description"));
        assertTrue(sentence.startsWith("In this part of the map, February 2025, movements: "), sentence);
        assertTrue(sentence.matches(".* Everywhere: [\\d,]+ reports, [\\d,]+ people .*"), sentence);
        assertTrue(text(metadata, "Source").matches("\\d+ sources · data of .*" + BaseMap.CREDITS));
        assertNotEquals("", text(metadata, "Data version"));
        IIOMetadataNode resolution =
                (IIOMetadataNode) metadata.getElementsByTagName("pHYs").item(0);
        assertEquals("5669", resolution.getAttribute("pixelsPerUnitXAxis"), "a slide is 7.5 inches high");
        assertEquals(1, metadata.getElementsByTagName("sRGB").getLength());
        assertEquals(1920, ImageIO.read(file.toFile()).getWidth());
    }

    @Test
    void withoutATitleThePictureIsCalledByPeriodAndTotal() throws IOException {
        Path file = folder.resolve("map.png");
        PictureSpec whole = new PictureSpec(MAE_SOT.withCamera(Camera.HOME).withMode(TimeMode.WINDOW), "", 960, 540);
        String sentence = export.write(whole, file);
        String title = text(metadata(file), "Title");
        assertTrue(title.matches("February 2025, movements: [\\d,]+ people \\(at least [\\d,]+\\)"), title);
        assertTrue(sentence.contains(title.substring(title.indexOf(": ") + 2)), sentence);
        export.write(picture(640, 360), file);
        assertTrue(text(metadata(file), "Title").startsWith("In this part of the map, "));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyThemeSaysTheSame(Theme theme, @TempDir Path folder) throws IOException {
        View shan = View.HOME
                .withCamera(new Camera(22.9, 98.4, 6.8))
                .withWindow(TimeWindow.of(LocalDate.of(2023, 9, 1), LocalDate.of(2025, 1, 31)));
        PictureSpec usual = new PictureSpec(shan, "", 960, 540);
        PictureSpec themed = new PictureSpec(shan.withTheme(theme), "", 960, 540);
        assertEquals(
                export.write(usual, folder.resolve("usual.png")), export.write(themed, folder.resolve("themed.png")));
    }

    @Test
    void largeTypeNamesNoOtherSources() throws IOException {
        View moei = in2025(new Camera(17.78, 99, 8.2));
        assertEquals(sources(moei), sources(moei.withTheme(Theme.PROJECTOR)));
    }

    @Test
    void peopleWhoAreToldOfHaveTheirSourcesWhateverLinesAreDrawn() throws IOException {
        View poipet = in2025(new Camera(13.66, 102.55, 10.5));
        View few = poipet.withLook(poipet.look().withLines(1));
        assertTrue(sources(few).matches("[1-9].*"), sources(few));
    }

    private static View in2025(Camera camera) {
        return View.HOME
                .withCamera(camera)
                .withMode(TimeMode.WINDOW)
                .withWindow(TimeWindow.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    private String sources(View view) throws IOException {
        Path file = folder.resolve(view.theme() + ".png");
        export.write(new PictureSpec(view, "", 960, 540), file);
        return text(metadata(file), "Source");
    }

    @Test
    void aPictureThatCanNotBeWrittenIsNotPainted() throws IOException {
        Path file = folder.resolve("nowhere/map.png");
        IOException said = assertThrows(IOException.class, () -> export.write(picture(320, 180), file));
        assertEquals("There is no folder " + file.getParent() + ".", said.getMessage());
        assertEquals(0, Files.list(folder).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1080x1920", "900x900", "1600x400", "320x180", "400x1600"})
    void oddShapesKeepTheirFurniture(String shape) {
        int width = Integer.parseInt(shape.split("x")[0]);
        int height = Integer.parseInt(shape.split("x")[1]);
        Sheet sheet = export.paint(
                new PictureSpec(View.HOME, "A claim of some length, as authors write them", width, height));
        assertEquals(List.of(width, height), List.of(sheet.width(), sheet.height()));
    }

    private static PictureSpec picture(int width, int height) {
        return new PictureSpec(MAE_SOT, "", width, height);
    }

    private static IIOMetadataNode metadata(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            return (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        } finally {
            reader.dispose();
        }
    }

    private static String text(IIOMetadataNode metadata, String keyword) {
        var entries = metadata.getElementsByTagName("iTXtEntry");
        for (int i = 0; i < entries.getLength(); i++) {
            IIOMetadataNode entry = (IIOMetadataNode) entries.item(i);
            if (entry.getAttribute("keyword").equals(keyword)) {
                return entry.getAttribute("text");
            }
        }
        return "";
    }

    private static double brightness(Sheet sheet) {
        return Arrays.stream(sheet.pixels())
                .map(pixel -> pixel >> 8 & 255)
                .average()
                .orElseThrow();
    }
}
