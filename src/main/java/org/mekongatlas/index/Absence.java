package org.mekongatlas.index;

/** Why a view does not show an event on its map. */
public enum Absence {
    /** Its kind of movement is switched off. */
    KIND,
    /** It is not wholly within the view's period; of what is no movement, not at all. */
    PERIOD,
    /** A filter leaves it out. */
    FILTER
}
