package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.text.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class LanguageJourneyTest extends Journey {

    private static final Selection HUB = new Selection.OfPlace("mm-kk-park");
    /** Letters that pseudo-texts do not leave as they are. */
    private static final Pattern PLAIN = Pattern.compile("[aceinosuy]");

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void anotherLanguageNeedsNoRestartAndChangesNothingElse(FxRobot robot) throws Exception {
        robot.interact(() -> model.select(HUB));
        View before = model.view();
        AtlasWindow old = window;
        speak(robot, Language.TH);
        assertNotSame(old, window);
        assertEquals(before.withLook(before.look().withLanguage(Language.TH)), model.view());
        assertEquals(HUB, model.selectionProperty().get());
        await(() -> words(robot, ".timeline")
                .contains(Texts.in(Language.TH).dates().period(before.question().window())));
        type(robot, KeyCode.ALT, KeyCode.LEFT);
        await(() -> model.view().language() == Language.EN);
        await(() -> words(robot, ".timeline").contains("all dates"));
    }

    @Test
    void nothingIsCutOffWhereWordsAreLongerAndNothingIsLeftInEnglish(FxRobot robot) throws Exception {
        speak(robot, Language.QPS);
        Set<String> cut = new TreeSet<>();
        Set<String> english = new TreeSet<>();
        everywhere(robot, node -> {
            if (node instanceof Labeled label && label.getText() != null && !isData(label)) {
                addCut(cut, label);
                addEnglish(english, label);
            }
        });
        assertAll(() -> assertEquals(Set.of(), cut), () -> assertEquals(Set.of(), english));
    }

    private void speak(FxRobot robot, Language language) throws Exception {
        AtlasWindow old = window;
        robot.interact(() -> model.draw(look -> look.withLanguage(language)));
        await(() -> window != old && model.snapshotProperty().get() != null);
    }

    /** What the text shown is shorter than. */
    private static void addCut(Set<String> cut, Labeled label) {
        Node shown = label.lookup(".text");
        boolean translated = label.getText().contains("[");
        if (shown instanceof Text text
                && text.getParent() == label
                && translated
                && !text.getText().equals(label.getText())) {
            cut.add(label.getText() + " → " + text.getText() + "  " + label.getStyleClass());
        }
    }

    private static void addEnglish(Set<String> english, Labeled label) {
        String text = label.getText().replaceAll("Mekong Atlas|Ctrl|Shift|Esc|Enter", "");
        if (PLAIN.matcher(text).find() && !text.contains("[")) {
            english.add(text + "  " + label.getStyleClass());
        }
    }

    /** Whether it is written as the data has it. */
    private static boolean isData(Labeled label) {
        return label.getStyleClass().contains("data");
    }
}
