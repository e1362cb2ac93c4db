package org.mekongatlas.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Qualifier;
import org.mekongatlas.model.Unit;
import org.mekongatlas.text.Texts;

class ClaimWordsTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1242 | 1242 | EXACT     | PERSONS   | 1,242",
                "7000 |      | MORE_THAN | PERSONS   | more than 7,000",
                "     | 300  | UP_TO     | PERSONS   | up to 300",
                "5000 | 7300 | BETWEEN   | PERSONS   | 5,000–7,300",
                "50   | 50   | ABOUT     | BUILDINGS | about 50 buildings",
                "64000000000 | 64000000000 | ABOUT | USD | about 64 billion US dollars",
                "43800000000 | 43800000000 | ABOUT | USD | about 43.8 billion US dollars",
                "     |      |           | PERSONS   | no figure"
            })
    void aClaimIsSaidAsTheSourceSaysIt(Long low, Long high, Qualifier qualifier, Unit unit, String words) {
        assertEquals(words, ClaimWords.figure(ENGLISH, new Claim("e", "s", low, high, qualifier, ""), unit));
    }

    @Test
    void inAListFiguresAreShort() {
        Claim loss = new Claim("e", "s", 64_000_000_000L, 64_000_000_000L, Qualifier.ABOUT, "");
        assertEquals("~64 bn US$", ClaimWords.shortFigure(ENGLISH, loss, Unit.USD));
    }

    @Test
    void aConflictNamesBothEnds() {
        Claim few = new Claim("e", "s", 200L, 200L, Qualifier.EXACT, "");
        Claim many = new Claim("e", "t", 606L, null, Qualifier.MORE_THAN, "");
        assertEquals(
                "Sources differ: 200 or more than 606",
                ClaimWords.conflict(ENGLISH, new Conflict("e", few, many, 2, false), Unit.PERSONS));
        assertEquals(
                "Sources differ: 200 or more than 606 places; called suspects as well as victims",
                ClaimWords.conflict(ENGLISH, new Conflict("e", few, many, 2, true), Unit.PLACES));
        assertEquals(
                "called suspects as well as victims",
                ClaimWords.conflict(ENGLISH, new Conflict("e", null, null, 0, true), Unit.PERSONS));
    }
}
