package org.mekongatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWindowTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01..2024-03, 2025-01..2025-02, 2024-01..2025-02",
        "2024-01..2024-12, 2024-03..2024-04, 2024-01..2024-12",
        "2024-01..2024-03, ..2023-05, ..2024-03",
        "2024-01.., 2023-01..2025-02, 2023-01..",
        "2024-01.., ..2023-05, ..",
    })
    void theHullOfTwoPeriodsIsTheShortestThatHoldsBoth(String one, String other, String hull) {
        assertEquals(window(hull), window(one).hull(window(other)));
        assertEquals(window(hull), window(other).hull(window(one)));
    }

    private static TimeWindow window(String period) {
        return ViewText.read("period=" + period).question().window();
    }
}
