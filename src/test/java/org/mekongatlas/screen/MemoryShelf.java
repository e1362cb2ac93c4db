package org.mekongatlas.screen;

import java.io.IOException;
import java.util.List;
import org.mekongatlas.screen.state.SavedView;
import org.mekongatlas.screen.state.Shelf;
import org.mekongatlas.text.Texts;

/** Keeps saved views as long as it lives. */
public final class MemoryShelf implements Shelf {

    public volatile List<SavedView> kept = List.of();
    public volatile String notice = "";
    public volatile boolean full;

    @Override
    public Kept read(Texts texts) {
        return new Kept(kept, notice);
    }

    @Override
    public void write(List<SavedView> views, Texts texts) throws IOException {
        if (full) {
            throw new IOException("The disk is full.");
        }
        kept = views;
    }
}
