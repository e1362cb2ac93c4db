package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Account.Part;
import org.mekongatlas.count.Answer;
import org.mekongatlas.index.Stop;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.account.AccountRow;
import org.mekongatlas.screen.state.Total;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.NodeQueryUtils;

/** Journeys of a reader who asks how a number was made, and who says otherwise. */
class AccountJourneyTest extends Journey {

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void fromATotalThroughAnotherRuleToAReport(FxRobot robot) throws Exception {
        await(() -> !model.inSight().sentenceProperty().get().isEmpty());
        robot.clickOn(".status-bar .total");
        await(() -> total(robot).equals(inView()));
        String byMedian = total(robot);

        await(() -> robot.lookup("Highest")
                .match(NodeQueryUtils.isVisible())
                .tryQuery()
                .isPresent());
        robot.clickOn("Highest");
        await(() -> model.inSight().sentenceProperty().get().contains("by the highest figures")
                && !total(robot).equals(byMedian));
        await(() -> total(robot).equals(inView()));
        assertEquals(
                Rule.HIGHEST, model.snapshotProperty().get().view().question().rule());
        assertTrue(words(robot, ".account")
                .contains(model.inSight().sentenceProperty().get()));

        robot.clickOn(firstReport(robot));
        await(() -> model.selectionProperty().get() instanceof Selection.OfEvent);
        String event = ((Selection.OfEvent) model.selectionProperty().get()).event();
        String title = model.catalogue().event(event).orElseThrow().title();
        await(() -> words(robot, ".details").contains(title));
        assertTrue(robot.lookup(".account").query().isVisible(), "there is room for both");
    }

    @Test
    void fromTheMapsEdgeToTheJourneysWithoutAnEnd(FxRobot robot) throws Exception {
        await(() -> model.inSight()
                .figuresProperty()
                .get()
                .filter(seen -> !seen.nowhere().isEmpty())
                .isPresent());
        Button tray = robot.lookup(".nowhere").query();
        await(() -> tray.getText().contains("with an unknown end"));
        robot.interact(tray::fire);
        await(() -> words(robot, ".account").contains("Journeys with an end that nobody names"));
        await(() -> tray.getAccessibleText().contains("together " + total(robot) + " people"));
        assertFalse(tray.getText().contains("together"), "short where it would cover much of the map");
        robot.interact(() -> model.account().close());
        type(robot, KeyCode.CONTROL, KeyCode.L);
        await(() -> tray.getText().equals(tray.getAccessibleText()));
    }

    @Test
    void fromWhatIsKnownOnlyForTheCountryToItsReports(FxRobot robot) throws Exception {
        robot.interact(() -> model.ask(question -> question.withOrigin("mm-myawaddy")));
        Button wide = robot.lookup(".country-wide").query();
        await(() -> wide.isVisible() && wide.getText().startsWith("Known only for the country as a whole: "));
        robot.interact(wide::fire);
        await(() -> words(robot, ".account").contains("Known only for the country as a whole"));
        Answer told = model.account().toldProperty().get().account().answer();
        assertTrue(told.events() > 0);
        assertTrue(wide.getText().contains(", " + total(robot) + " people"), wide::getText);
        assertTrue(wide.getText().contains(model.texts().counted(told.total(), Basis.PEOPLE)), wide::getText);
        long reports = told.events() + told.excluded().size();
        assertTrue(wide.getText().contains(" " + reports + " reports"), wide::getText);
        robot.interact(wide::fire);
        assertFalse(model.account().isOpen());
    }

