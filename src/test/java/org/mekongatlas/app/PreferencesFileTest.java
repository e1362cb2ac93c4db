package org.mekongatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongatlas.model.Names;
import org.mekongatlas.model.Theme;
import org.mekongatlas.screen.Preferences;

class PreferencesFileTest {

    @TempDir
    private Path home;

    @Test
    void whatWasLikedIsKnownTheNextTime() {
        Preferences liked = new Preferences(Theme.PROJECTOR, Names.LOCAL, false, false);
        new PreferencesFile(home.resolve("new")).write(liked);
        assertEquals(liked, new PreferencesFile(home.resolve("new")).read());
    }

    @Test
    void theUsualHoldsWhereNothingIsKept() {
        assertEquals(Preferences.USUAL, new PreferencesFile(home).read());
    }

    @Test
    void whatCanNotBeReadIsTheUsual() throws IOException {
        Files.writeString(home.resolve("preferences.properties"), "theme=neon\nmotion=\\u00zz");
        assertEquals(Preferences.USUAL, new PreferencesFile(home).read());
        Files.writeString(home.resolve("preferences.properties"), "theme=neon\nnames=local");
        assertEquals(new Preferences(Theme.LIGHT, Names.LOCAL, true, true), new PreferencesFile(home).read());
    }

    @Test
    void whereNothingCanBeWrittenNothingHappens() throws IOException {
        Path occupied = Files.writeString(home.resolve("file"), "");
        new PreferencesFile(occupied).write(Preferences.USUAL);
        assertEquals(Preferences.USUAL, new PreferencesFile(occupied).read());
    }
}
