package org.mekongatlas.screen.state;

import java.io.IOException;
import java.util.List;
import org.mekongatlas.text.Texts;

/** Where saved views are kept from one day to the next. Any thread. */
public interface Shelf {

    /**
     * What was kept.
     *
     * @param notice what the reader should be told of it, or empty
     */
    record Kept(List<SavedView> views, String notice) {}

    /**
     * What was written last; nothing where there is nothing.
     *
     * @param texts in which the reader is told
     */
    Kept read(Texts texts);

    /**
     * Keeps these in place of all others.
     *
     * @param texts in which the reader is told
     * @throws IOException whose message is a sentence for the reader; what was kept before still is
     */
    void write(List<SavedView> views, Texts texts) throws IOException;
}
