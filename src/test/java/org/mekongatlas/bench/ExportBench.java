package org.mekongatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.export.PictureExport;
import org.mekongatlas.export.PictureSpec;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.View;

/** How long a picture takes from question to file, each in a Java of its own that has painted nothing before. */
public final class ExportBench {

    private ExportBench() {}

    static Map<String, Double> measure() throws IOException, InterruptedException {
        Map<String, Double> results = new TreeMap<>();
        for (String size : List.of("1920x1080", "3840x2160")) {
            results.put("export.png." + size + ".ms", ChildJvm.number("512m", ExportBench.class, size));
        }
        return results;
    }

    /** Paints once and prints the milliseconds. */
    public static void main(String[] args) throws IOException {
        String[] size = args[0].split("x");
        AtlasIndex index = new AtlasIndex(
                new Catalogue(PackageReader.read(DataFiles.shipped()).dataset()));
        BaseMap baseMap = BaseMap.load(DataFiles.shipped());
        PictureSpec spec = new PictureSpec(View.HOME, "", Integer.parseInt(size[0]), Integer.parseInt(size[1]));
        Path file = Files.createTempFile("export-bench", ".png");
        long start = System.nanoTime();
        new PictureExport(index, baseMap).write(spec, file);
        System.out.println((System.nanoTime() - start) / 1e6);
        Files.delete(file);
    }
}
