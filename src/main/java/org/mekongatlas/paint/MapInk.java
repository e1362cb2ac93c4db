package org.mekongatlas.paint;

import org.mekongatlas.basemap.Name;
import org.mekongatlas.model.EventKind;

/** Colours of writing on the map, mixed of those of a palette; 0xRRGGBB. */
final class MapInk {

    private MapInk() {}

    static int of(Name.Kind kind, Palette palette) {
        return switch (kind) {
            case COUNTRY -> mix(palette.label(), palette.land(), 0.8);
            case DIVISION -> mix(palette.label(), palette.land(), 0.72);
            case WATER, RIVER -> mix(palette.label(), palette.river(), 0.7);
            case CITY -> palette.label();
            case TOWN -> town(palette);
        };
    }

    static int halo(Name.Kind kind, Palette palette) {
        return kind == Name.Kind.WATER ? palette.sea() : palette.land();
    }

    static int town(Palette palette) {
        return mix(palette.label(), palette.land(), 0.8);
    }

    /** The colour of a line, dark enough on light ground and light enough on dark to be read. */
    static int number(EventKind kind, Palette palette) {
        return mix(palette.kind(kind), palette.label(), 0.42);
    }

    /** Of estimates, which are no movements: the colour of none. */
    static int stock(Palette palette) {
        return mix(palette.countryLine(), palette.label(), 0.6);
    }

    private static int mix(int one, int other, double share) {
        return Plate.mix(one, other, share).getRGB() & 0xFFFFFF;
    }
}
