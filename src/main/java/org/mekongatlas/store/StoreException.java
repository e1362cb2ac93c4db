package org.mekongatlas.store;

import java.util.List;

/** Why the store can not be used, in a sentence for the reader. */
public final class StoreException extends Exception {

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** One exception for several sentences, a line each. */
    public static StoreException of(List<?> sentences) {
        return new StoreException(
                String.join("\n", sentences.stream().map(Object::toString).toList()));
    }
}
