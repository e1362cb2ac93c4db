package org.mekongatlas.screen.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Says what can be chosen in a box that is not typed into. */
public final class DisplayConverter<T> extends StringConverter<T> {

    private final Function<T, String> words;

    /** @param words of a choice; asked for none, too, which is null */
    public DisplayConverter(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T choice) {
        return words.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("choices are picked, not typed");
    }
}
