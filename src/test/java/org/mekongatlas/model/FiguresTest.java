package org.mekongatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"7, 7, 7", "18, 37, 28", "4, 5, 5", "7000, , 7000", ", 300, 300"})
    void aClaimStandsForItsValueItsMidpointOrItsOnlyBound(Long low, Long high, long point) {
        assertEquals(point, new Claim("e", "s", low, high, Qualifier.ABOUT, "").point());
        assertEquals(point, new Nationality("e", "KE", low, high, Qualifier.ABOUT, "s").point());
    }

    @Test
    void aClaimWithoutAFigureHasNoPoint() {
        assertThrows(IllegalStateException.class, new Claim("e", "s", null, null, null, "")::point);
    }
}
