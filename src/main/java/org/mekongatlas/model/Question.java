package org.mekongatlas.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a total is asked about.
 *
 * @param kinds of events that take part
 */
public record Question(TimeWindow window, Set<EventKind> kinds, Filter filter, Rule rule, Basis basis) {

    public static final Question ALL =
            new Question(TimeWindow.ALL, EventKind.OUTWARD, Filter.NONE, Rule.MEDIAN, Basis.PEOPLE);

    public Question {
        kinds = Set.copyOf(kinds);
    }

    /** Place id or country code that journeys must begin in; empty where none is asked for. */
    public String origin() {
        return named(Aspect.ORIGIN, filter.where().origin());
    }

    /** Place id or country code that journeys must end in; empty where none is asked for. */
    public String destination() {
        return named(Aspect.DESTINATION, filter.where().destination());
    }

    /** ISO 3166-1 alpha-2 of the country whose nationals alone are counted; empty where everyone is. */
    public String nationality() {
        return named(Aspect.NATIONALITY, filter.who().nationality());
    }

    public Set<PeopleClass> people() {
        return filter.who().people();
    }

    /** Whether disputed events take part. */
    public boolean includeDisputed() {
        return filter.evidence().includesDisputed();
    }

    public Question withWindow(TimeWindow newWindow) {
        return new Question(newWindow, kinds, filter, rule, basis);
    }

    public Question withKinds(Set<EventKind> newKinds) {
        return new Question(window, newKinds, filter, rule, basis);
    }

    /**
     * Whether events of a kind are listed: those of the kinds asked for and, while these are movements alone, what is
     * no movement beside them.
     */
    public boolean lists(EventKind kind) {
        return kinds.contains(kind) || !kind.isMovement() && Collections.disjoint(kinds, EventKind.OTHERS);
    }

    /**
     * The kinds whose people a total adds up: the movements asked for or, where there are none, the first of the other
     * kinds. Who is found in a raid may be arrested, and deported after that.
     */
    public Set<EventKind> addedKinds() {
        Set<EventKind> movements = EnumSet.copyOf(EventKind.MOVEMENTS);
        movements.retainAll(kinds);
        return movements.isEmpty() ? kinds.stream().sorted().limit(1).collect(Collectors.toSet()) : movements;
    }

    /**
     * About the same kinds of movements, or the usual ones where it is about none, with nothing else that narrows it.
     */
    public Question withoutFilters() {
        Question open = withFilter(Filter.NONE);
        Question movements = open.withKindsOf(EventKind.OTHERS, Set.of());
        return movements.kinds.isEmpty() && !kinds.isEmpty() ? open.withKinds(ALL.kinds) : movements;
    }

    /** With a kind that takes no part yet, or without it if it does. */
    public Question withToggled(EventKind kind) {
        Set<EventKind> toggled = new HashSet<>(kinds);
        if (!toggled.remove(kind)) {
            toggled.add(kind);
        }
        return withKinds(toggled);
    }

    /** With those kinds of a group that it is not about in place of those that it is about. */
    public Question withOthersOf(Set<EventKind> group) {
        Set<EventKind> turned = new HashSet<>(group);
        turned.removeAll(kinds);
        return withKindsOf(group, turned);
    }

    /** With some kinds of a group, and with the same kinds outside of it. */
    public Question withKindsOf(Set<EventKind> group, Set<EventKind> some) {
        Set<EventKind> all = new HashSet<>(kinds);
        all.removeAll(group);
        all.addAll(some);
        return withKinds(all);
    }

    /** Without a kind; about the usual ones where no other is left. */
    public Question without(EventKind kind) {
        Set<EventKind> others = new HashSet<>(kinds);
        others.remove(kind);
        return withKinds(others.isEmpty() ? ALL.kinds : others);
    }

    public Question withFilter(Filter newFilter) {
        return new Question(window, kinds, newFilter, rule, basis);
    }

    public Question withRule(Rule newRule) {
        return new Question(window, kinds, filter, newRule, basis);
    }

    public Question withBasis(Basis newBasis) {
        return new Question(window, kinds, filter, rule, newBasis);
    }

    public Question withOrigin(String place) {
        return withFilter(filter.with(filter.where().withOrigin(place)));
    }

    public Question withDestination(String place) {
        return withFilter(filter.with(filter.where().withDestination(place)));
    }

    public Question withNationality(String country) {
        return withFilter(filter.with(filter.who().withNationality(country)));
    }

    public Question withPeople(Set<PeopleClass> classes) {
        return withFilter(filter.with(filter.who().withPeople(classes)));
    }

    public Question withDisputed(boolean included) {
        return withFilter(filter.with(filter.evidence().withDisputed(included)));
    }

    private String named(Aspect aspect, String value) {
        return filter.except().contains(aspect) ? "" : value;
    }
}
