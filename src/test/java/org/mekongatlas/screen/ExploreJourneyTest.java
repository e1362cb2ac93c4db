package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Answer;
import org.mekongatlas.index.Choices.Choice;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Confidence;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Evidence;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.SourceCount;
import org.mekongatlas.model.SourceKind;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.paint.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** From a question to what answers it. */
class ExploreJourneyTest extends Journey {

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void whoeverTypesFastFindsWhatWasTyped(FxRobot robot) throws Exception {
        type(robot, KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> {
            TextInputControl field = robot.lookup(".search-box").queryTextInputControl();
            field.setText("Ind");
            field.setText("Indonesia");
        });
        robot.type(KeyCode.ENTER);
        await(() -> new Selection.OfPlace("id").equals(model.selectionProperty().get()));
    }

    @Test
    void theLegendTellsNothingOfWhatLiesUnderTheList(FxRobot robot) throws Exception {
        robot.interact(() -> model.show(ViewText.read("period=2023 mode=window camera=12,122,6")));
        robot.interact(() -> map.cameraProperty().set(new Camera(12, 122, 6)));
        await(() -> map.completeProperty().get() && !model.busyProperty().get());
        List<EventKind> beside = map.legendProperty().get().kinds();
        type(robot, KeyCode.CONTROL, KeyCode.L);
        await(() -> map.completeProperty().get()
                && map.legendProperty().get().kinds().size() > beside.size());
    }

    @Test
    void aKindInTheLegendIsShownAloneAndTheOthersComeBack(FxRobot robot) throws Exception {
        await(() -> map.completeProperty().get() && map.legendProperty().get() != null);
        await(() -> isSeen(robot, ".map-key .button"));
        type(robot, KeyCode.CONTROL, KeyCode.K);
        await(() -> isSeen(robot, ".kind-rows"));
        Set<EventKind> all = model.view().question().kinds();
        List<EventKind> shown = map.legendProperty().get().kinds();
        Node rows = robot.lookup(".kind-rows").query();
        robot.interact(rows::requestFocus);
        robot.type(KeyCode.DOWN);
        assertTrue(rows.getAccessibleText().endsWith(": show only this kind"), rows.getAccessibleText());
        robot.type(KeyCode.ENTER);
        assertEquals(Set.of(shown.get(1)), model.view().question().kinds());
        await(() -> map.legendProperty().get().kinds().size() == 1
                && rows.getAccessibleText().endsWith(": show the others again"));
        robot.type(KeyCode.ENTER);
        assertEquals(all, model.view().question().kinds());
        await(() -> map.legendProperty().get().kinds().equals(shown));
        robot.clickOn(rows);
        await(() -> map.legendProperty().get().kinds().size() == 1);
    }

