package org.mekongatlas.paint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Makes the PNG sizes of {@code icons/} from its SVG files: run {@code main} in the project's folder after changing
 * one.
 */
public final class IconFiles {

    static final Path FOLDER = Path.of("icons");
    private static final List<Integer> APP_SIZES = List.of(16, 32, 48, 128, 256, 512);
    private static final List<Integer> SYMBOL_SIZES = List.of(24, 48);

    private IconFiles() {}

    public static void main(String[] args) throws IOException {
        for (String name : names()) {
            for (int size : sizes(name)) {
                ImageIO.write(Symbols.image(name, size), "png", png(name, size).toFile());
            }
        }
    }

    /** Names of the SVG files, without their ending. */
    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".svg"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    static List<Integer> sizes(String name) {
        return name.equals("app") ? APP_SIZES : SYMBOL_SIZES;
    }

    static Path png(String name, int size) {
        return FOLDER.resolve(name + "-" + size + ".png");
    }
}
