package org.mekongatlas.paint;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mekongatlas.basemap.Name;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.Typesetter.Extent;

/**
 * Writes the names of countries that are full of lines at sea, each at the end of a short leader that runs
 * through no other country, or a shorter one that runs through others for a small part. Lengths are logical pixels of
 * the world. Any thread.
 */
final class OffshoreNames {

    /** Longest leader: a longer one is not followed by the eye. */
    static final double LONGEST = 150;

    /** Longest leader that runs through other countries, and the share of it that may lie there. */
    static final double LONGEST_ABROAD = 100;

    static final double MOST_ABROAD = 0.5;

    /** In how many points of a country its leader is tried. */
    private static final int ENDS = 16;

    private final Interior interior;
    private final LandSquares land;

    OffshoreNames(Interior interior, LandSquares land) {
        this.interior = interior;
        this.land = land;
    }

    /** Where a name may stand, with its leader. */
    private record Candidate(Writing writing, Stand stand, Leader leader, double abroad) {

        boolean isClear() {
            return leader.length() <= (abroad > 0 ? LONGEST_ABROAD : LONGEST) && abroad <= MOST_ABROAD;
        }

        /** Whether nobody reads it with a number. */
        boolean isApart(LabelSheet sheet) {
            return sheet.captions().isApart(stand.box());
        }

        boolean isWritten(LabelSheet sheet) {
            return sheet.led().writeAcross(writing, List.of(stand), box -> leader);
        }
    }

    /** @param writings of the same name, the largest first */
    boolean write(Name country, List<Writing> writings, LabelSheet sheet) {
        List<Spot> ends = ends(country, sheet);
        List<Candidate> candidates = writings.stream()
                .flatMap(writing -> ends.stream().flatMap(end -> candidates(end, writing, country, sheet)))
                .filter(Candidate::isClear)
                .sorted(Comparator.comparing((Candidate candidate) -> candidate.abroad > 0)
                        .thenComparing(candidate -> candidate.leader.length()))
                .toList();
        return candidates.stream().filter(one -> one.isApart(sheet)).anyMatch(one -> one.isWritten(sheet))
                || candidates.stream().anyMatch(one -> one.isWritten(sheet))
                || candidates.stream().anyMatch(one -> sheet.led().writeLegibly(one.writing, one.stand, one.leader));
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

    private Stream<Candidate> candidates(Spot end, Writing writing, Name country, LabelSheet sheet) {
        Extent extent = sheet.measure(writing.text(), writing.lettering());
        double half = extent.width() / 2;
        return Stand.around(end.x(), end.y(), half, half + LONGEST, extent).stream()
                .filter(stand -> land.isSea(stand.box().scaled(1 / sheet.worldSize())))
                .map(stand -> candidate(stand, end, writing, country, sheet));
    }

    private Candidate candidate(Stand stand, Spot end, Writing writing, Name country, LabelSheet sheet) {
        Leader leader = Leader.toPoint(stand.box(), end, writing.colour());
        return new Candidate(writing, stand, leader, leader.share(spot -> isAbroad(spot, country, sheet)));
    }

    private boolean isAbroad(Spot spot, Name country, LabelSheet sheet) {
        String there = land.country(spot.x() / sheet.worldSize(), spot.y() / sheet.worldSize());
        return !there.isEmpty() && !there.equals(country.country());
    }
}
