package org.mekongatlas.paint;

/** Width and height of something to be painted, device pixels. */
public record Size(int width, int height) {

    /** Whether there is room for it. */
    public boolean fitsIn(Size room) {
        return width <= room.width && height <= room.height;
    }
}
