package org.mekongatlas.paint;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Beads drawn beforehand, by colour and size: a few dozen, whatever is shown. Any thread. */
final class BeadStamps {

    private final Map<Key, BeadStamp> stamps = new ConcurrentHashMap<>();

    private record Key(int colour, int quarters, double scale) {}

    /** @param radius device pixels, brought to the nearest quarter */
    BeadStamp of(int colour, double radius, double scale) {
        Key wanted = new Key(colour, (int) Math.round(4 * radius), scale);
        return stamps.computeIfAbsent(wanted, key -> new BeadStamp(key.colour, key.quarters / 4.0, key.scale));
    }
}
