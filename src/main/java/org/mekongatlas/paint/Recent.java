package org.mekongatlas.paint;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What was made lately, by what it was made of; what was not asked for the longest goes first. Any thread. */
final class Recent<K, V> {

    private final Map<K, V> made = new LinkedHashMap<>(64, 0.75f, true);
    private final int room;
    private final ToIntFunction<V> size;
    private int taken;

    /**
     * @param room how much is kept, but for the last thing made, which always is
     * @param size of one thing, in the unit of the room
     */
    Recent(int room, ToIntFunction<V> size) {
        this.room = room;
        this.size = size;
    }

    /** What is made of the key; made where it is not known. */
    synchronized V of(K key, Function<K, V> maker) {
        V known = made.get(key);
        if (known == null) {
            known = maker.apply(key);
            made.put(key, known);
            taken += size.applyAsInt(known);
            forget();
        }
        return known;
    }

    private void forget() {
        Iterator<V> oldest = made.values().iterator();
        while (taken > room && made.size() > 1) {
            taken -= size.applyAsInt(oldest.next());
            oldest.remove();
        }
    }
}
