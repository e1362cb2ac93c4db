package org.mekongatlas.basemap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongatlas.dataset.DataFiles;

class CompiledMapTest {

    @Test
    void showsTheSameLinesAndNamesAsTheLayers() throws IOException {
        BaseMap compiled = BaseMap.load(DataFiles.shipped());
        BaseMap layers = new LayerFiles(DataFiles.shipped()).load();
        assertEquals(layers.names(), compiled.names());
        for (int zoom = 3; zoom <= 13; zoom++) {
            Detail wanted = layers.detail(256 << zoom);
            Detail given = compiled.detail(256 << zoom);
            for (Line.Kind kind : Line.Kind.values()) {
                same(wanted.lines(kind), given.lines(kind));
            }
        }
    }

    private static void same(List<Line> wanted, List<Line> given) {
        assertEquals(wanted.size(), given.size());
        for (int i = 0; i < wanted.size(); i++) {
            Line line = given.get(i);
            assertArrayEquals(wanted.get(i).xy(), line.xy());
            assertEquals(wanted.get(i).with(line.xy()), line);
        }
    }

    @Test
    void isMadeByTheBuild() throws IOException {
        DataFiles.shipped().open(CompiledMap.FILE).close();
    }

    @Test
    void saysSoWhenItIsCutShort(@TempDir Path data) throws IOException {
        Files.createDirectories(data.resolve("basemap"));
        Files.write(data.resolve(CompiledMap.FILE), new byte[] {0, 0, 0, 9, 0});
        IOException damaged = assertThrows(IOException.class, () -> BaseMap.load(DataFiles.folder(data)));
        assertTrue(damaged.getMessage().contains("compiled.bin is damaged"), damaged.getMessage());
    }
}
