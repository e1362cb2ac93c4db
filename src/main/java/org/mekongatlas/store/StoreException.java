package org.mekongatlas.store;

/** Why the store can not be used. Its message is a sentence in English. */
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Remarked why;

    StoreException(Throwable cause, StoreRemark remark, Object... values) {
        super(remark.english(values), cause);
        why = Remarked.of(remark, values);
    }

    StoreException(StoreRemark remark, Object... values) {
        this(null, remark, values);
    }

    /** The same for other languages; faults of a data package stay in English. */
    public Remarked why() {
        return why;
    }
}
