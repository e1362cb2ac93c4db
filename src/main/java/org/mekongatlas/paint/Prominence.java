package org.mekongatlas.paint;

import org.mekongatlas.basemap.Name;
import org.mekongatlas.paint.Lettering.Face;

/** At which zooms a name of the base map is written, how large, and how far from its point it may stand. */
final class Prominence {

    /** From this zoom on countries are not named: their names would be far from what is looked at. */
    static final double COUNTRY_UNTIL = 9;

    /** By rank. */
    private static final double[] COUNTRY_FROM = {0, 2, 3, 3.7, 4.5, 5, 6};

    private static final double[] CITY_FROM = {3.8, 4.3, 5, 5.6, 6.2, 6.5, 6.7, 7.2, 7.7, 8, 8};
    private static final double[] SEA_FROM = {2, 2, 4.5, 6, 7};
    private static final double[] RIVER_FROM = {6, 6, 6, 6.5, 7, 7.5, 8, 8.5};

    private static final double DEGREE = 1 / 360.0;

    private Prominence() {}

    static double from(Name name) {
        return switch (name.kind()) {
            case COUNTRY -> at(COUNTRY_FROM, name.rank());
            case CITY -> at(CITY_FROM, name.rank()) - (name.capital() && name.rank() > 0 ? 0.8 : 0);
            case DIVISION -> name.rank() <= 2 ? 6 : name.rank() == 6 ? 6.8 : 8;
            case WATER -> at(SEA_FROM, name.rank());
            case RIVER -> at(RIVER_FROM, name.rank());
            case TOWN -> townFrom(name.population());
        };
    }

    private static double townFrom(long population) {
        if (population >= 50_000) {
            return population >= 200_000 ? 7.5 : 8;
        }
        return population >= 10_000 ? 9 : population > 0 ? 10 : 10.5;
    }

    private static double at(double[] zooms, int rank) {
        return zooms[Math.min(rank, zooms.length - 1)];
    }

    static double until(Name name) {
        return switch (name.kind()) {
            case COUNTRY -> COUNTRY_UNTIL;
            case DIVISION -> 10.5;
            case WATER -> name.rank() <= 1 ? 8 : Double.MAX_VALUE;
            case RIVER, CITY, TOWN -> Double.MAX_VALUE;
        };
    }

    static Lettering lettering(Name name) {
        int rank = name.rank();
        return switch (name.kind()) {
            case COUNTRY -> capitals(rank <= 1 ? 14 : rank <= 3 ? 12.5 : 11);
            case DIVISION -> new Lettering(Face.REGULAR, 11, 0.8);
            case CITY -> Lettering.plain(Face.REGULAR, rank <= 1 || name.capital() ? 13.5 : rank <= 4 ? 12.5 : 12);
            case TOWN -> Lettering.plain(Face.REGULAR, name.population() >= 50_000 ? 12 : 11);
            case WATER -> rank <= 1 ? new Lettering(Face.ITALIC, 13.5, 1.2) : new Lettering(Face.ITALIC, 12, 0.4);
            case RIVER -> new Lettering(Face.ITALIC, 11, 0.3);
        };
    }

    private static Lettering capitals(double size) {
        return new Lettering(Face.REGULAR, size, 0.16 * size);
    }

    /** How far from its point a name may be moved and still name what lies there, unit coordinates; 0 for points. */
    static double leeway(Name name) {
        return switch (name.kind()) {
            case COUNTRY -> DEGREE * at(new double[] {3, 3, 1.5, 1, 0.5}, name.rank());
            case DIVISION -> 0.25 * DEGREE;
            case WATER -> name.rank() <= 2 ? 1.5 * DEGREE : 0.1 * DEGREE;
            case RIVER -> 0.02 * DEGREE;
            case CITY, TOWN -> 0;
        };
    }
}
