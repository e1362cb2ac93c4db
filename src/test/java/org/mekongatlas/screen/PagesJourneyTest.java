package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Answer;
import org.mekongatlas.export.Citation;
import org.mekongatlas.index.Stop;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.list.EventRow;
import org.mekongatlas.screen.page.BarChart;
import org.mekongatlas.screen.state.Total;
import org.mekongatlas.text.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** From charts to periods, from countries to their people, from the map to the table and back, by keys. */
class PagesJourneyTest extends Journey {

    private static final String EVENT = "2024-11-22-myanmar-deported-1242";

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void aBarNarrowsThePeriodToItsYear(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        robot.interact(() -> model.select(new Selection.OfPlace("mm-kk-park")));
        await(() -> robot.lookup(node -> node instanceof BarChart).tryQuery().isPresent());
        Node chart = robot.lookup(node -> node instanceof BarChart).query();
        assertTrue(chart.getAccessibleText().contains("2020. Left from here: no report."), chart::getAccessibleText);
        robot.interact(chart::requestFocus);
        type(robot, KeyCode.LEFT);
        type(robot, KeyCode.LEFT);
        assertTrue(chart.getAccessibleText().startsWith("2025. Left from here: "), chart::getAccessibleText);
        type(robot, KeyCode.ENTER);
        assertEquals(
                TimeWindow.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                model.view().question().window());
    }

    @Test
    void aPlaceTellsWhoLeftItInThePeriodAndHowThatIsMade(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        robot.interact(() -> model.select(new Selection.OfPlace("mm-kk-park")));
        await(() -> words(robot, ".details").contains("People of journeys in this period"));
        Answer left = model.index().at(model.snapshotProperty().get(), "mm-kk-park", Stop.BEGINNING);
        Hyperlink total = robot.lookup(".details .total").queryAs(Hyperlink.class);
        assertEquals(Texts.in(Language.EN).people(left.total()), total.getText());
        robot.interact(total::fire);
        assertEquals(
                new Total.OfPlace("mm-kk-park", Stop.BEGINNING),
                model.account().totalProperty().get());
    }

    @Test
    void aFigureIsCopiedWithItsSource(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        robot.interact(() -> model.select(new Selection.OfEvent(EVENT)));
        Button copy = robot.from(robot.lookup(".details").queryAll())
                .lookup((Node node) ->
                        node instanceof Button button && "Copy with source".equals(button.getAccessibleText()))
                .query();
        robot.interact(copy::fire);
        Claim claim = model.catalogue().claimsOf(EVENT).get(0);
        Source source = model.catalogue().source(claim.source()).orElseThrow();
        assertEquals(List.of("1,242 — " + Citation.of(model.catalogue(), source).plain(Texts.in(Language.EN))), copied);
    }

    @Test
    void aCountryLeadsToItsPeople(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        robot.interact(() -> model.select(new Selection.OfPlace("in")));
        await(() -> words(robot, ".details").stream().anyMatch(words -> words.startsWith("Came from, in this period")));
        Hyperlink people = robot.from(robot.lookup(".details").queryAll())
                .lookup((Node node) -> node instanceof Hyperlink link
                        && link.getAccessibleText() != null
                        && link.getAccessibleText().startsWith("India, opens"))
                .query();
        robot.interact(people::requestFocus);
        robot.type(KeyCode.ENTER);
        assertEquals(
                new Selection.OfNationality("IN"), model.selectionProperty().get());
        // Keys go on where they led to: they scroll that page, and Tab leads to what is on it.
        assertEquals(
                robot.lookup(".details .scroll-pane").query(), stage.getScene().getFocusOwner());
        robot.type(KeyCode.TAB);
        assertTrue(robot.from(robot.lookup(".details .page").queryAll())
                .lookup((Node node) -> node == stage.getScene().getFocusOwner())
                .tryQuery()
                .isPresent());
        await(() -> words(robot, ".details").stream().anyMatch(words -> words.startsWith("Who reports it")));
        type(robot, KeyCode.ALT, KeyCode.LEFT);
        assertEquals(new Selection.OfPlace("in"), model.selectionProperty().get());
    }

