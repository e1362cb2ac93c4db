package org.mekongatlas.screen.state;

/**
 * Something the reader should be told.
 *
 * @param words empty for nothing
 * @param offer what can be done about it, in a word; empty for nothing
 * @param accept does it
 */
public record Notice(String words, String offer, Runnable accept) {

    static final Notice NONE = of("");

    public static Notice of(String words) {
        return new Notice(words, "", () -> {});
    }
}
