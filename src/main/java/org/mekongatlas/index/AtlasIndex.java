package org.mekongatlas.index;

import java.time.LocalDate;
import java.util.Optional;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Counter;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;

/** The catalogue sorted by time in primitive arrays: from a view to what it shows. Immutable; any thread. */
public final class AtlasIndex {

    public AtlasIndex(Catalogue catalogue) {}

    public Catalogue catalogue() {
        throw new UnsupportedOperationException();
    }

    public Counter counter() {
        throw new UnsupportedOperationException();
    }

    /** What a view shows. */
    public Snapshot at(View view) {
        throw new UnsupportedOperationException();
    }

    /** The people of those movements of a snapshot that touch the part of the world in {@code visible}. */
    public Answer inView(Snapshot snapshot, Bounds visible) {
        throw new UnsupportedOperationException();
    }

    /** Events of the question's kinds, places and people per bin, over all dates. */
    public Histogram histogram(Question question, Histogram.Bin bin) {
        throw new UnsupportedOperationException();
    }

    /** First to last day of all events. */
    public TimeWindow extent() {
        throw new UnsupportedOperationException();
    }

    /** The first day after {@code day} on which an event of the question begins. */
    public Optional<LocalDate> next(Question question, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The last day before {@code day} on which an event of the question begins. */
    public Optional<LocalDate> previous(Question question, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