    @Test
    void theTableKeepsTheColumnsTheReaderChose(FxRobot robot) throws Exception {
        openTable(robot);
        robot.interact(() -> {
            List<TableColumn<EventRow, ?>> columns = table(robot).getColumns();
            columns.stream().filter(column -> column.getId().equals("low")).forEach(low -> low.setVisible(false));
            columns.add(0, columns.remove(columns.size() - 1));
        });
        List<String> kept = window.preferences().furnishing().columns();
        assertFalse(kept.contains("low"), () -> kept + "");
        assertTrue(kept.contains("title"), () -> kept + "");
        AtlasWindow old = window;
        robot.interact(() -> model.draw(look -> look.withLanguage(Language.VI)));
        await(() -> window != old);
        openTable(robot);
        List<String> shown = table(robot).getVisibleLeafColumns().stream()
                .map(TableColumn::getId)
                .toList();
        assertEquals(kept, shown);
    }

    private void openTable(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        await(() -> !table(robot).getItems().isEmpty());
    }

    @Test
    void theTableFollowsTheMapAndTheMapTheTable(FxRobot robot) throws Exception {
        openTable(robot);
        TableView<EventRow> table = table(robot);
        assertEquals(
                model.snapshotProperty().get().events().size(), table.getItems().size());
        robot.interact(() -> model.select(new Selection.OfEvent(EVENT)));
        assertEquals(EVENT, table.getSelectionModel().getSelectedItem().event().id());

        robot.interact(() -> sortDown(table, "Best"));
        await(() -> isSortedDown(table.getItems()));
        List<EventRow> rows = table.getItems();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
        });
        type(robot, KeyCode.ENTER);
        assertEquals(
                new Selection.OfEvent(rows.get(0).event().id()),
                model.selectionProperty().get());
        robot.interact(() -> table.getSelectionModel().select(1));
        type(robot, KeyCode.CONTROL, KeyCode.C);
        assertEquals(3, copied.get(0).lines().count(), copied::toString);
        assertTrue(words(robot, ".event-table").stream().anyMatch(words -> words.endsWith(", 2 selected")));

        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertFalse(robot.lookup(".event-table").query().isVisible());
    }

    @Test
    void theTableIsSortedByKeys(FxRobot robot) throws Exception {
        openTable(robot);
        MenuButton sort = robot.lookup((Node node) -> node instanceof MenuButton menu && "Sort".equals(menu.getText()))
                .queryAs(MenuButton.class);
        sortBy(robot, sort, "Best, ascending");
        await(() -> table(robot).getItems().get(0).best() == null);
        sortBy(robot, sort, "Best, descending");
        await(() -> isSortedDown(table(robot).getItems()));
    }

    private static void sortBy(FxRobot robot, MenuButton sort, String order) {
        robot.interact(sort::show);
        robot.interact(() -> sort.getItems().stream()
                .filter(item -> item.getText().equals(order))
                .findFirst()
                .orElseThrow()
                .fire());
        robot.interact(sort::hide);
    }

    @Test
    void namesOfSilencesStandLeftOfTheRing(FxRobot robot) throws Exception {
        await(() -> robot.lookup(".silence-name").tryQuery().isPresent());
        Region strip = robot.lookup(".silence-strip").queryAs(Region.class);
        Node names = robot.lookup(".silence-name").query().getParent();
        double ring = strip.getBorder().getStrokes().get(0).getInsets().getLeft();
        assertTrue(names.getBoundsInParent().getMaxX() <= ring, names::toString);
    }

    @Test
    void silencesAreReadByKeys(FxRobot robot) throws Exception {
        await(() -> words(robot, ".silence-strip").stream().anyMatch(words -> words.startsWith("Longest time")));
        Node strip = robot.lookup(".silence-strip").query();
        robot.interact(strip::requestFocus);
        type(robot, KeyCode.RIGHT);
        List<String> told = List.copyOf(words(robot, ".silence-strip"));
        assertEquals("All sources", told.get(0));
        assertTrue(
                told.contains("No report in view is dated Feb 2020–Oct 2021; 7 of a longer time reach into it"),
                told::toString);
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertFalse(strip.isVisible());
    }

    @SuppressWarnings("unchecked")
    private static TableView<EventRow> table(FxRobot robot) {
        return (TableView<EventRow>) robot.lookup(".event-table .table-view").queryAs(TableView.class);
    }

    private static boolean isSortedDown(List<EventRow> rows) {
        List<Long> figures = rows.stream()
                .map(EventRow::best)
                .takeWhile(figure -> figure != null)
                .toList();
        return figures.size() > 1
                && figures.equals(
                        figures.stream().sorted(Comparator.reverseOrder()).toList());
    }

    private static void sortDown(TableView<EventRow> table, String name) {
        TableColumn<EventRow, ?> column = table.getColumns().stream()
                .filter(one -> one.getText().equals(name))
                .findFirst()
                .orElseThrow();
        column.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().add(column);
    }
}
