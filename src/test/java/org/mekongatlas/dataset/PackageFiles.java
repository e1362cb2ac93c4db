package org.mekongatlas.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The shipped data package in memory, to be spoilt in tests. */
public final class PackageFiles implements DataFiles {

    private static final List<String> NAMES = List.of(
            "datapackage.json",
            "sources.csv",
            "places.csv",
            "place_status.csv",
            "place_sources.csv",
            "events.csv",
            "claims.csv",
            "nationalities.csv",
            "relations.csv");

    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    public PackageFiles() {
        for (String name : NAMES) {
            try (InputStream stream = DataFiles.shipped().open(name)) {
                contents.put(name, stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public List<String> names() {
        return NAMES;
    }

    public byte[] bytes(String name) {
        return contents.get(name);
    }

    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    public PackageFiles put(String name, byte[] content) {
        contents.put(name, content);
        return this;
    }

    public PackageFiles without(String name) {
        contents.remove(name);
        return this;
    }

    public PackageFiles edit(String name, UnaryOperator<String> change) {
        return put(name, change.apply(text(name)).getBytes(StandardCharsets.UTF_8));
    }

    /** @param line counted from 1, the header's */
    public PackageFiles editLine(String name, int line, UnaryOperator<String> change) {
        return edit(name, text -> {
            String[] lines = text.split("\n", -1);
            lines[line - 1] = change.apply(lines[line - 1]);
            return String.join("\n", lines);
        });
    }

    /** Writes the files into a folder. */
    public Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    @Override
    public InputStream open(String name) throws IOException {
        byte[] content = contents.get(name);
        if (content == null) {
            throw new NoSuchFileException(name);
        }
        return new ByteArrayInputStream(content);
    }

    @Override
    public String describe(String name) {
        return "test/" + name;
    }
}
