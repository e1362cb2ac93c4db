package org.mekongatlas.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.mekongatlas.model.Language;

/** Reads the texts of a language from its file, {@code th.properties}, in UTF-8. */
final class Bundle {

    private Bundle() {}

    static Map<String, String> read(Language language) {
        if (language == Language.QPS) {
            return Pseudo.of(read(Language.EN));
        }
        String file = language.code() + ".properties";
        try (InputStream stream = Bundle.class.getResourceAsStream(file)) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the atlas in " + file + " can not be read", e);
        }
    }

    private static Map<String, String> read(InputStream stream) throws IOException {
        Properties read = new Properties();
        read.load(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        Map<String, String> texts = new HashMap<>(read.size() * 2);
        read.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
