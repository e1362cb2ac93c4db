package org.mekongatlas.screen.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Sentence;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.Leg;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.Shipped;
import org.mekongatlas.screen.state.InSight.Figures;

class AtlasModelTest {

    private static final TimeWindow FEBRUARY = window("2025-02-01", "2025-02-28");

    private final AtlasModel model = Shipped.model();

    @Test
    void openingShowsEverything() {
        assertEquals(model.view().question(), snapshot().view().question());
        assertEquals(
                Sentence.of(
                        model.texts(),
                        model.catalogue(),
                        model.view(),
                        figures().answer()),
                model.inSight().sentenceProperty().get());
        assertTrue(snapshot().answer().total().best() > 50_000);
    }

    @Test
    void aPeriodHoldsWhatOverlapsIt() {
        model.time().show(FEBRUARY);
        assertFalse(snapshot().events().isEmpty());
        for (Event event : snapshot().events()) {
            assertTrue(FEBRUARY.overlaps(event.firstDay(), event.lastDay()), event::id);
        }
    }

    @Test
    void aPickedLineSurvivesEveryChangeOfLevel() {
        model.time().show(FEBRUARY);
        model.change(view -> view.withCamera(new Camera(16.65, 98.6, 9.2)));
        Selection.OfFlow jakarta =
                new Selection.OfFlow(new Leg(EventKind.REPATRIATION, "mm-myawaddy", "id-jakarta"), 9);
        Flow picked = model.onMap().flow(jakarta).orElseThrow();
        assertEquals(jakarta, model.onMap().of(jakarta));
        for (int zoom = 3; zoom <= 13; zoom++) {
            int level = zoom;
            model.change(view -> view.withCamera(view.camera().withZoom(level)));
            assertEquals(picked, model.onMap().flow(jakarta).orElseThrow());
            Selection.OfFlow seen = (Selection.OfFlow) model.onMap().of(jakarta);
            assertTrue(model.onMap().flow(seen).orElseThrow().movements().containsAll(picked.movements()));
        }
        model.change(view -> view.withCamera(view.camera().withZoom(4)));
        assertEquals(
                new Selection.OfFlow(new Leg(EventKind.REPATRIATION, "mm", "id"), 4),
                model.onMap().of(jakarta));
        model.time().show(window("2020-01-01", "2020-01-31"));
        assertEquals(Selection.NONE, model.onMap().of(jakarta));
    }

    @Test
    void chipsCountTheKindsOfThePeriod() {
        model.time().show(FEBRUARY);
        long handovers = snapshot().events().stream()
                .filter(event -> event.kind() == EventKind.HANDOVER)
                .count();
        assertEquals(handovers, model.kindCountsProperty().get().get(EventKind.HANDOVER));
    }

    @Test
    void aKindSwitchedOffIsNoLongerDrawnAndStillCountedOnItsChip() {
        long before = model.kindCountsProperty().get().get(EventKind.DEPORTATION);
        model.ask(question -> question.withToggled(EventKind.DEPORTATION));
        assertTrue(snapshot().flows().stream().noneMatch(flow -> flow.kind() == EventKind.DEPORTATION));
        assertEquals(before, model.kindCountsProperty().get().get(EventKind.DEPORTATION));
        model.ask(question -> question.withToggled(EventKind.DEPORTATION));
        assertTrue(snapshot().flows().stream().anyMatch(flow -> flow.kind() == EventKind.DEPORTATION));
    }

    @Test
    void howIsCountedChangesTheWholeMap() {
        long median = snapshot().answer().total().best();
        model.ask(question -> question.withRule(Rule.HIGHEST));
        assertTrue(snapshot().answer().total().best() > median);
        assertTrue(model.inSight().sentenceProperty().get().contains("by the highest figures"));
        model.ask(question -> question.withRule(Rule.MEDIAN));
        assertEquals(median, snapshot().answer().total().best());
        model.ask(question -> question.withBasis(Basis.MOVEMENTS));
        assertTrue(snapshot().answer().total().best() > median);
        int drawn = snapshot().flows().size();
        model.ask(question -> question.withDisputed(true));
        assertTrue(snapshot().flows().size() > drawn);
    }

    @Test
    void anAccountFollowsWhatIsLookedAt() {
        model.account().open(Total.IN_VIEW);
        assertEquals(figures().answer(), account());
        model.time().show(FEBRUARY);
        assertEquals(figures().answer(), account());
        Flow line = snapshot().flows().get(0);
        model.account()
                .open(new Total.OfLine(
                        new Selection.OfFlow(line.leg(), snapshot().level())));
        assertEquals(line.answer(), account());
        model.time().show(window("2019-01-01", "2019-01-02"));
        assertEquals(0, account().events());
        model.account().toggle(model.account().totalProperty().get());
        assertEquals(Total.NONE, model.account().totalProperty().get());
    }

    private Figures figures() {
        return model.inSight().figuresProperty().get().orElseThrow();
    }

    private Answer account() {
        return model.account().toldProperty().get().account().answer();
    }

    @Test
    void onlyANewLevelOfPlacesNeedsANewSnapshot() {
        Snapshot before = snapshot();
        model.change(view -> view.withCamera(new Camera(16.7, 98.5, Camera.HOME.zoom())));
        assertTrue(before == snapshot(), "moving the map made a new snapshot");
        model.change(view -> view.withCamera(new Camera(16.7, 98.5, 11)));
        assertTrue(before != snapshot(), "hubs were not taken apart");
    }

    @Test
    void onlyWhatIsSeenIsCounted() {
        long everywhere = figures().answer().total().best();
        double x = Mercator.x(98.5);
        double y = Mercator.y(16.7);
        model.setVisible(new Bounds(x - 0.001, y - 0.001, x + 0.001, y + 0.001));
        long here = figures().answer().total().best();
        assertTrue(here > 0 && here < everywhere, () -> here + " of " + everywhere);
    }

    private Snapshot snapshot() {
        return model.snapshotProperty().get();
    }

    private static TimeWindow window(String from, String to) {
        return TimeWindow.of(LocalDate.parse(from), LocalDate.parse(to));
    }
}
