package org.mekongatlas.screen.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.state.History.Spot;
import org.mekongatlas.screen.views.ViewWords;
import org.mekongatlas.text.Texts;

class HistoryTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);
    private static final LocalDate DAY = LocalDate.of(2025, 2, 12);
    private static final Selection PARK = new Selection.OfPlace("mm-kk-park");

    private long seconds = 100;
    private Spot now = new Spot(View.HOME, Selection.NONE);
    private final History history = new History(now, () -> seconds * 1_000_000_000L);

    @Test
    void whatIsDraggedOrPlayedIsOneStep() {
        pause();
        for (int day = 0; day < 500; day++) {
            to(period(day));
        }
        assertEquals(List.of("period"), history.backProperty().get());
        assertEquals(Optional.of(spot(View.HOME)), history.back());
        assertEquals(Optional.empty(), history.back());
    }

    @Test
    void whatIsHeldIsOneStepHoweverLongItTakes() {
        pause();
        history.setHeld(true);
        for (int day = 0; day < 5; day++) {
            to(period(day));
            pause();
        }
        history.setHeld(false);
        to(period(9));
        assertEquals(Optional.of(spot(period(4))), history.back());
        assertEquals(Optional.of(spot(View.HOME)), history.back());
    }

    @Test
    void whatIsChosenIsAStepHoweverSoonTheNextOneComes() {
        to(View.HOME.withTheme(Theme.DARK));
        to(View.HOME.withTheme(Theme.PROJECTOR));
        to(View.HOME.withTheme(Theme.PROJECTOR).withMode(TimeMode.WINDOW));
        assertEquals(List.of("mode"), history.backProperty().get());
        assertEquals(Optional.of(spot(View.HOME.withTheme(Theme.PROJECTOR))), history.back());
        assertEquals(Optional.of(spot(View.HOME.withTheme(Theme.DARK))), history.back());
        assertEquals(Optional.of(spot(View.HOME)), history.back());
    }

    @Test
    void theMapMovingToWhatIsPickedBelongsToThePicking() {
        pause();
        to(new Spot(View.HOME, PARK));
        to(new Spot(at(6), PARK));
        to(new Spot(at(7), PARK));
        pause();
        to(new Spot(at(8), PARK));
        assertEquals(Optional.of(new Spot(at(7), PARK)), history.back());
        assertEquals(List.of("camera", "selection"), history.backProperty().get());
        assertEquals(Optional.of(spot(View.HOME)), history.back());
    }

    @Test
    void aSlowFlightBelongsToWhatWasPickedBeforeIt() {
        pause();
        history.setFlying(true);
        to(new Spot(View.HOME, PARK));
        for (double zoom = 6; zoom < 8; zoom += 0.5) {
            pause();
            to(new Spot(at(zoom), PARK));
        }
        history.setFlying(false);
        assertEquals(Optional.of(spot(View.HOME)), history.back());
    }

    @Test
    void aSlowFlightOfItsOwnIsOneStepOfItsOwn() {
        pause();
        to(at(9));
        pause();
        history.setFlying(true);
        for (double zoom = 6; zoom < 8; zoom += 0.5) {
            pause();
            to(at(zoom));
        }
        history.setFlying(false);
        pause();
        to(at(5));
        assertEquals(Optional.of(spot(at(7.5))), history.back());
        assertEquals(Optional.of(spot(at(9))), history.back());
        assertEquals(Optional.of(spot(View.HOME)), history.back());
    }

    @Test
    void whatTheMapAdjustsOnArrivalDoesNotBarTheWayForward() {
        pause();
        to(View.HOME.withTheme(Theme.DARK));
        history.back();
        to(at(6));
        assertEquals(Optional.of(spot(View.HOME.withTheme(Theme.DARK))), history.forward());
        pause();
        history.back();
        pause();
        to(at(9));
        assertEquals(Optional.empty(), history.forward());
    }

    @Test
    void whatComesBackToWhereItWasIsNoStep() {
        pause();
        to(period(1));
        to(View.HOME);
        assertEquals(List.of(), history.backProperty().get());
    }

    @Test
    void theOldestIsForgotten() {
        IntStream.range(0, 1_000).forEach(step -> {
            pause();
            to(period(step));
        });
        int steps = 0;
        while (history.back().isPresent()) {
            steps++;
        }
        assertEquals(200, steps);
    }

    @Test
    void allTheWayBackAndForwardAgainEndsWhereItBegan() {
        Random random = new Random(5);
        List<Spot> stops = new ArrayList<>(List.of(now));
        for (int step = 0; step < 150; step++) {
            pause();
            to(random.nextBoolean() ? period(step) : at(4 + step / 100.0));
            stops.add(now);
        }
        for (int stop = stops.size() - 2; stop >= 0; stop--) {
            assertEquals(Optional.of(stops.get(stop)), history.back());
        }
        for (Spot stop : stops.subList(1, stops.size())) {
            assertEquals(Optional.of(stop), history.forward());
        }
        assertEquals(List.of(), history.forwardProperty().get());
    }

    @Test
    void everyPartOfAViewHasItsWords() {
        Set<String> wordless = new HashSet<>(ViewText.names());
        wordless.removeAll(ViewWords.KEYS.keySet());
        assertTrue(wordless.isEmpty(), wordless::toString);
        assertEquals(
                "Back (Alt+Left): period, what is picked",
                ViewWords.step(ENGLISH, "Back (Alt+Left)", List.of("period", History.SELECTION)));
        assertEquals("Forward (Alt+Right)", ViewWords.step(ENGLISH, "Forward (Alt+Right)", List.of()));
        assertEquals(
                "Back: period, kinds of events, filter: words, …",
                ViewWords.step(ENGLISH, "Back", List.of("period", "kinds", "text", "theme")));
    }

    private void pause() {
        seconds += 2;
    }

    private void to(View view) {
        to(spot(view));
    }

    private void to(Spot spot) {
        now = spot;
        history.note(spot);
    }

    private static Spot spot(View view) {
        return new Spot(view, Selection.NONE);
    }

    private static View period(int day) {
        return View.HOME.withWindow(TimeWindow.of(null, DAY.plusDays(day)));
    }

    private static View at(double zoom) {
        return View.HOME.withCamera(Camera.HOME.withZoom(zoom));
    }
}
