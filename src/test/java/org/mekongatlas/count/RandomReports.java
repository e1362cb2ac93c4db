package org.mekongatlas.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Between;
import org.mekongatlas.model.Confidence;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Evidence;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.PeopleClass;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.Size;
import org.mekongatlas.model.SourceCount;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.Unit;
import org.mekongatlas.model.Where;

/**
 * Catalogues and questions drawn from a seed: few days, few places and many links, so that everything the counting rule
 * speaks of happens often. Links lead from later reports to earlier ones or the other way, but never round in a circle.
 */
public final class RandomReports {

    static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    static final int DAYS = 70;

    private static final List<String> PLACES = List.of(
            "",
            "",
            "mm",
            "mm-park",
            "mm-bridge",
            "mm-town",
            "mm-hills",
            "mm-market",
            "th",
            "th-town",
            "cn",
            "cn-town",
            "kh",
            "in",
            "region");
    private static final List<String> ASKED = List.of("", "MM", "mm", "mm-town", "th", "th-town", "CN", "zz");
    private static final List<String> COUNTRIES = List.of("CN", "IN", "TH");
    private static final List<EventKind> KINDS = List.of(
            EventKind.HANDOVER,
            EventKind.HANDOVER,
            EventKind.DEPORTATION,
            EventKind.REPATRIATION,
            EventKind.RESCUE,
            EventKind.RAID,
            EventKind.ARREST);
    private static final List<String> SOURCES = List.of("paper", "radio", "agency", "weekly", "blog");

    private final long seed;
    private final Random random;

    public RandomReports(long seed) {
        this.seed = seed;
        random = new Random(seed);
    }

