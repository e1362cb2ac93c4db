package org.mekongatlas.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.View;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.screen.state.Furnishing;
import org.mekongatlas.screen.state.Preferences;
import org.mekongatlas.screen.state.WindowPlace;

/** Keeps how a reader left the window in the folder of what belongs to him. Any thread. */
final class PreferencesFile {

    private final HomeFile file;

    PreferencesFile(Path home) {
        file = new HomeFile(home.resolve("preferences.properties"));
    }

    /** What was kept last; the usual where nothing is kept or it can not be read, in the language of the computer. */
    Preferences read() {
        Properties kept = new Properties();
        try {
            kept.load(new StringReader(file.exists() ? file.read() : ""));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Preferences.USUAL.withView(usual());
        }
        return new Preferences(
                view(kept.getProperty("view")),
                !kept.getProperty("motion", "").equals("reduced"),
                !kept.getProperty("list", "").equals("hidden"),
                !kept.getProperty("legend", "").equals("folded"),
                !kept.getProperty("hints", "").equals("dismissed"),
                OpenPanelsText.read(kept),
                furnishing(kept),
                WindowPlace.parse(kept.getProperty("window", "")));
    }

    /** Keeps them if that is possible. */
    synchronized void write(Preferences preferences) {
        Properties kept = new Properties();
        kept.setProperty("view", ViewText.write(preferences.view()));
        kept.setProperty("motion", preferences.moving() ? "full" : "reduced");
        kept.setProperty("list", preferences.list() ? "shown" : "hidden");
        kept.setProperty("legend", preferences.legend() ? "shown" : "folded");
        kept.setProperty("hints", preferences.hints() ? "wanted" : "dismissed");
        kept.setProperty("silence-rows", String.valueOf(preferences.furnishing().silenceRows()));
        kept.setProperty("silence", preferences.furnishing().silence() ? "shown" : "hidden");
        kept.setProperty("type", String.valueOf(preferences.furnishing().type()));
        kept.setProperty("columns", String.join(",", preferences.furnishing().columns()));
        kept.setProperty("pictures", pictures(preferences.furnishing().pictures()));
        OpenPanelsText.write(preferences.open(), kept);
        preferences.place().ifPresent(place -> kept.setProperty("window", place.toString()));
        StringWriter text = new StringWriter();
        try {
            kept.store(text, null);
            file.write(text.toString());
        } catch (IOException unwritable) {
            // The window then opens as usual next time, which is no reason to disturb a reader now.
        }
    }

    /** Forgets everything. */
    void forget() {
        try {
            file.delete();
        } catch (IOException unwritable) {
            throw new Failure("The preferences in " + file + " could not be deleted.", unwritable);
        }
    }

    private static Furnishing furnishing(Properties kept) {
        List<String> columns = list(kept, "columns", ",");
        int type = Furnishing.SIZES.stream()
                .filter(size -> String.valueOf(size).equals(kept.getProperty("type")))
                .findFirst()
                .orElse(Furnishing.USUAL.type());
        boolean silence = !kept.getProperty("silence", "").equals("hidden");
        return new Furnishing(silence, rows(kept.getProperty("silence-rows", "")), type, columns, pictures(kept));
    }

    private static int rows(String kept) {
        return kept.matches("\\d{1,2}") ? Integer.parseInt(kept) : Furnishing.USUAL.silenceRows();
    }

    /** One a line; the name of a file may have any other sign. */
    private static String pictures(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining("\n"));
    }

    private static List<Path> pictures(Properties kept) {
        try {
            return list(kept, "pictures", "\n").stream().map(Path::of).toList();
        } catch (InvalidPathException unreadable) {
            return List.of();
        }
    }

    private static List<String> list(Properties kept, String name, String between) {
        return Stream.of(kept.getProperty(name, "").split(between))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static View view(String text) {
        try {
            return text == null ? usual() : ViewText.read(text);
        } catch (IllegalArgumentException unreadable) {
            return usual();
        }
    }

    private static View usual() {
        View view = Preferences.USUAL.view();
        return view.withLook(view.look().withLanguage(Language.of(Locale.getDefault(Locale.Category.DISPLAY))));
    }
}