    @Test
    void theTotalIsCopiedWithWhoSaidWhat(FxRobot robot) throws Exception {
        robot.interact(() -> model.show(ViewText.read("period=2025-02 mode=window origin=mm-myawaddy destination=TH")
                .withCamera(model.view().camera())));
        await(() -> model.inSight().sentenceProperty().get().contains("out of Myawaddy to Thailand"));
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        await(() -> !copied.isEmpty());
        String text = copied.get(0);
        String sentence = model.inSight().sentenceProperty().get();
        assertTrue(text.startsWith(sentence + " Known only for the country as a whole: 8 reports, "), text);
        assertTrue(text.contains("(261 people (260–261))"), text);
        assertTrue(text.matches("(?s).*\n  – [^\n]+: 261, used\n.*"), text);
        assertTrue(text.matches("(?s).*\n  – [^\n]+: 260\n.*"), text);
        assertTrue(text.matches("(?s).*\n[^\n]+, \"[^\n]+\", 2025-02-1\\d, http[^\n]+, seen 2026-[^\n]+\n.*"), text);
        assertTrue(
                text.contains("\n\nMekong Atlas, data of "
                        + model.catalogue().dataset().version()),
                text);
        assertEquals(
                "Copied: the total, with its reports and sources",
                model.remarkProperty().get());

        type(robot, KeyCode.CONTROL, KeyCode.T);
        await(() -> words(robot, ".account").stream()
                .anyMatch(words -> words.startsWith("Through Thailand and not known to end there: ")));
        robot.clickOn("Show");
        await(() -> model.inSight().sentenceProperty().get().contains("through Thailand, except those to Thailand"));
    }

    @Test
    void aTotalOfAPlaceIsCopiedAsThat(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        robot.interact(() -> model.account().open(new Total.OfPlace("mm-kk-park", Stop.BEGINNING)));
        await(() -> model.account().toldProperty().get() != null);
        Button copy = robot.from(robot.lookup(".account").queryAll())
                .lookup((Node node) -> node instanceof Button button
                        && "Copy with sources (Ctrl+Shift+T)".equals(button.getAccessibleText()))
                .query();
        robot.interact(copy::fire);
        await(() -> !copied.isEmpty());
        assertTrue(copied.get(0).startsWith("KK Park: journeys that begin here\nAll dates"), copied.get(0));
    }

    @Test
    void byKeys(FxRobot robot) throws Exception {
        await(() -> !model.inSight().sentenceProperty().get().isEmpty());
        type(robot, KeyCode.CONTROL, KeyCode.T);
        await(() -> !tree(robot).getSelectionModel().isEmpty());
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        await(() -> model.selectionProperty().get() instanceof Selection.OfEvent);
        robot.type(KeyCode.ESCAPE);
        assertEquals(Selection.NONE, model.selectionProperty().get());
        assertTrue(model.account().isOpen());
        robot.type(KeyCode.ESCAPE);
        assertFalse(model.account().isOpen());
        Node account = robot.lookup(".account").query();
        await(() -> !account.isVisible());
    }

    @Test
    void whatTheMapMakesWayForIsNoStepOfTheWayBack(FxRobot robot) throws Exception {
        await(() -> !model.inSight().sentenceProperty().get().isEmpty());
        robot.interact(() -> model.draw(look -> look.withTheme(Theme.DARK)));
        Camera alone = model.view().camera();
        type(robot, KeyCode.CONTROL, KeyCode.T);
        await(() -> robot.lookup(".account").query().isVisible());
        Camera beside = model.view().camera();
        assertNotEquals(alone, beside);
        assertEquals(List.of("theme"), model.wayBack().backProperty().get());

        type(robot, KeyCode.ALT, KeyCode.LEFT);
        await(() -> model.view().theme() == Theme.LIGHT);
        assertEquals(beside, model.view().camera());
        robot.type(KeyCode.ESCAPE);
        await(() -> Math.abs(model.view().camera().longitude() - alone.longitude()) < 1e-6);
        assertEquals(List.of(), model.wayBack().backProperty().get());
    }

