package org.mekongatlas.screen.control;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mekongatlas.model.Language;
import org.mekongatlas.text.Texts;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ComplexScriptsTest {

    @BeforeAll
    static void loadType() throws Exception {
        Looks.loadType();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void linesEndWhereTheyShould(Language language) {
        Text text = new Text(Texts.in(language).text("hints.search", "Ctrl+F"));
        text.setFont(Font.font(Looks.FAMILY, 13));
        double whole = text.getLayoutBounds().getWidth();
        text.setWrappingWidth(whole / 2);
        assertTrue(text.getLayoutBounds().getWidth() < whole * 0.55, text.getText());
    }
}
