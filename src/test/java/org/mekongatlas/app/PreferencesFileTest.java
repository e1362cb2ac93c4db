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
import org.mekongatlas.model.Language;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.screen.state.Furnishing;
import org.mekongatlas.screen.state.Preferences;
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
            new Furnishing(false, 130, List.of("date", "title")),
            Optional.of(new WindowPlace(-40, 20, 1200, 800, true)));

    @TempDir
    private Path home;

    @Test
    void howTheWindowWasLeftIsKnownTheNextTime() {
        new PreferencesFile(home.resolve("new")).write(LEFT);
        assertEquals(LEFT, new PreferencesFile(home.resolve("new")).read());
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
        assertEquals(LEFT.withView(ViewText.read("origin=KH")), preferences("--view", "origin=KH"));
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
