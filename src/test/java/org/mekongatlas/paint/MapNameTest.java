package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Laukkai (Laukkaing), Kokang | Laukkai",
                "Hanoi (Noi Bai) | Hanoi",
                "Vientiane [prefecture] | Vientiane",
                "Crown casino compounds, Bavet | Crown casino compounds",
                "KK Park | KK Park"
            })
    void leavesOutBracketsAndWhatFollowsAComma(String name, String onTheMap) {
        assertEquals(onTheMap, MapName.of(name));
    }

    @Test
    void breaksLongNamesIntoTwoLinesOfLikeLength() {
        assertEquals("Golden Triangle\nSpecial Economic Zone", MapName.broken("Golden Triangle Special Economic Zone"));
        assertEquals("Mae Sot Airport", MapName.broken("Mae Sot Airport"));
        assertEquals("Llanfairpwllgwyngyllgogerych", MapName.broken("Llanfairpwllgwyngyllgogerych"));
    }

    @ParameterizedTest
    @CsvSource({"Điện Biên Phủ, DIEN BIEN PHU", "O'Smach, osmach", "Hpa-An, Hpa An", "Sihanoukville, SIHANOUKVILLE"})
    void comparesWithoutAccentsCaseAndPunctuation(String one, String other) {
        assertEquals(PlainName.of(other), PlainName.of(one));
    }
}
