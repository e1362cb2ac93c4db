package org.mekongatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Sheet;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TileCacheTest {

    private static final long TILE = 64 * 64 * 4;

    private final TileCache cache = new TileCache(3 * TILE);

    @Test
    void neverHoldsMoreThanItsRoom() {
        for (int tile = 0; tile < 100; tile++) {
            cache.put(key(tile), image());
            assertTrue(cache.bytes() <= 3 * TILE);
        }
        assertEquals(3 * TILE, cache.bytes());
    }

    @Test
    void letsGoWhatWasNotAskedForTheLongest() {
        cache.put(key(1), image());
        cache.put(key(2), image());
        cache.put(key(3), image());
        cache.get(key(1));
        cache.put(key(4), image());
        assertNotNull(cache.get(key(1)));
        System.gc();
        assertNull(cache.get(key(2)), "of what hangs nowhere nothing is left");
    }

    @Test
    void aTilePutTwiceCountsOnce() {
        cache.put(key(1), image());
        cache.put(key(1), image());
        assertEquals(TILE, cache.bytes());
    }

    @Test
    void findsATileThatHadToGoAsLongAsItHangsSomewhere() {
        Image hanging = image();
        cache.put(key(0), hanging);
        for (int tile = 1; tile < 10; tile++) {
            cache.put(key(tile), image());
        }
        assertSame(hanging, cache.get(key(0)));
        assertEquals(3 * TILE, cache.bytes());
    }

    @Test
    void openSeaIsForgottenTooThoughItsImageNeverGoes() {
        Image sea = TileImages.image(new Sheet(16, 16));
        for (int tile = 0; tile < 100; tile++) {
            cache.put(key(tile), sea);
        }
        assertNull(cache.get(key(0)));
        assertSame(sea, cache.get(key(99)));
    }

    private static TileKey key(int column) {
        return new TileKey(9, column, 0, new TileStyle(Theme.LIGHT, 64));
    }

    private static Image image() {
        return TileImages.image(new Sheet(64, 64));
    }
}
