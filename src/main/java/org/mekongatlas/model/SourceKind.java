package org.mekongatlas.model;

/** The class of a source. */
public enum SourceKind implements Coded {
    WIRE,
    NEWSPAPER,
    BROADCASTER,
    STATE_MEDIA,
    GOVERNMENT,
    UN,
    NGO,
    RESEARCH,
    COURT,
    OTHER
}
