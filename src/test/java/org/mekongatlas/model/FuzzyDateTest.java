package org.mekongatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-02-12, 2025-02-12, 2025-02-12",
        "2025-02, 2025-02-01, 2025-02-28",
        "2024-02?, 2024-02-01, 2024-02-29",
        "2025, 2025-01-01, 2025-12-31",
        "2023~, 2023-01-01, 2023-12-31"
    })
    void coversEveryDayItCanMean(String text, LocalDate first, LocalDate last) {
        FuzzyDate date = FuzzyDate.parse(text);
        assertEquals(first, date.first());
        assertEquals(last, date.last());
        assertEquals(text, date.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30",
                "2025-13",
                "2025-00",
                "2025-01-00",
                "25-01-01",
                "2025-1-1",
                "",
                "soon",
                "2025-02-12T00:00"
            })
    void refusesWhatIsNoDate(String text) {
        assertThrows(DateTimeException.class, () -> FuzzyDate.parse(text));
    }

    @Test
    void sortsByFirstDayThenByPrecision() {
        assertTrue(FuzzyDate.parse("2025-02-01").compareTo(FuzzyDate.parse("2025-02")) < 0);
        assertTrue(FuzzyDate.parse("2024").compareTo(FuzzyDate.parse("2025-02")) < 0);
    }
}