    public Reports reports(int most) {
        Reports reports = world();
        int size = 1 + random.nextInt(most);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ids.add("e" + (char) ('a' + i % 26) + i / 26);
        }
        Collections.shuffle(ids, random);
        boolean[] tallies = new boolean[size];
        for (int i = 0; i < size; i++) {
            tallies[i] = chance(0.5);
        }
        for (int i = 0; i < size; i++) {
            add(reports, i, ids, tallies);
        }
        for (int i = 0; i < size / 3; i++) {
            relate(reports, pick(ids), pick(ids));
        }
        return reports;
    }

    public Question question() {
        Question question = Question.ALL
                .withWindow(window())
                .withRule(pick(List.of(Rule.values())))
                .withBasis(pick(List.of(Basis.values())))
                .withDisputed(chance(0.3));
        question = chance(0.2) ? question.withOrigin(pick(List.of("MM", "mm", "mm-town", "th", "zz"))) : question;
        question = chance(0.2) ? question.withDestination(pick(List.of("CN", "th", "th-town", "cn-town"))) : question;
        question = chance(0.15) ? question.withNationality(pick(COUNTRIES)) : question;
        question = chance(0.1) ? question.withKinds(EnumSet.of(pick(KINDS), pick(KINDS))) : question;
        question = chance(0.1) ? question.withPeople(some(PeopleClass.class)) : question;
        return chance(0.4) ? question.withFilter(narrowed(question.filter())) : question;
    }

    private Filter narrowed(Filter filter) {
        Filter narrow = filter;
        Where where = narrow.where();
        narrow = chance(0.2) ? narrow.with(where.withBetween(new Between(pick(ASKED), pick(ASKED)))) : narrow;
        narrow = chance(0.2) ? narrow.with(narrow.where().withThrough(pick(ASKED))) : narrow;
        narrow = chance(0.3) ? narrow.with(grounds()) : narrow;
        int least = random.nextInt(8);
        narrow = chance(0.2)
                ? narrow.with(new Size(least, chance(0.5) ? Span.UNBOUNDED : least + random.nextInt(10)))
                : narrow;
        narrow = chance(0.2)
                ? narrow.withText(pick(List.of("boat", "BOAT river", "paper", "cn-town", "Tówn", "ea")))
                : narrow;
        for (Aspect aspect : Aspect.values()) {
            narrow = chance(0.2) ? narrow.inverse(aspect) : narrow;
        }
        return narrow;
    }

    private Evidence grounds() {
        return new Evidence(
                chance(0.3) ? some(Counting.class) : Evidence.ANY.countings(),
                chance(0.4) ? some(EventStatus.class) : Evidence.ANY.statuses(),
                chance(0.3) ? some(Confidence.class) : Evidence.ANY.confidences(),
                chance(0.3) ? some(SourceKind.class) : Evidence.ANY.sourceClasses(),
                pick(List.of(SourceCount.values())));
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.noneOf(type);
        for (E value : type.getEnumConstants()) {
            if (chance(0.6)) {
                some.add(value);
            }
        }
        return some;
    }

    long seed() {
        return seed;
    }

    /** 0..most. */
    int number(int most) {
        return random.nextInt(most + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private TimeWindow window() {
        LocalDate one = day();
        LocalDate other = day();
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        return new TimeWindow(chance(0.4) ? null : from, chance(0.3) ? null : to);
    }

    private static Reports world() {
        return new Reports()
                .source("radio", "2025-01-20", "Radio", SourceKind.BROADCASTER)
                .source("agency", "2025-02", "Agency", SourceKind.WIRE)
                .source("weekly", "2025-01-20", "paper", SourceKind.STATE_MEDIA)
                .source("blog", "", "Radio", SourceKind.OTHER)
                .place("mm-town", "Town", PlaceKind.TOWN, "MM", "th-town")
                .place("mm-park", "Park", PlaceKind.HUB, "MM", "mm-town")
                .place("mm-bridge", "Bridge", PlaceKind.CROSSING, "MM", "mm-park")
                .place("mm-hills", "Hills", PlaceKind.REGION, "MM", "mm-town")
                .place("mm-market", "Market", PlaceKind.TOWN, "MM", "mm-town")
                .place("th-town", "Thai town", PlaceKind.TOWN, "TH", "mm-town")
                .place("cn-town", "Chinese town", PlaceKind.TOWN, "CN", "")
                .place("region", "Region", PlaceKind.REGION, "", "");
    }

    private void add(Reports reports, int i, List<String> ids, boolean[] tallies) {
        LocalDate end = chance(0.8) ? FIRST_DAY.plusDays((long) i * DAYS / ids.size()) : day();
        LocalDate start = tallies[i] ? end.minusDays(random.nextInt(60)) : end.minusDays(random.nextInt(2));
        Counting counting = counting(tallies[i]);
        Reports.Report report = reports.report(ids.get(i), counting, fuzzy(start), chance(0.9) ? end + "" : fuzzy(end))
                .kind(pick(KINDS))
                .status(chance(0.85) ? EventStatus.DONE : pick(List.of(EventStatus.values())))
                .of(chance(0.8) ? PeopleClass.SUSPECTS : pick(List.of(PeopleClass.values())))
                .unit(chance(0.95) ? Unit.PERSONS : chance(0.5) ? null : Unit.PLACES)
                .route(
                        pick(PLACES),
                        pick(PLACES),
                        chance(0.2) ? new String[] {pick(PLACES.subList(2, PLACES.size()))} : new String[0])
                .at(pick(PLACES))
                .confidence(pick(List.of(Confidence.values())))
                .summary(pick(List.of("", "By boat.", "Over the river by BOAT")));
        figures(report);
        links(report, i, ids, tallies);
    }

    private Counting counting(boolean tally) {
        if (chance(0.1)) {
            return pick(List.of(Counting.PLAN, Counting.ESTIMATE, Counting.NONE));
        }
        return tally ? Counting.TALLY : Counting.INCIDENT;
    }

    private String fuzzy(LocalDate day) {
        return chance(0.9) ? day.toString() : day.toString().substring(0, 7);
    }

    private void figures(Reports.Report report) {
        int claims = chance(0.6) ? 1 : random.nextInt(5);
        for (int i = 0; i < claims; i++) {
            long low = random.nextInt(chance(0.9) ? 12 : 100_000);
            long high = low + (chance(0.5) ? 0 : random.nextInt(6));
            report.claim(pick(SOURCES), chance(0.15) ? null : low, chance(0.2) ? null : high);
        }
        int nationalities = chance(0.5) ? 0 : random.nextInt(4);
        for (int i = 0; i < nationalities; i++) {
            long low = random.nextInt(12);
            report.nationals(pick(COUNTRIES), low, chance(0.8) ? low : null, pick(SOURCES));
        }
    }

    private void links(Reports.Report report, int i, List<String> ids, boolean[] tallies) {
        List<String> later = ids.subList(i + 1, ids.size());
        if (chance(0.35) && !later.isEmpty()) {
            report.within(pick(later));
        }
        List<String> earlierTallies = new ArrayList<>();
        for (int j = Math.max(0, i - 6); j < i; j++) {
            if (tallies[j] || chance(0.05)) {
                earlierTallies.add(ids.get(j));
            }
        }
        if (chance(tallies[i] ? 0.6 : 0.05) && !earlierTallies.isEmpty()) {
            Collections.shuffle(earlierTallies, random);
            report.supersedes(earlierTallies
                    .subList(0, 1 + random.nextInt(Math.min(3, earlierTallies.size())))
                    .toArray(String[]::new));
        }
        if (chance(0.2) && !later.isEmpty()) {
            report.onwardOf(chance(0.5) ? new String[] {pick(later)} : new String[] {pick(later), pick(later)});
        }
    }

    private void relate(Reports reports, String one, String other) {
        if (!one.equals(other)) {
            if (chance(0.5)) {
                reports.distinct(one, other);
            } else {
                reports.overlaps(one, other);
            }
        }
    }
}
