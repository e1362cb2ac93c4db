package org.mekongatlas.screen;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.screen.state.Preferences;
import org.mekongatlas.screen.state.Shelf;

/**
 * What the window is started with.
 *
 * @param opening opens data and base map; begun at once, on a worker thread, while the toolkit starts
 * @param preferences how the reader left the window; asked for when the data is on its way, any thread
 * @param keep keeps the preferences for the next time; on a worker thread
 * @param shelf where saved views are kept
 * @param whenShown run on the FX thread when the first complete frame is on screen
 * @param keepError keeps an error nobody foresaw and says where, if it can; any thread
 */
public record Startup(
        Opening opening,
        Supplier<Preferences> preferences,
        Consumer<Preferences> keep,
        Shelf shelf,
        Runnable whenShown,
        Function<Throwable, Optional<Path>> keepError) {

    /** Opens what the atlas shows. */
    @FunctionalInterface
    public interface Opening {

        /**
         * @param progress told 0..1 while a store is being made; any thread
         * @throws Exception whose message is a sentence for the reader
         */
        Opened open(DoubleConsumer progress) throws Exception;
    }

    /**
     * What was opened.
     *
     * @param notice what the reader should be told of it, or empty
     */
    public record Opened(Catalogue catalogue, BaseMap baseMap, String notice) {}
}
