package org.mekongatlas.screen.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.text.Texts;

class TypedPeriodTest {

    private final TypedPeriod typed = new TypedPeriod(Texts.in(Language.EN));

    @ParameterizedTest
    @CsvSource({
        "2025, 2025, 2025-01-01, 2025-12-31",
        "2025-02, 2025-02, 2025-02-01, 2025-02-28",
        "2024-02, 2024-02, 2024-02-01, 2024-02-29",
        "2025-02-12, 2025-02-12, 2025-02-12, 2025-02-12",
        "2023-09, 2025, 2023-09-01, 2025-12-31"
    })
    void yearsAndMonthsStandForAllTheirDays(String from, String to, LocalDate first, LocalDate last) {
        assertEquals(TimeWindow.of(first, last), typed.read(" " + from + " ", to));
    }

    @Test
    void nothingIsAnOpenSide() {
        assertEquals(TimeWindow.ALL, typed.read("", "  "));
        assertEquals(TimeWindow.of(null, LocalDate.of(2025, 1, 31)), typed.read("", "2025-01-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13", "2025-02-30", "29 Feb 2025", "12.2.2025", "soon", "25", "12025"})
    void whatIsNoDateIsSaidSo(String text) {
        DateTimeException wrong = assertThrows(DateTimeException.class, () -> typed.read(text, ""));
        assertEquals("No such date; try 2025-02-12", wrong.getMessage());
    }

    @Test
    void aPeriodCanNotEndBeforeItBegins() {
        DateTimeException wrong = assertThrows(DateTimeException.class, () -> typed.read("2025-03", "2025-02"));
        assertEquals("Ends before it begins", wrong.getMessage());
    }
}
