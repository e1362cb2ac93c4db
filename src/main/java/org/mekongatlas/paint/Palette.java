package org.mekongatlas.paint;

import java.util.EnumMap;
import java.util.Map;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.FlowShape.Stroke;

/**
 * How a theme draws the map; colours are opaque 0xRRGGBB. The kinds began as the Okabe-Ito set and were moved until
 * every two keep apart for all eyes, and in grey.
 *
 * @param land of the countries the atlas is about
 * @param landAround of all others
 * @param borderBand the soft band under a country line
 * @param strokes of kinds that differ by their stroke as well
 * @param enlargement how much larger type, lines and symbols are than usual
 * @param grey whether symbols lose their colours too
 */
public record Palette(
        int land,
        int landAround,
        int sea,
        int countryLine,
        int borderBand,
        int divisionLine,
        int river,
        int label,
        int panel,
        int accent,
        Map<EventKind, Integer> kinds,
        Map<EventKind, Stroke> strokes,
        double enlargement,
        boolean grey) {

    private static final Map<EventKind, Stroke> TRAFFICKING_DASHED = Map.of(EventKind.TRAFFICKING, Stroke.DASHED);

    private static final Palette LIGHT = new Palette(
            0xF4F1EA,
            0xEBE7DE,
            0xD8E5EC,
            0x8C8578,
            0xE6E1D6,
            0xCFC8BA,
            0xA9C6D6,
            0x3B3A36,
            0xFFFFFF,
            0x0B5C7A,
            kinds(0xD55E00, 0x9C3E78, 0x4AA572, 0x2C70B4, 0xF0A713, 0x39AFE9, 0x2B2B2B),
            TRAFFICKING_DASHED,
            1,
            false);

    private static final Palette DARK = new Palette(
            0x1F2630,
            0x1A2029,
            0x12181F,
            0x5B6674,
            0x272F3A,
            0x36404C,
            0x2B4456,
            0xD5DAE0,
            0x18202A,
            0x5CC0E6,
            kinds(0xD86105, 0xDD6BA4, 0x2AC395, 0x6FA3DB, 0xFAAF2A, 0xA9DDF7, 0xFAF7F6),
            TRAFFICKING_DASHED,
            1,
            false);

    private static final Palette PROJECTOR = new Palette(
            0xFFFFFF,
            0xF0EEE9,
            0xC4DAE6,
            0x4A463F,
            0xE9E5DC,
            0xA9A294,
            0x86AFC6,
            0x0E0E0D,
            0xFFFFFF,
            0x003F5C,
            kinds(0xB34F00, 0x7C2C60, 0x3E8B60, 0x255E97, 0xCA8C10, 0x3093C4, 0x000000),
            TRAFFICKING_DASHED,
            1.3,
            false);

    private static final Palette PRINT = new Palette(
            0xFFFFFF,
            0xF4F4F4,
            0xE4E4E4,
            0x6A6A6A,
            0xEDEDED,
            0xC4C4C4,
            0xB8B8B8,
            0x1A1A1A,
            0xFFFFFF,
            0x333333,
            kinds(0x262626, 0x6E6E6E, 0x6E6E6E, 0x262626, 0xADADAD, 0xADADAD, 0x262626),
            Map.of(
                    EventKind.RESCUE, Stroke.LONG,
                    EventKind.REPATRIATION, Stroke.LONG,
                    EventKind.ESCAPE, Stroke.LONG,
                    EventKind.TRAFFICKING, Stroke.DOTTED),
            1,
            true);

    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PROJECTOR -> PROJECTOR;
            case PRINT -> PRINT;
        };
    }

    /** Colour of a kind of movement. */
    public int kind(EventKind kind) {
        return kinds.getOrDefault(kind, label);
    }

    /** How the line of a flow is broken. */
    Stroke stroke(FlowShape shape) {
        return shape.flow().counted() ? stroke(shape.flow().kind()) : Stroke.BROKEN;
    }

    /** How lines of a kind are broken where a number stands behind them. */
    Stroke stroke(EventKind kind) {
        return strokes.getOrDefault(kind, Stroke.SOLID);
    }

    /** In the order in which the kinds of movements stand. */
    private static Map<EventKind, Integer> kinds(int... colours) {
        Map<EventKind, Integer> kinds = new EnumMap<>(EventKind.class);
        int next = 0;
        for (EventKind kind : EventKind.MOVEMENTS) {
            kinds.put(kind, colours[next++]);
        }
        return Map.copyOf(kinds);
    }
}
