package org.mekongatlas.store;

import org.mekongatlas.model.Language;
import org.mekongatlas.text.Texts;

/** Why the store can not be used. Its message is a sentence in English. */
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Remarked why;

    StoreException(Throwable cause, StoreRemark remark, Object... values) {
        this(cause, Remarked.of(remark, values));
    }

    StoreException(StoreRemark remark, Object... values) {
        this(null, Remarked.of(remark, values));
    }

    private StoreException(Throwable cause, Remarked why) {
        super(why.in(Texts.in(Language.EN)), cause);
        this.why = why;
    }

    /** The same in a sentence for readers of another language; faults of a data package stay in English. */
    public String in(Texts texts) {
        return why.in(texts);
    }
}
