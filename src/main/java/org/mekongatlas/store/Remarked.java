package org.mekongatlas.store;

import java.util.List;

/**
 * A remark on the store.
 *
 * @param values files and numbers that it is about
 */
public record Remarked(StoreRemark remark, List<Object> values) {

    public Remarked {
        values = List.copyOf(values);
    }

    static Remarked of(StoreRemark remark, Object... values) {
        return new Remarked(remark, List.of(values));
    }
}
