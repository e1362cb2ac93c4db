package org.mekongatlas.model;

/** How many publishers tell of an event; pages of one publisher are one source. */
public enum SourceCount implements Coded {
    ANY,
    SINGLE,
    /** Two or more. */
    SEVERAL;

    /** The other number; any stays any. */
    SourceCount other() {
        return switch (this) {
            case ANY -> ANY;
            case SINGLE -> SEVERAL;
            case SEVERAL -> SINGLE;
        };
    }

    /** Whether so many publishers are asked for. */
    public boolean holds(long publishers) {
        return switch (this) {
            case ANY -> true;
            case SINGLE -> publishers == 1;
            case SEVERAL -> publishers > 1;
        };
    }
}
