package org.mekongatlas.model;

/** What a total counts: each person once, or each border crossed. */
public enum Basis implements Coded {
    PEOPLE,
    MOVEMENTS
}
