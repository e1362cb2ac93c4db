package org.mekongatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where the files of {@code data/} are read from: the program itself, or a folder of the user's. */
public interface DataFiles {

    /**
     * @param name relative to the package, {@code events.csv}, {@code basemap/countries.topo.json}
     * @throws NoSuchFileException if there is no such file
     */
    InputStream open(String name) throws IOException;

    /** What to call the file in a message. */
    String describe(String name);

    /** The package the program was built with. */
    static DataFiles shipped() {
        return new DataFiles() {
            @Override
            public InputStream open(String name) throws IOException {
                InputStream stream = DataFiles.class.getResourceAsStream("/data/" + name);
                if (stream == null) {
                    throw new NoSuchFileException("data/" + name);
                }
                return stream;
            }

            @Override
            public String describe(String name) {
                return "data/" + name;
            }
        };
    }

    static DataFiles folder(Path folder) {
        return new DataFiles() {
            @Override
            public InputStream open(String name) throws IOException {
                return Files.newInputStream(folder.resolve(name));
            }

            @Override
            public String describe(String name) {
                return folder.resolve(name).toString();
            }
        };
    }
}
