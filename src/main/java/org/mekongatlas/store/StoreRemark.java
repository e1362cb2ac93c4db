package org.mekongatlas.store;

import org.mekongatlas.model.Coded;

/** What there may be to say of a store when it is opened; each language has a sentence of its own for it. */
public enum StoreRemark implements Coded {
    /** It can not lie in {@code {0}}. */
    FORBIDDEN_FOLDER,
    /** {@code {0}} is a file. */
    NO_FOLDER,
    /** The folder {@code {0}} can not be written to. */
    UNWRITABLE,
    /** Another atlas has the one in {@code {0}} open. */
    IN_USE,
    /** The one in {@code {0}} can not be made, since {@code {1}}. */
    NOT_MADE,
    /** The data package is not sound: {@code {0}}, a line for each fault. */
    UNSOUND,
    /** Its schema is {@code {0}}, this atlas knows {@code {1}}. */
    TOO_NEW,
    /** The one in {@code {0}} holds changes and could not be brought up to {@code {1}}. */
    NOT_RENEWED,
    /** It was damaged, set aside as {@code {0}}, and made anew. */
    SET_ASIDE,
    /** It was kept beside a new data package for its one change. */
    KEPT_FOR_ONE,
    /** It was kept beside a new data package for its {@code {0}} changes. */
    KEPT
}
