package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Stored pictures, to be met. With {@code -Dgolden.update=true} they are stored anew; look at them before that. */
final class Golden {

    private static final Path WRITTEN = Path.of("target", "golden");
    private static final Path STORED = Path.of("src", "test", "resources", "org", "mekongatlas", "paint");

    /** Letters may differ this much from one Java to the next: of 255, and of all pixels. */
    private static final int CLOSE = 3;

    private static final double SHARE = 0.002;

    private Golden() {}

    /** Writes the sheet to {@code target/golden} and compares it with the stored picture, pixel by pixel. */
    static void check(String name, Sheet sheet) throws IOException {
        assertEquals(0, differing(name, sheet, 0), name + ": pixels that differ; see target/golden");
    }

    /** The same for pictures with letters: nearly all pixels nearly the same. */
    static void checkLetters(String name, Sheet sheet) throws IOException {
        int differing = differing(name, sheet, CLOSE);
        int most = (int) (SHARE * sheet.width() * sheet.height());
        assertTrue(differing <= most, name + ": " + differing + " pixels differ; see target/golden");
    }

    private static int differing(String name, Sheet sheet, int tolerance) throws IOException {
        BufferedImage drawn = new BufferedImage(sheet.width(), sheet.height(), BufferedImage.TYPE_INT_ARGB);
        drawn.getRaster().setDataElements(0, 0, sheet.width(), sheet.height(), sheet.pixels());
        write(drawn, WRITTEN.resolve(name));
        if (Boolean.getBoolean("golden.update")) {
            write(drawn, STORED.resolve(name));
            return 0;
        }
        try (InputStream stream = Golden.class.getResourceAsStream(name)) {
            assertTrue(stream != null, "no stored picture " + name + "; see target/golden");
            return differing(name, ImageIO.read(stream), drawn, tolerance);
        }
    }

    /** How many pixels differ; writes where. */
    private static int differing(String name, BufferedImage stored, BufferedImage drawn, int tolerance)
            throws IOException {
        assertEquals(stored.getWidth() + "×" + stored.getHeight(), drawn.getWidth() + "×" + drawn.getHeight(), name);
        BufferedImage where = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        int differing = 0;
        for (int y = 0; y < stored.getHeight(); y++) {
            for (int x = 0; x < stored.getWidth(); x++) {
                if (apart(stored.getRGB(x, y), drawn.getRGB(x, y)) > tolerance) {
                    where.setRGB(x, y, 0xFFFFFF);
                    differing++;
                }
            }
        }
        if (differing > 0) {
            write(where, WRITTEN.resolve("differing-" + name));
        }
        return differing;
    }

    private static int apart(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        }
        return most;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
