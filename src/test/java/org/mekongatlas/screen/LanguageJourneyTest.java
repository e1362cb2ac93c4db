package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.lang.reflect.RecordComponent;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    /** Names that are the same in every language, and those that the JDK has for pseudo-texts. */
    private static final Pattern NAMES =
            Pattern.compile("Mekong Atlas|Natural Earth; © OpenStreetMap contributors; GeoNames"
                    + "|Ctrl|Shift|Escape|Esc|Enter|Space|"
                    + Stream.of(Month.values())
                            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "|"
                                    + month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                            .collect(Collectors.joining("|")));

    private static final Pattern PSEUDO = Pattern.compile("\\[");
    /** Scripts that leave no blanks between words. */
    private static final Pattern UNSPACED = Pattern.compile("[\\p{IsThai}\\p{IsMyanmar}\\p{IsKhmer}\\p{IsLao}]");

    private static final Set<String> DATA =
            texts(Shipped.INDEX.catalogue().dataset()).collect(Collectors.toSet());

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
            if (node instanceof Labeled label && label.getText() != null) {
                addCut(cut, label, PSEUDO);
                addEnglish(english, label);
            }
        });
        assertAll(() -> assertEquals(Set.of(), cut), () -> assertEquals(Set.of(), english));
    }

    @ParameterizedTest
    @EnumSource(names = {"TH", "MY", "KM", "LO"})
    void nothingIsCutOffWhereWordsAreNotSetApart(Language language, FxRobot robot) throws Exception {
        speak(robot, language);
        Set<String> cut = new TreeSet<>();
        everywhere(robot, node -> {
            if (node instanceof Labeled label && label.getText() != null) {
                addCut(cut, label, UNSPACED);
            }
        });
        assertEquals(Set.of(), cut);
    }

    private void speak(FxRobot robot, Language language) throws Exception {
        AtlasWindow old = window;
        robot.interact(() -> model.draw(look -> look.withLanguage(language)));
        await(() -> window != old && model.snapshotProperty().get() != null);
        listedFirst(robot);
    }

    /** @param own tells the texts of the atlas from titles of events, which are cut to the lines they have */
    private static void addCut(Set<String> cut, Labeled label, Pattern own) {
        Node shown = label.lookup(".text");
        if (shown instanceof Text text
                && text.getParent() == label
                && own.matcher(label.getText()).find()
                && !text.getText().equals(label.getText())) {
            cut.add(label.getText() + " → " + text.getText() + "  " + label.getStyleClass());
        }
    }

    private static void addEnglish(Set<String> english, Labeled label) {
        String text = label.getText();
        boolean translated = text.contains("[") || DATA.contains(text);
        if (!translated && PLAIN.matcher(NAMES.matcher(text).replaceAll("")).find()) {
            english.add(text + "  " + label.getStyleClass());
        }
    }

    /** All texts of the data, which are as their sources have them. */
    private static Stream<String> texts(Object part) {
        if (part instanceof Collection<?> rows) {
            return rows.stream().flatMap(LanguageJourneyTest::texts);
        }
        return part instanceof Record row
                ? Stream.of(row.getClass().getRecordComponents()).flatMap(field -> texts(value(row, field)))
                : part instanceof String text ? Stream.of(text) : Stream.empty();
    }

    private static Object value(Record row, RecordComponent field) {
        try {
            return field.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
