package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static final Font FONT = Type.bold(16);

    @Test
    void whatIsBlankTakesNoRoom() {
        for (String blank : List.of("", "  ")) {
            assertEquals(0, Paragraph.of(blank, FONT, 100).height());
            assertEquals(0, Paragraph.balanced(blank, List.of(FONT), 100, 2).height());
        }
    }

    @Test
    void oneLineIsAlreadyBalanced() {
        assertEquals(
                Paragraph.of("Northern Shan", FONT, 900), Paragraph.balanced("Northern Shan", List.of(FONT), 900, 2));
    }
}