    @Test
    void fromAMisspeltNameToThePlaceOnTheMap(FxRobot robot) throws Exception {
        await(() -> map.completeProperty().get() && model.snapshotProperty().get() != null);
        type(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("myawady");
        await(() -> robot.lookup(".auto-complete-popup .list-cell").tryQuery().isPresent());
        type(robot, KeyCode.ENTER);
        await(() -> new Selection.OfPlace("mm-myawaddy")
                .equals(model.selectionProperty().get()));
        await(() -> Math.abs(map.cameraProperty().get().latitude() - 16.69) < 0.2);
        assertEquals("", robot.lookup(".search-box").queryTextInputControl().getText());
    }

    @Test
    void aFilterStandsInTheSentenceAndGoesWithItsChip(FxRobot robot) throws Exception {
        await(() -> !model.inSight().sentenceProperty().get().isEmpty());
        long all = figures().answer().total().best();
        robot.interact(() -> model.ask(question -> question.withOrigin("mm").withNationality("IN")));
        await(() -> model.inSight().sentenceProperty().get().contains("of nationals of India out of Myanmar"));
        assertTrue(figures().answer().total().best() < all);
        robot.clickOn("From Myanmar").clickOn("Nationals of India");
        await(() -> figures().answer().total().best() == all);
        assertEquals(0, robot.lookup(".filter-chip").queryAll().size());
    }

    @Test
    void theListTellsMovementsFromOtherEventsAndGrowsShorterWithEveryPlace(FxRobot robot) throws Exception {
        int all = listedFirst(robot);
        robot.interact(() -> model.ask(question -> question.withOrigin("mm")));
        await(() -> !model.busyProperty().get() && listed(robot) < all);
        int out = listed(robot);
        assertTrue(words(robot, ".event-list").contains(asked() + " movements, " + (out - asked()) + " other events"));
        robot.interact(() -> model.ask(question -> question.withDestination("th")));
        await(() -> !model.busyProperty().get() && listed(robot) < out);
        assertEquals(asked(), listed(robot));
        assertTrue(words(robot, ".event-list").contains(asked() + " movements"));
    }

    @Test
    void fromItsFieldArrowsLeadIntoTheListAndEnterOpensAnEvent(FxRobot robot) throws Exception {
        int all = listedFirst(robot);
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("kk park");
        await(() -> listed(robot) < all);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        Event first = (Event) robot.lookup(".event-list .list-view")
                .queryListView()
                .getItems()
                .get(0);
        await(() -> model.selectionProperty().get().equals(new Selection.OfEvent(first.id())));
    }

    /** What the filter's pane says that there is. */
    private int asked() {
        return model.index().counter().matching(model.view().question()).size();
    }

    @Test
    void filtersAreChosenWithWhatTheyLeave(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        type(robot, KeyCode.CONTROL, KeyCode.G);
        await(() -> from(robot).filter(box -> box.getItems().size() > 1).isPresent());
        ComboBox<Choice> from = from(robot).orElseThrow();
        Choice thailand = from.getItems().stream()
                .filter(choice -> choice.value().equals("th"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> from.setValue(thailand));
        assertEquals("th", model.view().question().origin());
        Answer answer = model.index().counter().answer(model.view().question());
        assertEquals(answer.events() + answer.excluded().size(), thailand.reports());

        String chosen = from.getConverter().toString(from.getValue());
        robot.interact(() -> from.setValue(null));
        await(() -> from.getValue() != null);
        assertEquals(chosen, from.getConverter().toString(from.getValue()), "nothing was found, nothing is chosen");
    }

    /** Where one chooses whence. */
    private static Optional<ComboBox<Choice>> from(FxRobot robot) {
        return robot.lookup(".filter-pane .combo-box").<ComboBox<Choice>>queryAll().stream()
                .filter(box -> "From".equals(box.getAccessibleText()))
                .findFirst();
    }

    @Test
    void everyFilterStandsOnAChipThatTurnsRoundAndGoes(FxRobot robot) throws Exception {
        int all = listedFirst(robot);
        robot.interact(() -> model.narrow(filter -> Filter.NONE
                .with(Evidence.ANY.withSourceClasses(Set.of(SourceKind.STATE_MEDIA)))
                .withText("kk park")));
        await(() -> listed(robot) < all);
        assertEquals(Set.of("Told by state media", "Mentions “kk park”"), words(robot, ".filter-chips"));
        Button chip = robot.lookup("Told by state media").queryButton();
        robot.interact(() -> {
            chip.requestFocus();
            TimeWindow before = model.time().window();
            model.time().show(TimeWindow.of(null, LocalDate.of(2025, 6, 30)));
            model.time().show(before);
        });
        assertTrue(chip.isFocused(), "chips stay while time runs");
        type(robot, KeyCode.ALT, KeyCode.ENTER);
        assertEquals(Set.of(Aspect.SOURCE_CLASS), model.filter().except());
        assertEquals(Set.of("Except: Told by state media", "Mentions “kk park”"), words(robot, ".filter-chips"));
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        await(() -> listed(robot) == all && model.filter().equals(Filter.NONE));
    }

    @Test
    void boxesFieldsAndTheirCountsFollowEachOther(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        type(robot, KeyCode.CONTROL, KeyCode.G);
        await(() -> robot.lookup((CheckBox box) -> box.getText().matches("High \\(\\d+\\)"))
                .tryQuery()
                .isPresent());
        CheckBox low =
                robot.lookup((CheckBox box) -> box.getText().startsWith("Low")).query();
        robot.interact(low::fire);
        assertEquals(
                Set.of(Confidence.HIGH, Confidence.MEDIUM),
                model.filter().evidence().confidences());
        RadioButton several = robot.lookup((RadioButton box) -> box.getText().startsWith("Two"))
                .query();
        robot.interact(several::fire);
        await(() -> low.getText().equals("Low (" + lowOfSeveral() + ")"));
        TextField least = robot.lookup((TextField field) -> "At least so many people".equals(field.getAccessibleText()))
                .query();
        robot.interact(() -> least.setText("1,000"));
        await(() -> model.filter().size().least() == 1000);
        robot.interact(() -> model.narrow(filter -> Filter.NONE));
        assertTrue(low.isSelected() && least.getText().isEmpty());
    }

    private int lowOfSeveral() {
        Evidence evidence = Evidence.ANY.withSources(SourceCount.SEVERAL).withConfidences(Set.of(Confidence.LOW));
        return model.index().counter().reports(model.view().question().withFilter(Filter.NONE.with(evidence)));
    }

    @Test
    void kindsOfOtherEventsAreTickedAloneTurnedRoundAndTakenAway(FxRobot robot) throws Exception {
        int all = listedFirst(robot);
        Set<EventKind> before = model.view().question().kinds();
        type(robot, KeyCode.CONTROL, KeyCode.G);
        await(() -> robot.lookup((CheckBox box) -> box.getText().matches("Raid \\(\\d+\\)"))
                .tryQuery()
                .isPresent());
        CheckBox raids =
                robot.lookup((CheckBox box) -> box.getText().startsWith("Raid")).query();
        String offered = raids.getText();
        robot.interact(raids::requestFocus);
        type(robot, KeyCode.ALT, KeyCode.ENTER);
        assertEquals(Set.of(EventKind.RAID), model.view().question().kinds());
        assertEquals(Set.of("Raid"), words(robot, ".filter-chips"));
        await(() -> !model.busyProperty().get() && listed(robot) < all);
        assertEquals("Raid (" + listed(robot) + ")", offered);

        Button turn = robot.lookup(
                        (Button button) -> "Everything but this: Other events".equals(button.getAccessibleText()))
                .query();
        robot.interact(turn::fire);
        Set<EventKind> others = EnumSet.copyOf(EventKind.OTHERS);
        others.remove(EventKind.RAID);
        assertEquals(others, model.view().question().kinds());
        assertEquals(others.stream().map(model.texts()::of).collect(Collectors.toSet()), words(robot, ".filter-chips"));
        assertFalse(raids.isSelected());
        type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        await(() -> model.view().question().kinds().equals(before) && listed(robot) == all);
        assertEquals(Set.of(), words(robot, ".filter-chips"));
    }

    @Test
    void theChipOfAnotherKindTurnsItRoundAndTakesItAway(FxRobot robot) throws Exception {
        listedFirst(robot);
        Set<EventKind> before = model.view().question().kinds();
        robot.interact(() -> model.ask(question -> question.withToggled(EventKind.RAID)));
        Button chip = robot.lookup(".filter-chip").queryButton();
        assertEquals("Raid, take this filter away", chip.getAccessibleText());
        robot.interact(chip::requestFocus);
        type(robot, KeyCode.ALT, KeyCode.ENTER);
        assertFalse(model.view().question().kinds().contains(EventKind.RAID));
        assertTrue(model.view().question().kinds().contains(EventKind.ARREST));
        robot.interact(() -> model.ask(question -> question.withKindsOf(EventKind.OTHERS, Set.of(EventKind.RAID))));
        robot.interact(robot.lookup(".filter-chip").queryButton()::fire);
        assertEquals(before, model.view().question().kinds());
        assertEquals(0, robot.lookup(".filter-chip").queryAll().size());
    }

    @Test
    void withAltAChipShowsItsKindAlone(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        ToggleButton rescue = robot.lookup(".kind-chip").queryAllAs(ToggleButton.class).stream()
                .filter(chip -> chip.getAccessibleText().startsWith("Rescue"))
                .findFirst()
                .orElseThrow();
        robot.interact(rescue::requestFocus);
        type(robot, KeyCode.ALT, KeyCode.ENTER);
        assertEquals(Set.of(EventKind.RESCUE), model.view().question().kinds());
        assertEquals(
                List.of("Only this kind", "Every kind but this", "All kinds that lead out"),
                rescue.getContextMenu().getItems().stream()
                        .map(MenuItem::getText)
                        .toList());
    }

    @Test
    void thePageOfAPlaceNarrowsToIt(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        robot.interact(() -> model.select(new Selection.OfPlace("th")));
        await(() -> robot.lookup("Only through here").tryQuery().isPresent());
        Button through = robot.lookup("Only through here").queryButton();
        robot.interact(through::fire);
        await(() -> model.inSight().sentenceProperty().get().contains("movements through Thailand"));
    }
}
