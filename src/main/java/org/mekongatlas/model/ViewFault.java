package org.mekongatlas.model;

/** What can be wrong with the text of a view. */
public enum ViewFault implements Coded {
    /** {@code {0}} is not a name and a value. */
    NO_PAIR,
    /** {@code {0}} is named twice. */
    TWICE,
    /** There is no {@code {0}} among {@code {1}}. */
    NO_KEY,
    /** {@code {0}} has no value such as {@code {1}}. */
    NO_VALUE,
    /** A moment is no single day. */
    NO_DAY,
    /** The data has no {@code {0}}, which is named as {@code {1}}. */
    UNKNOWN
}
