package org.mekongatlas.screen;

import java.io.IOException;
import java.util.List;

/** Keeps saved views as long as it lives. */
final class MemoryShelf implements Shelf {

    volatile List<SavedView> kept = List.of();
    volatile String notice = "";
    volatile boolean full;

    @Override
    public Kept read() {
        return new Kept(kept, notice);
    }

    @Override
    public void write(List<SavedView> views) throws IOException {
        if (full) {
            throw new IOException("The disk is full.");
        }
        kept = views;
    }
}
