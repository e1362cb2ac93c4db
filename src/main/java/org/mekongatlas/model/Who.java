package org.mekongatlas.model;

import java.util.Set;

/**
 * Of whom a report speaks.
 *
 * @param nationality ISO 3166-1 alpha-2 in upper case; empty for all
 * @param people what sources call them
 */
public record Who(String nationality, Set<PeopleClass> people) {

    public static final Who ANYONE = new Who("", Set.of(PeopleClass.values()));

    public Who {
        people = Set.copyOf(people);
    }

    public Who withNationality(String country) {
        return new Who(country, people);
    }

    public Who withPeople(Set<PeopleClass> classes) {
        return new Who(nationality, classes);
    }
}
