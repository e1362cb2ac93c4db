package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.state.Total;
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

    private static final Set<String> DATA = texts(Shipped.INDEX.catalogue().dataset())
            .flatMap(LanguageJourneyTest::clauses)
            .collect(Collectors.toSet());

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

    @Test
    void nothingIsCutOffInLanguagesThatLeaveNoBlanks(FxRobot robot) throws Exception {
        Set<String> cut = new TreeSet<>();
        Consumer<Node> look = node -> {
            if (node instanceof Labeled label && label.getText() != null) {
                addCut(cut, label, UNSPACED);
            }
        };
        for (Language language : List.of(Language.TH, Language.MY, Language.KM, Language.LO)) {
            speak(robot, language);
            mainly(robot, look);
            cards(robot, look);
        }
        assertEquals(Set.of(), cut);
    }

    /** Chinese type sets brackets around Chinese words, or after them, in full width. */
    @Test
    void keysStandInFullWidthBracketsInChinese(FxRobot robot) throws Exception {
        speak(robot, Language.ZH);
        Set<String> narrow = new TreeSet<>();
        Set<String> wide = new TreeSet<>();
        cards(robot, node -> {
            String told = node.getAccessibleText() == null ? "" : node.getAccessibleText();
            if (told.matches(".*\\p{IsHan}\\s*\\((Ctrl|F1|Esc|Space).*")) {
                narrow.add(told);
            } else if (told.matches(".*\\p{IsHan}（(Ctrl|F1|Esc|Space).*")) {
                wide.add(told);
            }
        });
        assertEquals(Set.of(), narrow);
        assertTrue(wide.size() > 10, wide::toString);
    }

    @Test
    void theHeadOfTheTableIsWholeInLargeType(FxRobot robot) throws Exception {
        robot.interact(() -> model.draw(look -> look.withTheme(Theme.PROJECTOR)));
        speak(robot, Language.TH);
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        visit(robot, node -> {});
        Set<Node> menus = robot.from(robot.lookup(".event-table .panel-header").queryAll())
                .lookup(".menu-button .text")
                .queryAll();
        assertFalse(menus.isEmpty());
        for (Node words : menus) {
            double room = ((Region) words.getParent()).getHeight();
            assertTrue(room >= words.getLayoutBounds().getHeight(), words::toString);
        }
    }

    @Test
    void theHeadOfTheListIsWholeInALowWindow(FxRobot robot) throws Exception {
        robot.interact(() -> {
            model.draw(look -> look.withTheme(Theme.PROJECTOR));
            stage.setHeight(640);
        });
        for (Language language : List.of(Language.TH, Language.MY, Language.KM)) {
            speak(robot, language);
            visit(robot, node -> {});
            Node title = robot.lookup(".event-list .panel-title").query();
            Node field = robot.lookup(".event-list .search .text-field").query();
            assertTrue(top(title) >= top(robot.lookup(".event-list").query()), language + ": the title begins higher");
            assertTrue(bottom(title) <= top(field), language + ": the title runs into the field");
            assertTrue(((Region) field).getHeight() >= field.minHeight(-1) && ((Region) field).getHeight() >= 24);
        }
    }

    @Test
    void namesOfFiltersAreWhole(FxRobot robot) throws Exception {
        robot.interact(() -> model.draw(look -> look.withTheme(Theme.PROJECTOR)));
        Set<String> cut = new TreeSet<>();
        for (Language language : List.of(Language.TH, Language.MY, Language.KM, Language.LO)) {
            speak(robot, language);
            type(robot, KeyCode.CONTROL, KeyCode.G);
            await(() -> isSeen(robot, ".filter-pane"));
            visit(robot, node -> {
                if (node instanceof Labeled label && label.getText() != null) {
                    addCut(cut, label, UNSPACED);
                }
            });
            robot.type(KeyCode.ESCAPE);
        }
        assertEquals(Set.of(), cut);
    }

    private static double top(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMinY();
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMaxY();
    }

    @Test
    void theTableStaysAndGivesTheListBack(FxRobot robot) throws Exception {
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        speak(robot, Language.TH);
        assertTrue(isSeen(robot, ".event-table"));
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertFalse(isSeen(robot, ".event-table"));
        assertTrue(window.preferences().list());
    }

    @Test
    void thePageOfWhatIsPickedStays(FxRobot robot) throws Exception {
        robot.interact(() -> model.select(HUB));
        speak(robot, Language.TH);
        Node page = robot.lookup(".details").query();
        await(() -> page.getBoundsInParent().getMaxX() <= stage.getScene().getWidth() && !page.isDisabled());
        await(() -> words(robot, ".details").contains(Texts.in(Language.TH).text("place.point")));
    }

    @Test
    void theAccountStays(FxRobot robot) throws Exception {
        robot.interact(() -> model.account().open(Total.IN_VIEW));
        speak(robot, Language.TH);
        await(() -> isSeen(robot, ".account")
                && words(robot, ".account").contains(Texts.in(Language.TH).text("account.in-view")));
    }

    @Test
    void theComparisonStays(FxRobot robot) throws Exception {
        TimeWindow february = TimeWindow.of(LocalDate.parse("2025-02-01"), LocalDate.parse("2025-02-28"));
        robot.interact(() -> model.time().show(february));
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        String typed = model.texts().text("compare.other-period");
        robot.interact(() -> robot.lookup(".compare .menu-button").<MenuButton>query().getItems().stream()
                .filter(item -> item.getText().equals(typed))
                .forEach(MenuItem::fire));
        TextField from = robot.lookup(".compare .dates .text-field").query();
        robot.interact(() -> {
            from.requestFocus();
            from.setText("2024-10");
        });
        robot.type(KeyCode.ENTER);
        speak(robot, Language.TH);
        TimeWindow other = TimeWindow.of(LocalDate.parse("2024-10-01"), LocalDate.parse("2025-01-31"));
        await(() -> words(robot, ".compare").stream()
                .anyMatch(
                        words -> words.startsWith(Texts.in(Language.TH).dates().period(other))));
        assertEquals(february, model.view().question().window());
    }

    @Test
    void smallMultiplesStay(FxRobot robot) throws Exception {
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        speak(robot, Language.TH);
        await(() -> isSeen(robot, ".panel-button"));
    }

    @Test
    void theMapStaysAloneInFullScreen(FxRobot robot) throws Exception {
        robot.interact(() -> stage.setFullScreen(true));
        await(() -> !isSeen(robot, ".top-bar"));
        speak(robot, Language.TH);
        assertFalse(isSeen(robot, ".top-bar"));
        robot.interact(() -> stage.setFullScreen(false));
        await(() -> isSeen(robot, ".top-bar"));
    }

    /** Feet of former letters would stay: what holds words that change is painted whole, as it is moved a little. */
    @Test
    void whatHoldsWordsThatChangeIsPaintedWhole(FxRobot robot) throws Exception {
        listedFirst(robot);
        robot.interact(() -> model.account().open(Total.IN_VIEW));
        await(() -> model.account().toldProperty().get() != null);
        robot.interact(() -> window.playback().toggle());
        double list = moved(robot, ".event-list .panel-header");
        double account = moved(robot, ".account-summary");
        double date = moved(robot, ".large-date");
        await(() -> moved(robot, ".event-list .panel-header") != list
                && moved(robot, ".account-summary") != account
                && moved(robot, ".large-date") != date);
        robot.interact(() -> window.playback().toggle());

        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        await(() -> moved(robot, ".compare-head") != 0);
    }

    private static double moved(FxRobot robot, String part) {
        return robot.lookup(part).query().getTranslateY();
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
        boolean translated = text.contains("[") || clauses(text).allMatch(DATA::contains);
        if (!translated && PLAIN.matcher(NAMES.matcher(text).replaceAll("")).find()) {
            english.add(text + "  " + label.getStyleClass());
        }
    }

    /** The parts of a text that notes can leave out, small letters, without brackets. */
    private static Stream<String> clauses(String text) {
        return Stream.of(
                text.toLowerCase(Locale.ROOT).replaceAll(" \\([^()]*\\)", "").split("[;,] "));
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
