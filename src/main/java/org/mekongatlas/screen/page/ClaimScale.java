package org.mekongatlas.screen.page;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import org.mekongatlas.model.Claim;

/**
 * Where figures lie between the two ends of a plot.
 *
 * @param least the smallest figure named
 * @param most the largest
 */
record ClaimScale(long least, long most) {

    /** Share of the plot that is kept free at each end, for dots and for arrows that lead on. */
    private static final double MARGIN = 0.12;

    /** @param claims at least one with a figure */
    static ClaimScale of(List<Claim> claims) {
        LongSummaryStatistics figures = claims.stream()
                .flatMap(claim -> bounds(claim).stream())
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .summaryStatistics();
        return new ClaimScale(figures.getMin(), figures.getMax());
    }

    /** Low and high of a claim, where it has them. */
    static List<Optional<Long>> bounds(Claim claim) {
        return List.of(Optional.ofNullable(claim.low()), Optional.ofNullable(claim.high()));
    }

    /** 0 for the left end of the plot, 1 for its right end; the middle where all figures are one. */
    double at(long figure) {
        return least == most ? 0.5 : MARGIN + (1 - 2 * MARGIN) * (figure - least) / (double) (most - least);
    }
}
