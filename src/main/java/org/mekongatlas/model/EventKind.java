package org.mekongatlas.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What was reported. */
public enum EventKind implements Coded {
    DEPORTATION,
    HANDOVER,
    RESCUE,
    REPATRIATION,
    ESCAPE,
    TRANSFER,
    TRAFFICKING,
    RAID,
    ARREST,
    DEMOLITION,
    RELOCATION,
    MEASURE,
    AGREEMENT,
    SANCTION,
    VERDICT,
    ESTIMATE,
    CONFLICT;

    /** The kinds that carry people, into hubs or out of them. */
    public static final Set<EventKind> MOVEMENTS = Collections.unmodifiableSet(EnumSet.range(DEPORTATION, TRAFFICKING));

    /** The kinds a total counts unless others are asked for: people brought, sent or fled out of hubs. */
    public static final Set<EventKind> OUTWARD = Collections.unmodifiableSet(EnumSet.range(DEPORTATION, TRANSFER));

    /** The kinds that carry nobody away: what is done to hubs, and said and decided about them. */
    public static final Set<EventKind> OTHERS = Collections.unmodifiableSet(EnumSet.range(RAID, CONFLICT));

    /** Whether events of this kind carry people from one place to another. */
    public boolean isMovement() {
        return MOVEMENTS.contains(this);
    }
}
