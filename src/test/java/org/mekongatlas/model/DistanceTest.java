package org.mekongatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DistanceTest {

    @Test
    void aDegreeOfLatitudeIsAMinuteTimesSixtyNauticalMiles() {
        assertEquals(60 * 1.852, Distance.kilometres(16, 98, 17, 98), 0.1);
        assertEquals(0, Distance.kilometres(16, 98, 16, 98));
    }

    @Test
    void isTheSameBothWaysAndAcrossTheDateLine() {
        assertEquals(Distance.kilometres(13.7, 100.5, 16.8, 96.2), Distance.kilometres(16.8, 96.2, 13.7, 100.5), 1e-9);
        assertEquals(Distance.kilometres(0, 179, 0, 180), Distance.kilometres(0, 179.5, 0, -179.5), 1e-6);
    }
}
