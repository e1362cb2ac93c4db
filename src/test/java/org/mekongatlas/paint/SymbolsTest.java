package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.HubState;

class SymbolsTest {

    private static final int TOLERANCE = 24;

    @Test
    void everyStateAndKindHasASymbol() {
        Stream<String> states = Arrays.stream(HubState.values()).map(Symbols::of);
        Stream<String> kinds = Arrays.stream(EventKind.values()).map(Symbols::of);
        Stream<String> others = Stream.of(Symbols.UNKNOWN_HUB, Symbols.CROSSING, "town", "airport", "base", "app");
        Stream.of(states, kinds, others).flatMap(names -> names).forEach(name -> assertTrue(inked(name) > 20, name));
    }

    @Test
    void everyPngIsWhatItsSvgGives() throws IOException {
        for (String name : IconFiles.names()) {
            for (int size : IconFiles.sizes(name)) {
                BufferedImage file = ImageIO.read(IconFiles.png(name, size).toFile());
                assertSame(Symbols.image(name, size), file, name + " at " + size + ": run IconFiles");
            }
        }
    }

    @Test
    void noPngIsWithoutItsSvg() throws IOException {
        List<String> expected = IconFiles.names().stream()
                .flatMap(name -> IconFiles.sizes(name).stream()
                        .map(size -> IconFiles.png(name, size).getFileName().toString()))
                .sorted()
                .toList();
        try (Stream<String> files =
                Files.list(IconFiles.FOLDER).map(file -> file.getFileName().toString())) {
            assertEquals(
                    expected,
                    files.filter(name -> name.endsWith(".png")).sorted().toList());
        }
    }

    @Test
    void theSymbolIsCentredAndAsLargeAsAsked() {
        Sheet sheet = new Sheet(60, 60);
        Graphics2D graphics = sheet.graphics();
        Symbols.paint(graphics, "hub-active", 30, 20, 24, false);
        graphics.dispose();
        assertEquals(0xFFB0203A, sheet.pixels()[20 * 60 + 30]);
        assertEquals(0, sheet.pixels()[20 * 60 + 43], "right of it");
        assertEquals(0, sheet.pixels()[33 * 60 + 30], "below it");
        assertTrue(sheet.pixels()[20 * 60 + 20] != 0, "its rim");
    }

    @Test
    void statesLookDifferentEvenSmall() {
        List<String> names = Arrays.stream(HubState.values()).map(Symbols::of).toList();
        for (String one : names) {
            for (String other : names) {
                assertTrue(one.equals(other) || difference(one, other) > 12, one + " and " + other);
            }
        }
    }

    @Test
    void anUnknownNameIsRefused() {
        Graphics2D graphics = new Sheet(4, 4).graphics();
        assertThrows(IllegalArgumentException.class, () -> Symbols.paint(graphics, "hub-imaginary", 2, 2, 4, false));
    }

    private static long inked(String name) {
        return Arrays.stream(rgb(Symbols.image(name, 24)))
                .filter(pixel -> pixel >>> 24 > 128)
                .count();
    }

    /** How many of 144 pixels differ strongly. */
    private static long difference(String one, String other) {
        int[] a = rgb(Symbols.image(one, 12));
        int[] b = rgb(Symbols.image(other, 12));
        return IntStream.range(0, a.length)
                .filter(i -> distance(a[i], b[i]) > 60)
                .count();
    }

    private static void assertSame(BufferedImage expected, BufferedImage actual, String what) {
        int[] a = rgb(expected);
        int[] b = rgb(actual);
        assertEquals(a.length, b.length, what);
        for (int i = 0; i < a.length; i++) {
            assertTrue(distance(a[i], b[i]) <= TOLERANCE, what);
        }
    }

    private static int[] rgb(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Largest difference of a channel, colours weighed by their alpha. */
    private static int distance(int a, int b) {
        int most = Math.abs((a >>> 24) - (b >>> 24));
        for (int shift = 0; shift < 24; shift += 8) {
            int x = (a >>> shift & 255) * (a >>> 24) / 255;
            int y = (b >>> shift & 255) * (b >>> 24) / 255;
            most = Math.max(most, Math.abs(x - y));
        }
        return most;
    }
}
