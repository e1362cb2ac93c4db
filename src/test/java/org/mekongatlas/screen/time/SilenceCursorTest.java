package org.mekongatlas.screen.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mekongatlas.index.Silence;
import org.mekongatlas.index.Silence.Row;
import org.mekongatlas.index.Silence.Stretch;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.TimeWindow;

class SilenceCursorTest {

    private static final Stretch SHORT = stretch(1, 1, 0);
    private static final Stretch TOLD = stretch(2, 3, 4);
    private static final Stretch LONG = stretch(4, 9, 0);
    private static final Row ANY = new Row(Optional.empty(), List.of(SHORT, TOLD, LONG));
    private static final Row WIRE = new Row(Optional.of(SourceKind.WIRE), List.of(stretch(1, 9, 2)));
    private static final TimeWindow SEEN = TimeWindow.of(SHORT.first(), LONG.last());

    private final SilenceCursor cursor = new SilenceCursor();

    @Test
    void arrowsGoFromSilenceToSilenceAndStayAtTheLast() {
        cursor.among(new Silence(List.of(ANY, WIRE)));
        cursor.goOn(-1, SEEN);
        assertEquals(Optional.of(LONG), cursor.stretch(), "the longest first");
        cursor.goOn(-1, SEEN);
        assertEquals(Optional.of(SHORT), cursor.stretch());
        cursor.goOn(-1, SEEN);
        assertEquals(Optional.of(SHORT), cursor.stretch());
        cursor.goDown(5, SEEN);
        assertEquals(1, cursor.row());
        assertEquals(Optional.empty(), cursor.stretch(), "wires report all along");
        cursor.goOn(1, SEEN);
        assertEquals(Optional.empty(), cursor.stretch());
    }

    @Test
    void theMousePointsAtReportsToo() {
        cursor.among(new Silence(List.of(ANY, WIRE)));
        cursor.point(0, TOLD.last());
        assertEquals(Optional.of(TOLD), cursor.stretch());
        cursor.goOn(1, SEEN);
        assertEquals(Optional.of(LONG), cursor.stretch());
    }

    @Test
    void whereThereAreFewerRowsItIsAtTheLast() {
        cursor.among(new Silence(List.of(ANY, WIRE)));
        cursor.goDown(1, SEEN);
        cursor.among(new Silence(List.of(ANY)));
        assertEquals(0, cursor.row());
        cursor.among(Silence.EMPTY);
        cursor.goDown(1, SEEN);
        cursor.goOn(1, SEEN);
        assertEquals(Optional.empty(), cursor.stretch());
    }

    private static Stretch stretch(int firstMonth, int lastMonth, int dated) {
        LocalDate last = LocalDate.of(2024, lastMonth, 1);
        return new Stretch(LocalDate.of(2024, firstMonth, 1), last.withDayOfMonth(last.lengthOfMonth()), dated, 0);
    }
}
