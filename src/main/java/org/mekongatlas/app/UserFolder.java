package org.mekongatlas.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the atlas keeps what belongs to the user, by the custom of each system. */
final class UserFolder {

    private static final String NAME = "mekong-atlas";

    private UserFolder() {}

    /** The folder on this computer. */
    static Path ofThisComputer() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /** %APPDATA% on Windows, ~/Library/Application Support on macOS, XDG's data folder elsewhere. */
    static Path of(String system, Path home, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return folder(environment.get("APPDATA"), home.resolve("AppData/Roaming"));
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library/Application Support").resolve(NAME);
        }
        return folder(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"));
    }

    private static Path folder(String named, Path otherwise) {
        boolean usable = named != null && Path.of(named).isAbsolute();
        return (usable ? Path.of(named) : otherwise).resolve(NAME);
    }
}
