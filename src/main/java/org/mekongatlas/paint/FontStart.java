package org.mekongatlas.paint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets Java's fonts start on a Linux machine on which none is installed, where they would fail ("Fontconfig head is
 * null"): shows them a list of fonts, which may be empty, instead of the machine's.
 */
final class FontStart {

    private static final String LIST = "sun.awt.fontconfig";
    private static final String EMPTY = "version=1\nsequence.allfonts=default\n";

    interface Loading<T> {
        T load() throws IOException;
    }

    private FontStart() {}

    /** Does what first needs Java's fonts. The list is read only then. */
    static <T> T during(Loading<T> loading) throws IOException {
        if (!System.getProperty("os.name").equals("Linux") || System.getProperty(LIST) != null) {
            return loading.load();
        }
        Path list = Files.createTempFile("fonts", ".properties");
        try {
            Files.writeString(list, EMPTY);
            System.setProperty(LIST, list.toString());
            return loading.load();
        } finally {
            Files.delete(list);
        }
    }
}
