package org.mekongatlas.model;

/** An editor's word on two events that do not contain each other. */
public enum RelationKind implements Coded {
    /** Other people. */
    DISTINCT,
    /** May share people. */
    OVERLAPS
}
