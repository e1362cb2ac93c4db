package org.mekongatlas.paint;

import org.mekongatlas.index.PlaceMark;
import org.mekongatlas.model.PlaceKind;

/**
 * A place as it is drawn, in pixels of an overlay's viewport.
 *
 * @param radius of its symbol, pixels
 * @param faint whether something else is selected
 */
public record MarkShape(PlaceMark mark, double x, double y, double radius, boolean faint) {

    /**
     * Name of the symbol in {@link Symbols}; empty for what stands for a whole country or region, drawn as a quiet
     * ring.
     */
    public String symbol() {
        return switch (mark.place().kind()) {
            case HUB, HUB_AREA ->
                mark.state().map(state -> Symbols.of(state.state())).orElse(Symbols.UNKNOWN_HUB);
            case CROSSING -> Symbols.CROSSING;
            case AIRPORT -> "airport";
            case BASE -> "base";
            case TOWN, CITY -> "town";
            case REGION, COUNTRY -> "";
        };
    }

    /** Whether a line that passes it might be read as one of its own. */
    boolean isNode() {
        return isHub() || mark.place().kind() == PlaceKind.COUNTRY;
    }

    boolean isHub() {
        return mark.place().kind().isHub();
    }

    boolean standsForArea() {
        return mark.place().kind().isArea();
    }

    MarkShape moved(double factor, double dx, double dy) {
        return new MarkShape(mark, x * factor + dx, y * factor + dy, radius * factor, faint);
    }

    MarkShape withFaint(boolean other) {
        return new MarkShape(mark, x, y, radius, other);
    }

    double distanceTo(double px, double py) {
        return Math.sqrt((px - x) * (px - x) + (py - y) * (py - y));
    }
}