    @Test
    void whatIsLeftOutStandsUnderItsReason(FxRobot robot) throws Exception {
        robot.interact(() -> model.time().show(TimeWindow.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28))));
        type(robot, KeyCode.CONTROL, KeyCode.T);
        await(() -> model.account().toldProperty().get() != null
                && model.account().toldProperty().get().sentence().startsWith("February 2025"));
        List<String> heads = tree(robot).getRoot().getChildren().stream()
                .filter(part -> head(part.getValue()).name().equals(Part.LEFT_OUT.heading(model.texts())))
                .flatMap(part -> part.getChildren().stream())
                .map(reason -> head(reason.getValue()).name())
                .toList();
        assertEquals(List.of("A plan", "Disputed", "Reaches beyond the period"), heads);
    }

    @Test
    void countingCrossingsIsSaidEverywhere(FxRobot robot) throws Exception {
        type(robot, KeyCode.CONTROL, KeyCode.T);
        await(() -> !total(robot).isEmpty());
        robot.clickOn("Crossings");
        assertEquals(Basis.MOVEMENTS, model.view().question().basis());
        await(() -> words(robot, ".account").contains("crossings")
                && model.inSight().sentenceProperty().get().contains("every border crossing counted"));
        robot.clickOn("Disputed too");
        await(() -> model.inSight().sentenceProperty().get().contains("disputed reports included"));
    }

    @Test
    void aPlaceTellsItsTotalsAndHowTheyAreMade(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        robot.interact(() -> model.select(new Selection.OfPlace("mm")));
        await(() -> words(robot, ".details").contains("Left from here"));
        Hyperlink first = robot.lookup(".details .total").query();
        robot.interact(first::fire);
        await(() -> model.account().toldProperty().get() != null);
        assertEquals(
                new Total.OfPlace("mm", Stop.BEGINNING),
                model.account().totalProperty().get());
        await(() -> total(robot).equals(first.getText().split(" ")[0]));
    }

    @Test
    void fromTheConflictsToWhoSaysWhat(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null && listed(robot) > 0);
        int all = listed(robot);
        type(robot, KeyCode.CONTROL, KeyCode.J);
        await(() -> listed(robot) < all);
        assertEquals(
                model.index()
                        .conflicts()
                        .among(model.snapshotProperty().get().events())
                        .size(),
                listed(robot));
        robot.clickOn(".event-list .list-view").type(KeyCode.HOME, KeyCode.ENTER);
        await(() -> words(robot, ".details").stream()
                .anyMatch(text -> text.startsWith("Sources differ: about 200 or 606")));
        String plot = robot.lookup(".claim-plot").query().getAccessibleText();
        assertEquals("CamboJA News, Nov 2024: about 200, used; CamboJA News, Nov 2024: 606", plot);
        type(robot, KeyCode.CONTROL, KeyCode.J);
        await(() -> listed(robot) == all);
    }

    @Test
    void inANarrowWindowDetailsTakeTheRoomOfTheAccountAndGiveItBack(FxRobot robot) throws Exception {
        robot.interact(() -> {
            stage.setWidth(1024);
            stage.setHeight(700);
        });
        type(robot, KeyCode.CONTROL, KeyCode.T);
        Node account = robot.lookup(".account").query();
        await(account::isVisible);
        robot.interact(() -> model.select(new Selection.OfPlace("mm-kk-park")));
        await(() -> !account.isVisible());
        robot.type(KeyCode.ESCAPE);
        await(account::isVisible);
        assertNotEquals(Total.NONE, model.account().totalProperty().get());
    }

    /** The uppermost; the last may be hidden in part. */
    private static Node firstReport(FxRobot robot) {
        return robot.lookup(".account-tree .account-report").queryAll().stream()
                .min(Comparator.comparingDouble(
                        report -> report.localToScene(0, 0).getY()))
                .orElseThrow();
    }

    private static AccountRow.Head head(AccountRow row) {
        return (AccountRow.Head) row;
    }

    private String inView() {
        return model.texts().number(figures().answer().total().best());
    }

    private static String total(FxRobot robot) {
        return robot.lookup(".account-total").<Label>query().getText();
    }

    private static TreeView<AccountRow> tree(FxRobot robot) {
        return robot.lookup(".account-tree").query();
    }
}
