package org.mekongatlas.store;

/** Why the store can not be used. Its message is for whoever mends the program; readers are told {@link #why}. */
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Remarked why;

    StoreException(Throwable cause, StoreRemark remark, Object... values) {
        this(cause, Remarked.of(remark, values));
    }

    StoreException(StoreRemark remark, Object... values) {
        this(null, remark, values);
    }

    private StoreException(Throwable cause, Remarked why) {
        super(why.toString(), cause);
        this.why = why;
    }

    /** For texts of any language; faults of a data package stay in English. */
    public Remarked why() {
        return why;
    }
}
