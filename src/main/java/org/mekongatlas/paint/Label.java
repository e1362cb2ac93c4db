package org.mekongatlas.paint;

import org.mekongatlas.geo.Bounds;
import org.mekongatlas.model.EventKind;

/**
 * Words on the map, in pixels of an overlay's viewport.
 *
 * @param x of the middle
 * @param y of the middle
 * @param size of the type, pixels
 * @param kind of movement whose number it is; null for a name
 * @param box the room of its letters
 */
record Label(String text, double x, double y, double size, boolean bold, EventKind kind, Bounds box) {

    /** A word in the middle of its room. */
    static Label in(Bounds box, String text, double size, boolean bold, EventKind kind) {
        return new Label(text, (box.minX() + box.maxX()) / 2, (box.minY() + box.maxY()) / 2, size, bold, kind, box);
    }
}
