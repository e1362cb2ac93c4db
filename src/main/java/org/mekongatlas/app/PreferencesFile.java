package org.mekongatlas.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Names;
import org.mekongatlas.model.Theme;
import org.mekongatlas.screen.Preferences;

/** Keeps a reader's preferences in the folder of what belongs to him. Any thread. */
final class PreferencesFile {

    private final Path file;

    PreferencesFile(Path home) {
        file = home.resolve("preferences.properties");
    }

    /** What was kept last; the usual where nothing is kept or it can not be read. */
    Preferences read() {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Preferences.USUAL;
        }
        return new Preferences(
                Coded.parse(Theme.class, kept.getProperty("theme", "")).orElse(Preferences.USUAL.theme()),
                Coded.parse(Names.class, kept.getProperty("names", "")).orElse(Preferences.USUAL.names()),
                !kept.getProperty("uncertainty", "").equals("hidden"),
                !kept.getProperty("motion", "").equals("reduced"));
    }

    /** Keeps them; where that is not possible they are the usual next time, which is no reason to disturb a reader. */
    synchronized void write(Preferences preferences) {
        Properties kept = new Properties();
        kept.setProperty("theme", preferences.theme().code());
        kept.setProperty("names", preferences.names().code());
        kept.setProperty("uncertainty", preferences.uncertainty() ? "shown" : "hidden");
        kept.setProperty("motion", preferences.moving() ? "full" : "reduced");
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            try (Writer writer = Files.newBufferedWriter(part)) {
                kept.store(writer, null);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            part.toFile().delete();
        }
    }
}
