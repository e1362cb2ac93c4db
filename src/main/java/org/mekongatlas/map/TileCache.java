package org.mekongatlas.map;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;

/**
 * Finished tiles, up to a number of bytes; those not asked for the longest go first. But a tile that still hangs somewhere
 * takes no more memory for being known. One thread at a time.
 */
final class TileCache {

    private final Map<TileKey, Image> images = new LinkedHashMap<>(64, 0.75f, true);
    /** Tiles that had to go. */
    private final Map<TileKey, WeakReference<Image>> gone = new HashMap<>();

    private final long room;
    private long bytes;

    /** @param room bytes of pixels to keep at most */
    TileCache(long room) {
        this.room = room;
    }

    /** The tile, or null. */
    Image get(TileKey key) {
        Image kept = images.get(key);
        return kept == null && gone.containsKey(key) ? gone.get(key).get() : kept;
    }

    void put(TileKey key, Image image) {
        Image replaced = images.put(key, image);
        bytes += TileImages.bytes(image) - (replaced == null ? 0 : TileImages.bytes(replaced));
        Iterator<Map.Entry<TileKey, Image>> eldest = images.entrySet().iterator();
        while (bytes > room && eldest.hasNext()) {
            letGo(eldest.next());
            eldest.remove();
        }
        gone.values().removeIf(tile -> tile.get() == null);
    }

    private void letGo(Map.Entry<TileKey, Image> tile) {
        bytes -= TileImages.bytes(tile.getValue());
        if (!TileImages.isShared(tile.getValue())) {
            gone.put(tile.getKey(), new WeakReference<>(tile.getValue()));
        }
    }

    long bytes() {
        return bytes;
    }
}
