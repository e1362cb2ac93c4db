package org.mekongatlas.map;

import java.util.Optional;
import java.util.function.IntFunction;

/** Which plates a map orders, one after the other: of what is in sight, and while the map moves of more. FX thread. */
final class PlateOrders {

    /** How far beyond the view flows are drawn while the map moves, logical pixels. */
    private static final int MARGIN = 128;

    private final IntFunction<PlateOrder> wanted;
    private boolean roaming;
    private PlateOrder last;

    /** @param wanted the order for what is in sight now and so many logical pixels around it */
    PlateOrders(IntFunction<PlateOrder> wanted) {
        this.wanted = wanted;
    }

    /** Whether the map moves, or soon will. */
    void setRoaming(boolean now) {
        roaming = now;
    }

    /** What is to be ordered now; empty where the last order will do. */
    Optional<PlateOrder> next() {
        if (last != null && isEnough(last)) {
            return Optional.empty();
        }
        last = wanted.apply(roaming ? MARGIN : 0);
        return Optional.of(last);
    }

    /** The last order was taken back. */
    void forget() {
        last = null;
    }

    /** Whether a plate of this order shows all that is in sight now. */
    boolean areMetBy(PlateOrder order) {
        PlateOrder now = wanted.apply(0);
        return now.isLike(order) && order.covers(now);
    }

    private boolean isEnough(PlateOrder order) {
        PlateOrder now = wanted.apply(0);
        return now.isLike(order) && (roaming ? order.covers(wanted.apply(MARGIN / 2)) : order.equals(now));
    }
}
