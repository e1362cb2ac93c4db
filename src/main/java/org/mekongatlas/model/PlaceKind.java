package org.mekongatlas.model;

/** What a place is. */
public enum PlaceKind implements Coded {
    HUB,
    HUB_AREA,
    CROSSING,
    TOWN,
    CITY,
    AIRPORT,
    BASE,
    REGION,
    COUNTRY;

    /** Whether scam operations are or were run here. */
    public boolean isHub() {
        return this == HUB || this == HUB_AREA;
    }

    /** Whether its point stands for a whole country or a part of one. */
    public boolean isArea() {
        return this == REGION || this == COUNTRY;
    }
}
