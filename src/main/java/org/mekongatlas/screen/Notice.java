package org.mekongatlas.screen;

/**
 * Something the reader should be told.
 *
 * @param words empty for nothing
 * @param offer what can be done about it, in a word; empty for nothing
 * @param accept does it
 */
record Notice(String words, String offer, Runnable accept) {

    static final Notice NONE = of("");

    static Notice of(String words) {
        return new Notice(words, "", () -> {});
    }
}
