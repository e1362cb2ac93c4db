package org.mekongatlas.screen.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mekongatlas.index.Silence;
import org.mekongatlas.index.Silence.Row;
import org.mekongatlas.index.Silence.Stretch;
import org.mekongatlas.model.TimeWindow;

/** Where the reader is among silences: on a row, and there, as a rule, at a stretch of it. FX thread. */
final class SilenceCursor {

    private List<Row> rows = List.of();
    private int row;
    private Stretch stretch;

    /** Is among others from now on, on the same row if there is one, at no stretch. */
    void among(Silence silence) {
        rows = silence.rows();
        row = Math.max(0, Math.min(rows.size() - 1, row));
        stretch = null;
    }

    /** Number of the row, from 0; 0 where there is none, too. */
    int row() {
        return row;
    }

    Optional<Stretch> stretch() {
        return Optional.ofNullable(stretch);
    }

    /** Goes to a row that there is, and there to the stretch that has a day, silent or not. */
    void point(int which, LocalDate day) {
        row = which;
        stretch = rows.get(which).at(day).orElse(null);
    }

    /** Stays on the row, at no stretch. */
    void leave() {
        stretch = null;
    }

    /**
     * Goes so many rows down, no further than there are, and there to the longest silence of the days seen; stays where
     * there are no rows.
     */
    void goDown(int steps, TimeWindow seen) {
        if (!rows.isEmpty()) {
            row = Math.max(0, Math.min(rows.size() - 1, row + steps));
            stretch = rows.get(row).longest(seen).orElse(null);
        }
    }

    /** Goes so many silences on, no further than there are; from none to the longest of the days seen. */
    void goOn(int steps, TimeWindow seen) {
        List<Stretch> silent = rows.isEmpty()
                ? List.of()
                : rows.get(row).stretches().stream().filter(Stretch::silent).toList();
        // Lists without anything do not let one ask for nothing.
        int now = stretch == null ? -1 : silent.indexOf(stretch);
        if (now < 0) {
            goDown(0, seen);
        } else {
            stretch = silent.get(Math.max(0, Math.min(silent.size() - 1, now + steps)));
        }
    }
}
