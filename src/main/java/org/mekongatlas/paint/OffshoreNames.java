package org.mekongatlas.paint;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mekongatlas.basemap.Name;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.Typesetter.Extent;

/**
 * Writes the names of countries that are full of lines at sea, each at the end of a leader: a short one, and one that runs
 * through other countries only where there is no other. Lengths are logical pixels of the world. Any thread.
 */
final class OffshoreNames {

    /** Longest leader: a longer one is not followed by the eye. */
    static final double LONGEST = 195;

    /** In how many points of a country its leader is tried. */
    private static final int ENDS = 16;

    /** A leader through other countries is as bad as one so many times as long. */
    private static final double ABROAD = 4;

    private final Interior interior;
    private final LandSquares land;

    OffshoreNames(Interior interior, LandSquares land) {
        this.interior = interior;
        this.land = land;
    }

    /** Where a name may stand with its leader, and how bad that is. */
    private record Candidate(Stand stand, Leader leader, double cost) {}

    void write(Name country, Writing writing, LabelSheet sheet) {
        Extent extent = sheet.measure(writing.text(), writing.lettering());
        ends(country, sheet).stream()
                .flatMap(end -> candidates(end, extent, country, writing, sheet))
                .sorted(Comparator.comparingDouble(Candidate::cost))
                .anyMatch(
                        candidate -> sheet.writeLedAcross(writing, List.of(candidate.stand), box -> candidate.leader));
    }

    /** Some points all over what is seen of a country, in which nothing else stands. */
    private List<Spot> ends(Name country, LabelSheet sheet) {
        List<Spot> open = interior.of(country).stream()
                .map(point -> new Spot(point.x() * sheet.worldSize(), point.y() * sheet.worldSize()))
                .filter(sheet::isOpen)
                .toList();
        int apart = Math.max(1, open.size() / ENDS);
        return IntStream.range(0, open.size())
                .filter(i -> i % apart == 0)
                .mapToObj(open::get)
                .toList();
    }

    private Stream<Candidate> candidates(Spot end, Extent extent, Name country, Writing writing, LabelSheet sheet) {
        double half = extent.width() / 2;
        return Stand.around(end.x(), end.y(), half, half + LONGEST, extent).stream()
                .filter(stand -> land.isSea(stand.box().scaled(1 / sheet.worldSize())))
                .map(stand -> candidate(stand, Leader.toPoint(stand.box(), end, writing.colour()), country, sheet))
                .filter(candidate -> candidate.leader.length() <= LONGEST);
    }

    private Candidate candidate(Stand stand, Leader leader, Name country, LabelSheet sheet) {
        double abroad = leader.share(spot -> isAbroad(spot, country, sheet));
        return new Candidate(stand, leader, leader.length() * (1 + ABROAD * abroad));
    }

    private boolean isAbroad(Spot spot, Name country, LabelSheet sheet) {
        String there = land.country(spot.x() / sheet.worldSize(), spot.y() / sheet.worldSize());
        return !there.isEmpty() && !there.equals(country.country());
    }
}
