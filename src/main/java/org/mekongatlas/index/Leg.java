package org.mekongatlas.index;

import org.mekongatlas.model.EventKind;

/**
 * What tells a line from the others of its level: how people moved, and between which places.
 *
 * @param from place id, or empty where nobody says
 * @param to place id, or empty where nobody says
 */
public record Leg(EventKind kind, String from, String to) {

    /** The other way. */
    Leg back() {
        return new Leg(kind, to, from);
    }
}
