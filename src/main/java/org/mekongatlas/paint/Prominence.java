package org.mekongatlas.paint;

import org.mekongatlas.basemap.Name;
import org.mekongatlas.paint.Lettering.Face;

/** At which zooms a name of the base map is written, and how large. */
final class Prominence {

    private static final double[] COUNTRY_FROM = {0, 2, 3, 3.7, 4.5, 5, 6};
    private static final double[] CITY_FROM = {3.8, 4.3, 5, 5.6, 6.2, 6.5, 6.7, 7.2, 7.7, 8, 8};
    private static final double[] WATER_FROM = {2, 2, 4.5, 6, 7, 7.5, 8, 8.5};

    private Prominence() {}

    static double from(Name name) {
        return switch (name.kind()) {
            case COUNTRY -> at(COUNTRY_FROM, name.rank());
            case CITY -> at(CITY_FROM, name.rank()) - (name.capital() && name.rank() > 0 ? 0.8 : 0);
            case DIVISION -> name.rank() <= 2 ? 6 : name.rank() == 6 ? 6.8 : 8;
            case WATER -> at(WATER_FROM, name.rank());
            case TOWN -> town(name.population());
        };
    }

    static double until(Name name) {
        return switch (name.kind()) {
            case COUNTRY -> name.rank() <= 4 ? 9 : 12;
            case DIVISION -> 10.5;
            case WATER -> name.rank() == 1 ? 8 : 20;
            case CITY, TOWN -> 20;
        };
    }

    static Lettering lettering(Name name) {
        return switch (name.kind()) {
            case COUNTRY -> capitals(name.rank() <= 1 ? 14 : name.rank() <= 3 ? 12.5 : 11);
            case CITY ->
                Lettering.plain(Face.REGULAR, name.rank() <= 1 || name.capital() ? 13.5 : name.rank() <= 4 ? 12.5 : 12);
            case DIVISION -> new Lettering(Face.REGULAR, 11, 0.8);
            case WATER -> new Lettering(Face.ITALIC, name.rank() <= 1 ? 13.5 : 12, name.rank() <= 1 ? 1.2 : 0.3);
            case TOWN -> Lettering.plain(Face.REGULAR, name.population() >= 50_000 ? 12 : 11);
        };
    }

    private static Lettering capitals(double size) {
        return new Lettering(Face.REGULAR, size, 0.16 * size);
    }

    private static double town(long population) {
        return population >= 200_000
                ? 7.5
                : population >= 50_000 ? 8 : population >= 10_000 ? 9 : population > 0 ? 10 : 10.5;
    }

    private static double at(double[] zooms, int rank) {
        return zooms[Math.min(rank, zooms.length - 1)];
    }
}
