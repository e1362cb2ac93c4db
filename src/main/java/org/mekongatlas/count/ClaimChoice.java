package org.mekongatlas.count;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.Span;

/** From what sources say about one event to its figure; counting rule, section 2. */
final class ClaimChoice {

    /** Claims by their point; those with the same point by source, so that the order of the files says nothing. */
    private static final Comparator<Claim> BY_POINT =
            Comparator.comparingLong(Claim::point).thenComparing(Claim::source);

    private static final Comparator<FuzzyDate> BY_DAY =
            Comparator.comparing(FuzzyDate::first).thenComparing(FuzzyDate::last);

    private final Comparator<Claim> byPublication;

    /** @param published date of a source by its id, null where unknown */
    ClaimChoice(Function<String, FuzzyDate> published) {
        byPublication = Comparator.comparing(claim -> published.apply(claim.source()), Comparator.nullsFirst(BY_DAY));
    }

    /** The figure by each rule. */
    FigureByRule figures(List<Claim> claims) {
        List<Claim> numbered = numbered(claims);
        return numbered.isEmpty()
                ? FigureByRule.NONE
                : new FigureByRule(
                        figure(numbered, Rule.MEDIAN),
                        figure(numbered, Rule.LOWEST),
                        figure(numbered, Rule.HIGHEST),
                        figure(numbered, Rule.LATEST));
    }

    /** The claim whose point is the best figure by {@code rule}, or null where no claim has a number. */
    Claim chosen(List<Claim> claims, Rule rule) {
        List<Claim> numbered = numbered(claims);
        return numbered.isEmpty() ? null : pick(numbered, rule);
    }

    private Span figure(List<Claim> byPoint, Rule rule) {
        return new Span(low(byPoint), pick(byPoint, rule).point(), high(byPoint));
    }

    private Claim pick(List<Claim> byPoint, Rule rule) {
        return switch (rule) {
            case MEDIAN -> byPoint.get((byPoint.size() - 1) / 2);
            case LOWEST -> byPoint.get(0);
            case HIGHEST -> byPoint.get(byPoint.size() - 1);
            case LATEST ->
                byPoint.stream()
                        .max(byPublication.thenComparing(BY_POINT.reversed()))
                        .orElseThrow();
        };
    }

    private static List<Claim> numbered(List<Claim> claims) {
        return claims.stream().filter(Claim::hasFigure).sorted(BY_POINT).toList();
    }

    private static long low(List<Claim> claims) {
        return claims.stream()
                .mapToLong(claim -> claim.low() == null ? 0 : claim.low())
                .min()
                .orElseThrow();
    }

    private static long high(List<Claim> claims) {
        return claims.stream()
                .mapToLong(claim -> claim.high() == null ? Span.UNBOUNDED : claim.high())
                .max()
                .orElseThrow();
    }
}
