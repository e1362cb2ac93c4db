package org.mekongatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedTableTest {

    @Test
    void numbersStandUnderEachOtherByTheirLastDigit() {
        AlignedTable table = new AlignedTable()
                .row("table", "rows", "note")
                .row("claims", 1090, "Nghệ An")
                .row("relations", 153, "");
        assertEquals(
                List.of("table       rows  note", "claims     1,090  Nghệ An", "relations    153"),
                table.toString().lines().toList());
    }

    @Test
    void rowsStandInFromTheirHeadings() {
        AlignedTable table = new AlignedTable()
                .heading("Counted, a heading as wide as it likes")
                .row("62,300 (61,900+)", "2025", "a")
                .row("7", "12 Feb 2025", "  b");
        assertEquals(
                List.of(
                        "Counted, a heading as wide as it likes",
                        "  62,300 (61,900+)  2025         a",
                        "  7                 12 Feb 2025    b"),
                table.toString().lines().toList());
    }

    @Test
    void anEmptyTableIsNothing() {
        assertEquals("", new AlignedTable().toString());
    }
}
