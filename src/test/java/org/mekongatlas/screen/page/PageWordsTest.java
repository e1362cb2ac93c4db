package org.mekongatlas.screen.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.Shipped;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.control.Looks;
import org.mekongatlas.screen.list.CopyMenu;
import org.mekongatlas.screen.state.AtlasModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a reader is told on pages, and that the reader's place on them is kept. */
@ExtendWith(ApplicationExtension.class)
class PageWordsTest {

    private final List<Selection> opened = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private AtlasModel model;
    private DetailsPanel panel;

    @Start
    void start(Stage primary) {
        model = Shipped.model();
        Links links = new Links(opened::add, of -> {}, total -> {}, address -> {}, copied::add);
        panel = new DetailsPanel(model, new Icons(), links, () -> {});
        // Before it is in a scene, or its colours would be looked up in vain.
        Looks.dress(panel, model.view().theme());
        Scene scene = new Scene(new Group(), 340, 700);
        scene.getStylesheets().add(Looks.STYLESHEET);
        scene.setRoot(panel);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whoNeverCameHomeIsNotForgotten(FxRobot robot) {
        open(robot, new Selection.OfPlace("ke"));
        assertTrue(says("; no report of arrivals or departures since"), () -> words() + "");
        Hyperlink elsewhere = (Hyperlink)
                node(node -> node instanceof Hyperlink link && link.getText().endsWith(" tell of no arrival here"));
        robot.interact(elsewhere::fire);
        assertEquals(List.of(new Selection.OfNationality("KE")), opened);
    }

    @Test
    void aChartBeginsWithTheFirstReportAndHoldsTheYearsInView(FxRobot robot) {
        open(robot, new Selection.OfNationality("KE"));
        String all = chart().getAccessibleText();
        assertFalse(all.lines().skip(2).findFirst().orElseThrow().contains("no report"), all);
        robot.interact(
                () -> model.time().show(TimeWindow.of(LocalDate.parse("2025-03-01"), LocalDate.parse("2025-04-30"))));
        open(robot, new Selection.OfPlace("ke"));
        open(robot, new Selection.OfNationality("KE"));
        assertEquals(12, chart().getAccessibleText().lines().skip(2).count());
    }

    @Test
    void noRowOfQuestionMarksStandsOverThinBars(FxRobot robot) {
        open(robot, new Selection.OfPlace("mm"));
        assertFalse(words().contains("?"), () -> words() + "");
    }

    @Test
    void aRowOfTheTableLeadsToItsMonthAndTheReaderStaysThere(FxRobot robot) {
        open(robot, new Selection.OfPlace("cn"));
        robot.interact(() -> ((Hyperlink) panel.lookup("#chart-table")).fire());
        Node row = panel.lookup("#chart-row-2024-11-01");
        robot.interact(() -> {
            scroll().setVvalue(0.3);
            row.requestFocus();
        });
        double top = top();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> panel.layout());
        assertEquals(
                TimeWindow.of(LocalDate.parse("2024-11-01"), LocalDate.parse("2024-11-30")),
                model.view().question().window());
        robot.interact(() -> model.select(model.selectionProperty().get()));
        assertEquals(top, top(), 1.5);
        assertEquals("chart-row-2024-11-01", panel.getScene().getFocusOwner().getId());
    }

    @Test
    void aTableIsCopiedAsCsv(FxRobot robot) {
        open(robot, new Selection.OfNationality("KE"));
        robot.interact(() -> ((Hyperlink) panel.lookup("#chart-table")).fire());
        robot.interact(() -> ((Hyperlink) node(
                        node -> node instanceof Hyperlink link && link.getText().endsWith("CSV")))
                .fire());
        List<String> lines = copied.get(0).lines().toList();
        assertEquals("When,\"People: Low\",\"People: Best\",\"People: High\",\"People: Reports\"", lines.get(0));
        long rows = VisibleNodes.of(panel)
                .filter(node -> node.getId() != null && node.getId().startsWith("chart-row-"))
                .count();
        assertEquals(rows, lines.size() - 1);
    }

    @Test
    void anEventIsTaggedForReadersNotForCoders(FxRobot robot) {
        open(robot, new Selection.OfEvent("2025-02-12-dkba-260-phop-phra"));
        assertTrue(says("Note of the data's makers (in English)"));
        assertFalse(says("implied") || says("conflict:") || says("12 PH"), () -> words() + "");
        assertTrue(says("Philippines 12, Kenya 4"));
        assertTrue(copies(), "an event can be quoted");
        open(robot, new Selection.OfPlace("ke"));
        assertFalse(copies(), "a place is no report");
    }

    private void open(FxRobot robot, Selection selection) {
        robot.interact(() -> model.select(selection));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            panel.applyCss();
            panel.layout();
        });
    }

    private boolean copies() {
        return VisibleNodes.of(panel).anyMatch(CopyMenu.class::isInstance);
    }

    private BarChart chart() {
        return (BarChart) panel.lookup("#chart");
    }

    private ScrollPane scroll() {
        return (ScrollPane) panel.lookup(".scroll-pane");
    }

    /** How far down the page is, logical pixels. */
    private double top() {
        return -scroll().getContent().localToScene(0, 0).getY();
    }

    private boolean says(String part) {
        return words().stream().anyMatch(words -> words.contains(part));
    }

    private List<String> words() {
        return VisibleNodes.of(panel)
                .filter(node -> node instanceof Labeled labeled && labeled.getText() != null)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private Node node(Predicate<Node> wanted) {
        return VisibleNodes.of(panel).filter(wanted).findFirst().orElseThrow();
    }
}
