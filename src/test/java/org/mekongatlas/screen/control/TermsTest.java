package org.mekongatlas.screen.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mekongatlas.model.HubState;
import org.mekongatlas.model.SourceKind;

class TermsTest {

    @Test
    void codesBecomeWords() {
        assertEquals("Power cut", Terms.of(HubState.POWER_CUT));
        assertEquals("UN", Terms.of(SourceKind.UN));
    }
}
