package org.mekongatlas.model;

/** An editor's word, with its reason, on two events that do not contain each other; {@code eventA} sorts first. */
public record Relation(String eventA, String eventB, RelationKind kind, String note) {}
