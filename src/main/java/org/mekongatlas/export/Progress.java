package org.mekongatlas.export;

import java.util.concurrent.CancellationException;

/** Told how far a piece of work is, on the thread that does it. */
@FunctionalInterface
public interface Progress {

    /** For work that nobody watches. */
    Progress UNWATCHED = done -> {};

    /**
     * @param done share of the work, 0..1
     * @throws CancellationException if the work is no longer wanted: nothing of it stays behind
     */
    void at(double done);

    /** The part of this work from one share to another, as work of its own. */
    default Progress part(double from, double to) {
        return done -> at(from + (to - from) * done);
    }
}
