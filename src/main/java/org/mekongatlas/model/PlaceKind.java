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

    /** Whether a place of this kind can lie in one of another: a compound in a town, a town in a city. */
    public boolean isSmallerThan(PlaceKind other) {
        return size() < other.size();
    }

    private int size() {
        return switch (this) {
            case HUB, CROSSING, AIRPORT, BASE -> 0;
            case HUB_AREA, TOWN -> 1;
            case CITY -> 2;
            case REGION, COUNTRY -> 3;
        };
    }

    /** Whether its point stands for a whole country or a part of one. */
    public boolean isArea() {
        return this == REGION || this == COUNTRY;
    }
}
