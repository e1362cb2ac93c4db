package org.mekongatlas.model;

/** How a source puts its figure: MORE_THAN and AT_LEAST have no high, NEARLY and UP_TO no low. */
public enum Qualifier implements Coded {
    EXACT,
    ABOUT,
    MORE_THAN,
    AT_LEAST,
    NEARLY,
    UP_TO,
    BETWEEN
}
