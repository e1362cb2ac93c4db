package org.mekongatlas.model;

/** Who the people are in the words of the sources. */
public enum PeopleClass implements Coded {
    SUSPECTS,
    VICTIMS,
    MIXED,
    UNSPECIFIED
}
