package org.mekongatlas.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

    /** The store is made once for all tests. */
    @TempDir
    static Path home;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --size 12                                       | a size looks like 1920x1080, not 12
                    --size 10x10                                    | a picture is 320×180 to 100 million pixels, not 10×10
                    --size 20000x20000                              | 100 million pixels
                    --center 16.69,98.53                            | --center and --zoom go together
                    --zoom 8                                        | --center and --zoom go together
                    --center 16.69,98.53 --zoom 9 --fit mm          | leave out --center and --zoom
                    --center 16.69 --zoom 9                         | look like 16.69,98.53, not 16.69
                    --center 98.53,196.69 --zoom 9                  | the map ends at
                    --center 16.69,98.53 --zoom 22                  | --zoom is 3 to 13, not 22
                    --center 16.69,98.53 --zoom NaN                 | --zoom is 3 to 13
                    --from 2025-02-30                               | there is no date 2025-02-30
                    --to yesterday                                  | there is no date yesterday
                    --from 2025-03 --to 2025-02                     | The period ends (--to 2025-02-28) before it begins
                    --mode moment                                   | A moment is one day: name it with --to
                    --mode moment --from 2025-02-11 --to 2025-02-12 | --from 2025-02-11 and --to 2025-02-12 are two
                    --mode slideshow                                | --mode
                    --kinds deportation,vacation                    | vacation
                    --origin atlantis                               | There is no place 'atlantis'
                    --at-least 9 --at-most 3                        | No number of people is at least 9 and at most 3.
                    --except text                                   | --except text turns a filter round that is not given.
                    --names pinyin                                  | pinyin
                    --theme sepia                                   | sepia
                    --view colour=red                               | A view has no “colour”
                    --view period=2025-03 --to 2025-02              | The period ends (--to 2025-02-28) before it begins
                    --view mode=moment                              | “mode=moment” needs a “period” of one day
                    --view origin=XX                                  | The data has no “XX”, which the view names as “origin”
                    --widest 0                                      | --widest is 1 or more, not 0.
                    --lines 0                                       | a number from 1, or all
                    --lines many                                    | a number from 1, or all
                    --flows both                                    | both
                    --multiples 5                                   | --multiples is 4, 6 or 9, not 5
                    --by month                                      | --by goes with --multiples
                    --multiples 4 --by week                         | 'week' is not one of month, quarter, year
                    --multiples 4 --mode moment --to 2025-02-11     | a moment has none
                    --multiples 4 --compare period=2024             | --multiples and --compare are two pictures
                    --compare period=soon                           | soon
                    --compare origin=XX                             | The data has no “XX”
                    --colour red                                    | --colour
                    """)
    void wrongUsageIsSaidInASentence(String arguments, String said) {
        Outcome outcome = export(arguments.strip().split(" "));
        assertEquals(2, outcome.code, outcome.errors);
        assertTrue(outcome.errors.contains(said), outcome.errors);
        assertEquals(List.of(), files());
    }

    @Test
    void aPictureIsWrittenAndItsSentenceSaid() throws IOException {
        Outcome outcome = export("--size", "640x360", "--from", "2025-02", "--to", "2025-02", "--fit", "mm-myawaddy");
        assertEquals(0, outcome.code, outcome.errors);
        assertEquals(List.of("map.png"), files());
        assertTrue(outcome.output.contains("map.png: In this part of the map, February 2025"), outcome.output);
        BufferedImage picture = ImageIO.read(folder.resolve("map.png").toFile());
        assertEquals(640, picture.getWidth());
        assertEquals(360, picture.getHeight());
    }

    @Test
    void aViewIsPicturedAndOtherOptionsGoBeforeIt() {
        String view = "period=2025-02 origin=MM nationality=IN camera=16.69,98.53,9";
        Outcome outcome = export("--size", "640x360", "--view", view);
        assertEquals(0, outcome.code, outcome.errors);
        assertTrue(
                outcome.output.contains(
                        "map.png: In this part of the map, February 2025, movements of nationals of India out of Myanmar"),
                outcome.output);
        Outcome other = export("--size", "640x360", "--view", view, "--from", "2024", "--kinds", "rescue");
        assertTrue(
                other.output.contains("map.png: In this part of the map, Jan 2024–Feb 2025, rescues of nationals"),
                other.output);
    }

    @Test
    void aPictureHasAsManyLinesAsTheWindowAtFirst() throws IOException {
        assertArrayEquals(picture(), picture("--lines", "50"));
        assertFalse(Arrays.equals(picture(), picture("--lines", "all")));
    }

    private byte[] picture(String... lines) throws IOException {
        assertEquals(
                0,
                export(Stream.concat(Stream.of("--size", "640x360"), Stream.of(lines))
                                .toArray(String[]::new))
                        .code);
        return Files.readAllBytes(folder.resolve("map.png"));
    }

    @Test
    void smallMultiplesAreOnePicture() throws IOException {
        Outcome outcome =
                export("--size", "640x360", "--multiples", "4", "--by", "quarter", "--from", "2025", "--flows", "net");
        assertEquals(0, outcome.code, outcome.errors);
        assertTrue(outcome.output.contains("lines drawn as the difference of both directions"), outcome.output);
        assertEquals(640, ImageIO.read(folder.resolve("map.png").toFile()).getWidth());
    }

    @Test
    void twoViewsAreOnePicture() throws IOException {
        Outcome outcome = export("--size", "640x360", "--from", "2025", "--compare", "period=2024 origin=MM");
        assertEquals(0, outcome.code, outcome.errors);
        assertTrue(outcome.output.contains("Left: Since 1 Jan 2025, movements: "), outcome.output);
        assertTrue(outcome.output.contains(" Right: 2024, movements out of Myanmar: "), outcome.output);
        assertEquals(640, ImageIO.read(folder.resolve("map.png").toFile()).getWidth());
    }

    @Test
    void aPictureIsOfWhatWasAsked() {
        Outcome outcome = export(
                "--size", "320x180", "--origin", "MM", "--through", "TH", "--sources", "several", "--at-least", "100");
        assertEquals(0, outcome.code, outcome.errors);
        assertTrue(
                outcome.output.contains("movements out of Myanmar through Thailand, told by two sources or more,"
                        + " of at least 100 people: "),
                outcome.output);
    }

    @Test
    void anUnknownPlaceIsWrongUsageWithAHint() {
        Outcome outcome = export("--fit", "mm-kkpark");
        assertEquals(2, outcome.code, outcome.errors);
        assertTrue(
                outcome.errors.startsWith("There is no place \"mm-kkpark\". Did you mean mm-kk-park"), outcome.errors);
        assertEquals(List.of(), files());
    }

    @Test
    void whatCanNotBeWrittenIsSaidInASentence() throws IOException {
        Outcome missing = export("--out", folder.resolve("pictures/map.png").toString(), "--size", "320x180");
        assertEquals(1, missing.code, missing.errors);
        assertEquals("There is no folder " + folder.resolve("pictures") + ".\n", missing.errors);
        Outcome taken = export("--out", folder.toString(), "--size", "320x180");
        assertEquals(1, taken.code, taken.errors);
        assertEquals(folder + " is a folder, not a file.\n", taken.errors);
        assertEquals(List.of(), files());
    }

    @Test
    void itNeedsNoJavaFx() throws IOException, InterruptedException {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*(openjfx|gluonhq|controlsfx|atlantafx|testfx).*"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        classPath,
                        "org.mekongatlas.app.Main",
                        "export",
                        "--home",
                        home.toString(),
                        "--size",
                        "320x180",
                        "--out",
                        folder.resolve("map.png").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertEquals(List.of("map.png"), files());
    }

    private record Outcome(int code, String output, String errors) {}

    private Outcome export(String... arguments) {
        List<String> line = new ArrayList<>(List.of("export", "--home", home.toString()));
        if (!List.of(arguments).contains("--out")) {
            line.addAll(List.of("--out", folder.resolve("map.png").toString()));
        }
        line.addAll(List.of(arguments));
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(output));
            System.setErr(new PrintStream(errors));
            int code = Main.run(line.toArray(String[]::new));
            return new Outcome(code, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
