package org.mekongatlas.store;

import org.mekongatlas.model.Coded;

/** What there may be to say of a store when it is opened. */
public enum StoreRemark implements Coded {
    /** It can not lie in {@code {0}}. */
    FORBIDDEN_FOLDER("The store can not lie in %s: H2 allows no ';' in a path."),
    /** {@code {0}} is a file. */
    NO_FOLDER("%s is not a folder."),
    /** The folder {@code {0}} can not be written to. */
    UNWRITABLE("The folder %s can not be written to."),
    /** Another atlas has the one in {@code {0}} open. */
    IN_USE("Another Mekong Atlas is already open with this store (%s)."),
    /** The one in {@code {0}} can not be made, since {@code {1}}. */
    NOT_MADE("The store in %s can not be made: %s."),
    /** The data package is not sound: {@code {0}}, a line for each fault. */
    UNSOUND("%s"),
    /** Its schema is {@code {0}}, this atlas knows {@code {1}}. */
    TOO_NEW("The store was made by a newer Mekong Atlas (its schema is %s, this one knows %s): please use that one."),
    /** The one in {@code {0}} holds changes and could not be brought up to {@code {1}}. */
    NOT_RENEWED("The store in %s holds changes of yours and could not be brought up to %s; it was left as it was."),
    /** It was damaged, set aside as {@code {0}}, and made anew. */
    SET_ASIDE("The store was damaged: it was set aside as %s and made anew from the data package."),
    /** It was kept beside a new data package for its one change. */
    KEPT_FOR_ONE("The data package has changed, but the store was kept as it is, because it holds 1 change of yours."),
    /** It was kept beside a new data package for its {@code {0}} changes. */
    KEPT("The data package has changed, but the store was kept as it is, because it holds %s changes of yours.");

    private final String english;

    StoreRemark(String english) {
        this.english = english;
    }

    /** In a sentence in English; other languages make their own of it. */
    String english(Object... values) {
        return english.formatted(values);
    }
}
