package org.mekongatlas.paint;

import java.util.EnumMap;
import java.util.Map;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Theme;

/**
 * The map's colours, opaque 0xRRGGBB. Kinds are from the Okabe-Ito set, apart from each other for all eyes.
 *
 * @param land of the countries the atlas is about
 * @param landAround of all others
 * @param borderBand the soft band under a country line
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
        Map<EventKind, Integer> kinds) {

    private static final Map<EventKind, Integer> KINDS = Map.of(
            EventKind.DEPORTATION, 0xD55E00,
            EventKind.HANDOVER, 0xA3457F,
            EventKind.RESCUE, 0x009E73,
            EventKind.REPATRIATION, 0x0072B2,
            EventKind.ESCAPE, 0xE69F00,
            EventKind.TRANSFER, 0x56B4E9,
            EventKind.TRAFFICKING, 0x2B2B2B);

    private static final Palette LIGHT = new Palette(
            0xF4F1EA, 0xEBE7DE, 0xD8E5EC, 0x8C8578, 0xE6E1D6, 0xCFC8BA, 0xA9C6D6, 0x3B3A36, 0xFFFFFF, 0x0B5C7A, KINDS);
    private static final Palette DARK = new Palette(
            0x1F2630, 0x1A2029, 0x12181F, 0x5B6674, 0x272F3A, 0x36404C, 0x2B4456, 0xD5DAE0, 0x18202A, 0x5CC0E6,
            onDark());

    public static Palette of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }

    /** Colour of a kind of movement. */
    public int kind(EventKind kind) {
        return kinds.getOrDefault(kind, label);
    }

    private static Map<EventKind, Integer> onDark() {
        Map<EventKind, Integer> lighter = new EnumMap<>(KINDS);
        lighter.put(EventKind.TRAFFICKING, 0xE8E8E8);
        lighter.put(EventKind.REPATRIATION, 0x3D9BD6);
        lighter.put(EventKind.HANDOVER, 0xCC79A7);
        lighter.put(EventKind.TRANSFER, 0xA9DDF7);
        return lighter;
    }
}
