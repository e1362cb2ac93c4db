package org.mekongatlas.paint;

import org.mekongatlas.model.EventKind;

/** Colours of writing on the map, mixed of those of a palette; 0xRRGGBB. */
final class MapInk {

    private MapInk() {}

    static int country(Palette palette) {
        return mix(palette.label(), palette.land(), 0.72);
    }

    static int division(Palette palette) {
        return mix(palette.label(), palette.land(), 0.55);
    }

    static int water(Palette palette) {
        return mix(palette.label(), palette.river(), 0.45);
    }

    static int quiet(Palette palette) {
        return mix(palette.label(), palette.land(), 0.8);
    }

    /** Dark enough on light ground and light enough on dark to be read. */
    static int number(Palette palette, EventKind kind) {
        return mix(palette.kind(kind), palette.label(), 0.55);
    }

    private static int mix(int one, int other, double share) {
        return Plate.mix(one, other, share).getRGB() & 0xFFFFFF;
    }
}
