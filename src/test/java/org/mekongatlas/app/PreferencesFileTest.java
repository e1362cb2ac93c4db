package org.mekongatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongatlas.index.Leg;
import org.mekongatlas.index.Stop;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Slice;
import org.mekongatlas.model.View;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.state.Furnishing;
import org.mekongatlas.screen.state.Instead;
import org.mekongatlas.screen.state.OpenPanels;
import org.mekongatlas.screen.state.Preferences;
import org.mekongatlas.screen.state.Total;
import org.mekongatlas.screen.state.WindowPlace;
import picocli.CommandLine;

class PreferencesFileTest {

    private static final Preferences LEFT = new Preferences(
            ViewText.read(
                    "period=2024-01.. origin=MM theme=projector names=local uncertainty=hidden camera=16.7,98.5,9"),
            false,
            false,
            false,
            false,
            new OpenPanels(
                    new Selection.OfPlace("mm-kk-park"),
                    Total.IN_VIEW,
                    true,
                    new Instead.Comparison(ViewText.read("period=2023-01.. origin=KH"))),
            new Furnishing(
                    false,
                    3,
                    130,
                    List.of("date", "title"),
                    List.of(Path.of("/home/a,b/1.png"), Path.of("/tmp/ဖ.png"))),
            Optional.of(new WindowPlace(-40, 20, 1200, 800, true)));

    @TempDir
    private Path home;

    @Test
    void howTheWindowWasLeftIsKnownTheNextTime() {
        new PreferencesFile(home.resolve("new")).write(LEFT);
        assertEquals(LEFT, new PreferencesFile(home.resolve("new")).read());
    }

    @Test
    void whateverWasOpenIsKnownTheNextTime() {
        Selection.OfFlow line = new Selection.OfFlow(new Leg(EventKind.HANDOVER, "mm-kokang", "cn-yunnan"), 7);
        List<Selection> pages =
                List.of(Selection.NONE, line, new Selection.OfEvent("2024-01"), new Selection.OfNationality("CN"));
        List<Total> totals = List.of(
                Total.NOWHERE, Total.NONE, new Total.OfLine(line), new Total.OfPlace("mm-kk-park", Stop.BETWEEN));
        List<Instead> others = List.of(
                Instead.NOTHING,
                new Instead.Multiples(6, Optional.empty()),
                new Instead.Multiples(9, Optional.of(Slice.QUARTER)),
                new Instead.Comparison(View.HOME));
        for (int i = 0; i < pages.size(); i++) {
            OpenPanels open = new OpenPanels(pages.get(i), totals.get(i), i % 2 == 0, others.get(i));
            new PreferencesFile(home).write(LEFT.withOpen(open));
            assertEquals(open, new PreferencesFile(home).read().open());
        }
    }

    @Test
    void whatWasOpenAndCanNotBeReadIsClosed() throws IOException {
        Files.writeString(
                home.resolve("preferences.properties"),
                "page=line flight a b\naccount=place x MIDDLE\ncompared=theme\\=neon\nmultiples=5 week\n");
        assertEquals(OpenPanels.NONE, new PreferencesFile(home).read().open());
    }

    @Test
    void theUsualHoldsWhereNothingIsKept() {
        assertEquals(Preferences.USUAL, new PreferencesFile(home).read());
        assertTrue(Preferences.USUAL.hints());
    }

    @Test
    void whatCanNotBeReadIsTheUsual() throws IOException {
        Files.writeString(home.resolve("preferences.properties"), "view=theme\\=neon\nmotion=\\u00zz");
        assertEquals(Preferences.USUAL, new PreferencesFile(home).read());
        Files.writeString(home.resolve("preferences.properties"), "view=theme=neon\nwindow=1,2,3\nlist=hidden");
        Preferences left = new PreferencesFile(home).read();
        assertEquals(Preferences.USUAL.view(), left.view());
        assertEquals(Optional.empty(), left.place());
        assertEquals(false, left.list());
    }

    @Test
    void whereNothingCanBeWrittenNothingHappens() throws IOException {
        Path occupied = Files.writeString(home.resolve("file"), "");
        new PreferencesFile(occupied).write(Preferences.USUAL);
        assertEquals(Preferences.USUAL, new PreferencesFile(occupied).read());
    }

    @Test
    void aViewThatIsAskedForGoesBeforeTheOneThatWasLeft() {
        new PreferencesFile(home).write(LEFT);
        assertEquals(LEFT, preferences());
        assertEquals(
                LEFT.withView(ViewText.read("origin=KH")).withOpen(OpenPanels.NONE),
                preferences("--view", "origin=KH"));
        new PreferencesFile(home).forget();
        assertEquals(Preferences.USUAL, preferences());
    }

    @Test
    void theWindowSpeaksTheLanguageItSpokeUnlessAnotherIsAskedFor() {
        new PreferencesFile(home).write(LEFT.withView(ViewText.read("language=th")));
        assertEquals(Language.TH, preferences("--view", "origin=KH").view().language());
        assertEquals(
                Language.MY,
                preferences("--view", "origin=KH language=my").view().language());
        assertEquals(Language.EN, preferences("--language", "en").view().language());
        assertEquals(
                Language.ZH,
                preferences("--language", "zh", "--view", "origin=KH").view().language());
    }

    private Preferences preferences(String... options) {
        AtlasCommand command = new AtlasCommand();
        new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(options);
        return command.preferences(new PreferencesFile(home));
    }
}
