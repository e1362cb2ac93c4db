package org.mekongatlas.screen.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.mekongatlas.model.Question;
import org.mekongatlas.screen.state.Threads;
import org.mekongatlas.text.Texts;

/**
 * What a page counts on a worker and shows when it is ready. Results are kept for a while, so that a page that is built
 * anew is whole at once. On the screen's thread.
 */
final class Later {

    private static final int KEPT = 32;

    private final Texts texts;
    private final Threads threads;
    private final Map<Key, Object> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Object> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * What a result depends on.
     *
     * @param what names the work
     * @param about the id of the place or nationality
     */
    record Key(String what, String about, Question question) {}

    Later(Texts texts, Threads threads) {
        this.texts = texts;
        this.threads = threads;
    }

    /**
     * An empty part of a page that is filled in when the work is done; at once where the result is known.
     *
     * @param work on the worker; the same for the same key
     * @param show writes the result on the part
     */
    <T> Page part(Key key, Supplier<T> work, BiConsumer<Page, T> show) {
        Page part = Page.part(texts);
        @SuppressWarnings("unchecked")
        T result = (T) known.get(key);
        if (result != null) {
            show.accept(part, result);
            return part;
        }
        threads.work(work, made -> {
            known.put(key, made);
            show.accept(part, made);
        });
        return part;
    }
}
