package org.mekongatlas.store;

import java.util.List;
import org.mekongatlas.text.Texts;

/** A remark with what it is about: files and numbers. */
record Remarked(StoreRemark remark, List<Object> values) {

    static Remarked of(StoreRemark remark, Object... values) {
        return new Remarked(remark, List.of(values));
    }

    /** In a sentence for the reader. */
    String in(Texts texts) {
        return texts.text(Texts.key(remark), values.toArray());
    }
}
