package org.mekongatlas.paint;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.basemap.Name;
import org.mekongatlas.paint.LandSquares.Ground;
import org.mekongatlas.paint.Typesetter.Extent;

/** Where the name of a whole country may stand: on its land rather than across a border. Any thread. */
final class CountryStands {

    /** Of a name on a coast at least so much of it lies on land. */
    private static final double LEAST_OWN = 0.5;
    /** Of a name that is nearly within its borders. */
    private static final double NEARLY = 0.75;
    /** So many stands are tried at once: what lies under those that come later is seldom asked. */
    private static final int AT_ONCE = 24;

    /** Names remembered: of all countries at many zooms. */
    private static final int KNOWN = 200;

    private final Interior interior;
    private final LandSquares land;
    private final Recent<Asked, List<Candidate>> known = new Recent<>(KNOWN, candidates -> 1);

    private record Asked(Name country, Extent extent, double worldSize, double step) {}

    CountryStands(BaseMap baseMap, LandSquares land) {
        interior = new Interior(baseMap);
        this.land = land;
    }

    /** How much of a name lies on its country's land. */
    enum Fit {
        /** All of it. */
        OWN,
        /** Some of it lies on the sea. */
        COASTAL,
        /** Little of it lies on other countries. */
        NEARLY,
        /** More of it does, or most of it lies on the sea. */
        BEYOND;

        private static Fit of(Ground ground) {
            if (ground.isOwn()) {
                return OWN;
            }
            if (!ground.isForeign() && ground.own() >= LEAST_OWN) {
                return COASTAL;
            }
            return ground.own() >= CountryStands.NEARLY ? NEARLY : BEYOND;
        }
    }

    /** Whether it crosses no border. */
    static boolean isWithin(Fit fit) {
        return fit == Fit.OWN || fit == Fit.COASTAL;
    }

    /** Where it may stand, with what lies beneath once that is asked. */
    private final class Candidate {

        private final Asked asked;
        private final Stand stand;
        private volatile Fit fit;

        Candidate(Asked asked, Stand stand) {
            this.asked = asked;
            this.stand = stand;
        }

        Fit fit(double zoom) {
            Fit found = fit;
            if (found == null) {
                found = Fit.of(land.under(stand.box().scaled(1 / asked.worldSize), asked.country.country(), zoom));
                fit = found;
            }
            return found;
        }
    }

    /**
     * Stands of one name, the nearest to its usual place first.
     *
     * @param bad which are left out
     * @param zoom how closely borders are known
     */
    record Stands(List<Candidate> candidates, Predicate<Stand> bad, double zoom) {

        /** Whether one of those that fit was taken, a few of which are tried at a time. */
        boolean anyMatch(Fit fit, Predicate<List<Stand>> writing) {
            return IntStream.iterate(0, from -> from < candidates.size(), from -> from + AT_ONCE)
                    .mapToObj(from -> candidates.subList(from, Math.min(candidates.size(), from + AT_ONCE)))
                    .map(some -> fitting(some, fit::equals))
                    .anyMatch(some -> !some.isEmpty() && writing.test(some));
        }

        /** All of those that fit. */
        List<Stand> all(Predicate<Fit> wanted) {
            return fitting(candidates, wanted);
        }

        private List<Stand> fitting(List<Candidate> some, Predicate<Fit> wanted) {
            return some.stream()
                    .filter(candidate -> wanted.test(candidate.fit(zoom)))
                    .map(candidate -> candidate.stand)
                    .filter(bad.negate())
                    .toList();
        }
    }

    /**
     * Stands of a name with that extent.
     *
     * @param step between them, degrees of longitude
     * @param bad which are left out, unless there are no others
     */
    Stands of(Name country, Extent extent, double step, LabelSheet sheet, Predicate<Stand> bad) {
        List<Candidate> all = known.of(new Asked(country, extent, sheet.worldSize(), step), this::candidates);
        boolean none = all.stream().allMatch(candidate -> bad.test(candidate.stand));
        return new Stands(all, none ? stand -> false : bad, sheet.zoom());
    }

    private List<Candidate> candidates(Asked asked) {
        double worldSize = asked.worldSize;
        return interior.of(asked.country, asked.step).stream()
                .map(point -> Stand.around(point.x() * worldSize, point.y() * worldSize, asked.extent, 0.5))
                .map(stand -> new Candidate(asked, stand))
                .toList();
    }
}
