package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.HubState;
import org.mekongatlas.model.Qualifier;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.Unit;

class TermsTest {

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
        assertEquals(words, Terms.figure(new Claim("e", "s", low, high, qualifier, ""), unit));
    }

    @Test
    void codesBecomeWords() {
        assertEquals("Power cut", Terms.of(HubState.POWER_CUT));
        assertEquals("UN", Terms.of(SourceKind.UN));
    }

    @Test
    void inAListFiguresAreShort() {
        Catalogue catalogue = Shipped.INDEX.catalogue();
        assertEquals(
                "~64 bn US$",
                Terms.shortFigure(
                        catalogue, catalogue.event("2024-05-usip-64bn").orElseThrow()));
    }
}
