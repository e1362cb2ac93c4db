package org.mekongatlas.screen.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class MeasuredWordsTest {

    @Test
    void areAsWideAsTheirFontMakesThem() {
        MeasuredWords words = new MeasuredWords("Repatriation");
        for (double size : new double[] {13, 19.5, 19.5, 13}) {
            Font font = Font.font(size);
            assertEquals(Looks.width("Repatriation", font), words.in(font));
        }
    }
}
