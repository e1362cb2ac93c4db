package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Answer;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Names;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.time.PeriodSlider;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Journeys of a reader through the whole window, on the shipped data. */
class JourneyTest extends Journey {

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void fromAnEventToItsSourcesToAPicture(FxRobot robot) throws Exception {
        await(() -> map.completeProperty().get() && model.snapshotProperty().get() != null);
        robot.interact(() -> model.time().show(TimeWindow.of(null, LocalDate.of(2024, 12, 31))));
        await(() -> !model.busyProperty().get()
                && listed(robot) == model.snapshotProperty().get().events().size());

        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("1,242");
        await(() -> listed(robot) == 1);
        robot.clickOn(".event-list .list-cell");
        await(() -> model.selectionProperty().get() instanceof Selection.OfEvent);
        Set<String> words = words(robot, ".details");
        assertTrue(words.contains("1,242") && words.contains("more than 1,000"), words::toString);
        assertTrue(words.contains("Bernama · 28 Nov 2024 · English · Wire"), words::toString);

        robot.interact(() ->
                robot.lookup(".details .claim .hyperlink").<Hyperlink>query().fire());
        assertEquals("https", browsed.get(0).getScheme());

        type(robot, KeyCode.CONTROL, KeyCode.E);
        TextField into =
                robot.from(robot.lookup(".export-card").queryAll()).lookup(".text-field").<TextField>queryAll().stream()
                        .filter(field -> "Folder".equals(field.getAccessibleText()))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> into.setText(folder.toString()));
        robot.clickOn("Save PNG");
        await(() -> !pictures().isEmpty());
        assertEquals(List.of("mekong-atlas 2024-12-31 1920x1080.png"), pictures());
    }

    @Test
    void aFolderThatIsNotThereIsSaid(FxRobot robot) throws Exception {
        type(robot, KeyCode.CONTROL, KeyCode.E);
        TextField into = robot.lookup(".export-card .line .text-field").query();
        robot.interact(() -> into.setText(folder.resolve("gone").toString()));
        robot.clickOn("Save PNG");
        await(() -> words(robot, ".export-card").contains("There is no folder “" + folder.resolve("gone") + "”."));
    }

    @Test
    void typedDatesMoveThePeriodAndWrongOnesAreSaid(FxRobot robot) throws Exception {
        List<TextInputControl> fields =
                List.copyOf(robot.lookup(".dates .text-field").queryAllAs(TextInputControl.class));
        robot.clickOn(fields.get(0)).write("2025-02").type(KeyCode.ENTER);
        robot.clickOn(fields.get(1)).write("2025-02").type(KeyCode.ENTER);
        assertEquals(
                TimeWindow.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28)),
                model.view().question().window());
        assertTrue(words(robot, ".period").contains("February 2025"));
        robot.doubleClickOn(fields.get(1)).eraseText(7).write("2024-01").type(KeyCode.ENTER);
        assertTrue(words(robot, ".period").contains("Ends before it begins"));
        await(() -> model.inSight().sentenceProperty().get().startsWith("February 2025"));
    }

    @Test
    void everythingByKeys(FxRobot robot) throws Exception {
        await(() -> !model.inSight().sentenceProperty().get().isEmpty());
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertEquals(List.of(model.inSight().sentenceProperty().get()), copied);
        TimeWindow before = model.view().question().window();
        robot.type(KeyCode.COMMA);
        assertNotEquals(before, model.view().question().window());
        type(robot, KeyCode.CONTROL, KeyCode.D);
        assertEquals(Theme.DARK, model.view().theme());
        type(robot, KeyCode.CONTROL, KeyCode.N);
        assertEquals(Names.LOCAL, model.view().names());
        type(robot, KeyCode.CONTROL, KeyCode.U);
        assertFalse(model.view().look().uncertainty());
        type(robot, KeyCode.CONTROL, KeyCode.M);
        assertTrue(map.movingProperty().get());
        type(robot, KeyCode.CONTROL, KeyCode.I);
        assertTrue(words(robot, ".atlas-card").stream().anyMatch(words -> words.startsWith("Boundaries and names")));
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.F1);
        assertTrue(words(robot, ".atlas-card").contains("Play or pause"));
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".atlas-card").tryQuery().isEmpty());
        robot.interact(() -> model.select(new Selection.OfPlace("mm-kk-park")));
        robot.type(KeyCode.ESCAPE);
        assertEquals(Selection.NONE, model.selectionProperty().get());
    }

    @Test
    void fewerLinesAreFewerMovementsInTheStatusBar(FxRobot robot) throws Exception {
        await(() -> !model.inSight().sentenceProperty().get().isEmpty());
        long all = figures().drawn();
        robot.interact(() -> model.draw(look -> look.withLines(10)));
        await(() -> figures().drawn() < all);
        await(() -> words(robot, ".status-bar")
                .contains(model.texts()
                        .count(
                                "status.movements",
                                figures().drawn(),
                                model.texts().count("lines.most", figures().lines()))));
    }

    @Test
    void theStatusBarSaysWhatIsCountedEvenWhereTheNumbersAreTheSame(FxRobot robot) throws Exception {
        LocalDate day = LocalDate.of(2024, 11, 28);
        robot.interact(() -> model.time().show(TimeWindow.of(day, day)));
        await(() -> model.inSight().sentenceProperty().get().startsWith("28 Nov 2024"));
        Answer people = figures().answer();
        String sentence = model.inSight().sentenceProperty().get();
        robot.interact(() -> model.ask(question -> question.withBasis(Basis.MOVEMENTS)));
        await(() -> !model.inSight().sentenceProperty().get().equals(sentence));
        assertEquals(people, figures().answer());
        assertTrue(words(robot, ".status-bar")
                .contains("Crossings: " + model.texts().inWords(people.total())));
    }

    @Test
    void aPartOfTheMapIsSaidToBeOneAndLeadsToTheWhole(FxRobot robot) throws Exception {
        await(() -> !model.inSight().sentenceProperty().get().isEmpty());
        String whole = model.inSight().sentenceProperty().get();
        Button showAll = robot.lookup(".show-all").query();
        await(() -> !showAll.isVisible());
        robot.interact(() -> map.cameraProperty()
                .set(Shipped.INDEX.catalogue().place("mm-myawaddy").stream()
                        .map(place -> new Camera(place.latitude(), place.longitude(), 9))
                        .findFirst()
                        .orElseThrow()));
        await(() -> model.inSight().sentenceProperty().get().startsWith("In this part of the map, all dates"));
        String counted = whole.replaceFirst("^All dates, movements: (.*? people( \\([^)]*\\))?),.*", "$1");
        assertTrue(model.inSight().sentenceProperty().get().endsWith(" Everywhere: " + counted + "."), whole);
        assertEquals(model.inSight().sentenceProperty().get(), map.getAccessibleText());
        await(showAll::isVisible);
        robot.clickOn(showAll);
        await(() -> model.inSight().sentenceProperty().get().equals(whole) && !showAll.isVisible());
    }

    @Test
    void theTableTakesNothingFromWhatShowAllShows(FxRobot robot) throws Exception {
        await(() -> !model.inSight().sentenceProperty().get().isEmpty());
        String whole = model.inSight().sentenceProperty().get();
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        await(() -> model.inSight().partialProperty().get());
        robot.clickOn(".show-all");
        await(() -> model.inSight().sentenceProperty().get().equals(whole));
    }

    @Test
    void aMomentHasOneDateField(FxRobot robot) {
        robot.clickOn("Moment");
        assertEquals(TimeMode.MOMENT, model.view().mode());
        assertEquals(
                1,
                robot.lookup(".dates .text-field").queryAll().stream()
                        .filter(Node::isVisible)
                        .count());
    }

    @Test
    void narrowWindowsGiveTheListsRoomToTheDetails(FxRobot robot) throws Exception {
        Node list = robot.lookup(".event-list").query();
        robot.interact(() -> {
            stage.setWidth(1024);
            stage.setHeight(700);
        });
        robot.interact(() -> model.select(new Selection.OfPlace("mm-kk-park")));
        await(() -> list.getBoundsInParent().getMaxX() <= 0);
        robot.type(KeyCode.ESCAPE);
        await(() -> list.getBoundsInParent().getMinX() >= 0);
    }

    @Test
    void tabReachesEveryPartAndComesRound(FxRobot robot) {
        Set<Node> reached = new LinkedHashSet<>();
        robot.interact(map::requestFocus);
        while (reached.add(stage.getScene().getFocusOwner())) {
            robot.type(KeyCode.TAB);
            if (stage.getScene().getFocusOwner() instanceof PeriodSlider) {
                robot.type(KeyCode.TAB);
            }
        }
        for (String part : List.of(
                ".kind-chip", ".event-list .list-view", ".map-pane", ".play", ".period-slider", ".dates .text-field")) {
            assertTrue(reached.contains(robot.lookup(part).query()), part);
        }
    }

    @Test
    void everyButtonHasAName(FxRobot robot) {
        for (Labeled button : robot.lookup(".button, .toggle-button").queryAllAs(Labeled.class)) {
            String name = button.getText() == null || button.getText().isEmpty()
                    ? button.getAccessibleText()
                    : button.getText();
            assertTrue(name != null && !name.isBlank(), button::toString);
        }
    }

    private List<String> pictures() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".png"))
                    .toList();
        }
    }
}
