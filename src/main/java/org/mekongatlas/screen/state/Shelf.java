package org.mekongatlas.screen.state;

import java.io.IOException;
import java.util.List;

/** Where saved views are kept from one day to the next. Any thread. */
public interface Shelf {

    /**
     * What was kept.
     *
     * @param notice what the reader should be told of it, or empty
     */
    record Kept(List<SavedView> views, String notice) {}

    /** What was written last; nothing where there is nothing. */
    Kept read();

    /**
     * Keeps these in place of all others.
     *
     * @throws IOException whose message is a sentence for the reader; what was kept before still is
     */
    void write(List<SavedView> views) throws IOException;
}
