package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Lettering.Face;

/** The languages of the region, set as their readers expect, with the type the atlas brings along. */
class ScriptsTest {

    private final Typesetter typesetter = new Typesetter();

    @ParameterizedTest
    @CsvSource({
        "က, က္က, Burmese letter under a letter",
        "န, န့်, Burmese marks",
        "ท, ที่, Thai vowel and tone over a letter",
        "ป, ปู, Thai vowel under a letter",
        "ຫ, ຫຼ, Lao letter under a letter",
        "ភ, ភ្ន, Khmer subscript",
        "A, A\u0302\u0301, Vietnamese marks"
    })
    void marksAndStacksTakeNoRoomAlongTheLine(String letter, String stacked) {
        for (Face face : List.of(Face.REGULAR, Face.BOLD)) {
            assertEquals(width(letter, face), width(stacked, face), 0.02, stacked + " in " + face);
        }
    }

    @Test
    void aVowelWrittenBeforeItsLetterStandsBeforeIt() {
        assertTrue(width("ကေ", Face.REGULAR) > width("က", Face.REGULAR));
        assertEquals(width("កេ", Face.REGULAR), width("កែ", Face.REGULAR), 4);
    }

    @Test
    void lettersThatJoinOrStackAreNotSpaced() {
        Lettering spaced = new Lettering(Face.REGULAR, 14, 2);
        assertEquals(
                width("မြန်မာ", Face.REGULAR, 14),
                typesetter.measure("မြန်မာ", spaced).width(),
                1e-9);
        assertTrue(typesetter.measure("THAI", spaced).width() > width("THAI", Face.REGULAR, 14));
    }

    @Test
    void stacksAreGivenTheirHeight() {
        Lettering plain = Lettering.plain(Face.REGULAR, 10);
        double latin = typesetter.measure("Yangon", plain).height();
        assertTrue(typesetter.measure("ရန်ကုန်", plain).height() > 1.3 * latin);
        assertEquals(latin, typesetter.measure("Thừa Thiên Huế", plain).height());
    }

    /** No reader of the shipped data sees a box, on a machine with no fonts. */
    @ParameterizedTest
    @ValueSource(strings = {"data", "data/basemap"})
    void everyCharacterOfTheDataIsInTheType(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertHasLetters(file);
            }
        }
    }

    /** Nor does a reader of the window's own words. */
    @Test
    void everyCharacterOfTheProgramIsInTheType() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertHasLetters(file);
            }
        }
    }

    private static void assertHasLetters(Path file) throws IOException {
        Files.readString(file)
                .chars()
                .filter(letter -> letter > ' ' && letter != '\uFEFF')
                .distinct()
                .forEach(letter -> {
                    String named = file + " has " + Character.getName(letter);
                    assertTrue(Type.regular(12).canDisplay((char) letter), named);
                    assertTrue(Type.bold(12).canDisplay((char) letter), named);
                });
    }

    @Test
    void areWrittenAsStored() {
        Palette palette = Palette.of(Theme.LIGHT);
        Viewport viewport = new Viewport(0, 0, 1 << 16, 2 * 260, 2 * 190, 2);
        Sheet sheet = new Sheet(viewport.width(), viewport.height());
        Arrays.fill(sheet.pixels(), 0xFF000000 | palette.land());
        LabelSheet labels = new LabelSheet(viewport, typesetter, MapWording.ENGLISH);
        List<String> words = List.of(
                "ရွှေကုက္ကို မန္တလေး",
                "ท่าขี้เหล็ก ที่นี่",
                "ຫຼວງນ້ຳທາ ບໍ່ເຕັນ",
                "ភ្នំពេញ ស្ទឹងត្រែង",
                "妙瓦底 水沟谷",
                "Thừa Thiên Huế");
        for (int i = 0; i < words.size(); i++) {
            write(labels, words.get(i), Lettering.plain(Face.REGULAR, 15), 8, 18 + 31 * i, palette);
            write(labels, words.get(i), Lettering.plain(Face.BOLD, 12), 150, 18 + 31 * i, palette);
        }
        labels.lettered().paint(sheet, new Pen(new Raster(sheet)), palette);
        Golden.checkNearly("scripts-2x.png", sheet, 3, 0.002);
    }

    private void write(LabelSheet labels, String text, Lettering lettering, double x, double y, Palette palette) {
        Typesetter.Extent extent = typesetter.measure(text, lettering);
        Stand stand = Stand.around(x + extent.width() / 2, y, extent, 0);
        labels.write(new Writing(text, lettering, palette.label(), palette.land()), List.of(stand), false);
    }

    private double width(String text, Face face) {
        return width(text, face, 100);
    }

    private double width(String text, Face face, double size) {
        return typesetter.measure(text, Lettering.plain(face, size)).width();
    }
}
