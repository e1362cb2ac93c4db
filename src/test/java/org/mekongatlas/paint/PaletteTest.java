package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongatlas.basemap.Name;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Theme;

/** Whoever looks, on whatever medium, tells the kinds apart and can read the words. */
class PaletteTest {

    /** Of a pair of lines; 2.3 can just be told apart when side by side. */
    private static final double APART = 20;

    private static final double APART_FOR_TWO_CONES = 12;
    private static final double APART_IN_GREY = 5;

    /** Of text to its ground, WCAG 2 level AA. */
    private static final double READABLE = 4.5;

    static Stream<Arguments> themesAndEyes() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(Eyes.values()).map(eyes -> arguments(theme, eyes)));
    }

    @ParameterizedTest
    @MethodSource("themesAndEyes")
    void everyTwoKindsStayApart(Theme theme, Eyes eyes) {
        Palette palette = Palette.of(theme);
        for (EventKind one : EventKind.MOVEMENTS) {
            for (EventKind other : EventKind.MOVEMENTS) {
                boolean alike = one == other || palette.stroke(one) != palette.stroke(other);
                double distance = eyes.distance(palette.kind(one), palette.kind(other));
                assertTrue(alike || distance >= floor(theme, eyes), one + " and " + other + ": " + distance);
            }
        }
    }

    private static double floor(Theme theme, Eyes eyes) {
        return switch (eyes) {
            case ALL_CONES -> APART;
            case PROTANOPIA, DEUTERANOPIA, TRITANOPIA -> APART_FOR_TWO_CONES;
            case GREY -> theme == Theme.PRINT ? APART : APART_IN_GREY;
        };
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsCanBeRead(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Name.Kind kind : Name.Kind.values()) {
            assertReadable(MapInk.of(kind, palette), MapInk.halo(kind, palette), theme + ": name of a " + kind);
        }
        for (EventKind kind : EventKind.MOVEMENTS) {
            assertReadable(MapInk.number(kind, palette), palette.land(), theme + ": number of a " + kind);
        }
        assertReadable(MapInk.stock(palette), palette.land(), theme + ": an estimate");
        words(palette).forEach((what, ink) -> assertReadable(ink, palette.panel(), theme + ": " + what));
    }

    /** What is written on panels. */
    private static Map<String, Integer> words(Palette palette) {
        Map<String, Integer> words = new LinkedHashMap<>();
        words.put("label", palette.label());
        words.put("heading", Plate.mix(palette.label(), palette.panel(), 0.75).getRGB() & 0xFFFFFF);
        words.put("link", palette.accent());
        return words;
    }

    private static void assertReadable(int ink, int ground, String what) {
        double contrast = Eyes.contrast(ink, ground);
        assertTrue(contrast >= READABLE, what + ": " + contrast);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void linesStandOutFromTheLand(Theme theme) {
        Palette palette = Palette.of(theme);
        for (EventKind kind : EventKind.MOVEMENTS) {
            double contrast = Eyes.contrast(palette.kind(kind), palette.land());
            assertTrue(contrast >= 1.8, theme + ": " + kind + " " + contrast);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PRINT")
    void aPrintHasNoColour(Theme theme) {
        Palette palette = Palette.of(theme);
        Stream.concat(
                        palette.kinds().values().stream(),
                        Stream.of(palette.land(), palette.sea(), palette.river(), palette.accent(), palette.label()))
                .forEach(colour -> assertEquals(colour & 0xFF, colour >> 16 & 0xFF));
        int red = 0xFFB0203A;
        assertEquals(0xFF404040, Blend.grey(red));
    }
}
