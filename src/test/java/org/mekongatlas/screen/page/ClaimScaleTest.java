package org.mekongatlas.screen.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Claim;

class ClaimScaleTest {

    @Test
    void reachesFromTheSmallestFigureNamedToTheLargest() {
        ClaimScale scale = ClaimScale.of(List.of(claim(5000L, 6000L), claim(7000L, null), claim(null, 400L)));
        assertEquals(new ClaimScale(400, 7000), scale);
    }

    @Test
    void figuresStandInOrderAndClearOfTheEnds() {
        ClaimScale scale = new ClaimScale(200, 606);
        double least = scale.at(200);
        double most = scale.at(606);
        assertTrue(0 < least && least < scale.at(300) && scale.at(300) < most && most < 1);
        assertEquals(least, 1 - most, 1e-9);
    }

    @Test
    void oneFigureStandsInTheMiddle() {
        assertEquals(0.5, new ClaimScale(61, 61).at(61));
    }

    private static Claim claim(Long low, Long high) {
        return new Claim("e", "s", low, high, null, "");
    }
}
