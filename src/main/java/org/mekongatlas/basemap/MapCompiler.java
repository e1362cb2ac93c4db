package org.mekongatlas.basemap;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mekongatlas.dataset.DataFiles;

/** A step of the build: reads the layers once, so that no start of the program has to. */
public final class MapCompiler {

    private MapCompiler() {}

    /** @param args the folder of the data package, which is also where the compiled map goes */
    public static void main(String[] args) throws IOException {
        compile(Path.of(args[0]));
    }

    static void compile(Path data) throws IOException {
        BaseMap map = new LayerFiles(DataFiles.folder(data)).load();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(data.resolve(CompiledMap.FILE)))) {
            map.writeTo(out);
        }
    }
}
