package org.mekongatlas.model;

import java.util.Set;

/**
 * What a total is asked about. Empty strings do not filter.
 *
 * @param kinds of events that take part
 * @param origin place id or country code; counting rule, section 3
 * @param destination place id or country code
 * @param nationality ISO 3166-1 alpha-2 in upper case
 * @param people classes that take part
 * @param includeDisputed whether disputed events take part
 */
public record Question(
        TimeWindow window,
        Set<EventKind> kinds,
        String origin,
        String destination,
        String nationality,
        Set<PeopleClass> people,
        Rule rule,
        Basis basis,
        boolean includeDisputed) {

    public static final Question ALL = new Question(
            TimeWindow.ALL,
            EventKind.OUTWARD,
            "",
            "",
            "",
            Set.of(PeopleClass.values()),
            Rule.MEDIAN,
            Basis.PEOPLE,
            false);

    public Question {
        kinds = Set.copyOf(kinds);
        people = Set.copyOf(people);
    }

    public Question withWindow(TimeWindow newWindow) {
        return new Question(newWindow, kinds, origin, destination, nationality, people, rule, basis, includeDisputed);
    }

    public Question withKinds(Set<EventKind> newKinds) {
        return new Question(window, newKinds, origin, destination, nationality, people, rule, basis, includeDisputed);
    }

    public Question withOrigin(String id) {
        return new Question(window, kinds, id, destination, nationality, people, rule, basis, includeDisputed);
    }

    public Question withDestination(String id) {
        return new Question(window, kinds, origin, id, nationality, people, rule, basis, includeDisputed);
    }

    public Question withNationality(String code) {
        return new Question(window, kinds, origin, destination, code, people, rule, basis, includeDisputed);
    }

    public Question withPeople(Set<PeopleClass> classes) {
        return new Question(window, kinds, origin, destination, nationality, classes, rule, basis, includeDisputed);
    }

    public Question withRule(Rule newRule) {
        return new Question(window, kinds, origin, destination, nationality, people, newRule, basis, includeDisputed);
    }

    public Question withBasis(Basis newBasis) {
        return new Question(window, kinds, origin, destination, nationality, people, rule, newBasis, includeDisputed);
    }

    public Question withDisputed(boolean included) {
        return new Question(window, kinds, origin, destination, nationality, people, rule, basis, included);
    }
}
