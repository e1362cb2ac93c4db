package org.mekongatlas.map;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;

/** Finished tiles, up to a number of bytes; those not asked for the longest go first. One thread at a time. */
final class TileCache {

    private final Map<TileKey, Image> images = new LinkedHashMap<>(64, 0.75f, true);
    private final long room;
    private long bytes;

    /** @param room bytes of pixels to keep at most */
    TileCache(long room) {
        this.room = room;
    }

    /** The tile, or null. */
    Image get(TileKey key) {
        return images.get(key);
    }

    void put(TileKey key, Image image) {
        Image replaced = images.put(key, image);
        bytes += TileImages.bytes(image) - (replaced == null ? 0 : TileImages.bytes(replaced));
        Iterator<Image> eldest = images.values().iterator();
        while (bytes > room && eldest.hasNext()) {
            bytes -= TileImages.bytes(eldest.next());
            eldest.remove();
        }
    }

    long bytes() {
        return bytes;
    }
}
