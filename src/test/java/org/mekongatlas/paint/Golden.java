package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Stored pictures, to be met pixel by pixel. */
final class Golden {

    private static final Path WRITTEN = Path.of("target", "golden");

    private Golden() {}

    /** Writes the sheet to {@code target/golden} and compares it with the picture of that name among the resources. */
    static void check(String name, Sheet sheet) throws IOException {
        BufferedImage drawn = new BufferedImage(sheet.width(), sheet.height(), BufferedImage.TYPE_INT_ARGB);
        drawn.getRaster().setDataElements(0, 0, sheet.width(), sheet.height(), sheet.pixels());
        Files.createDirectories(WRITTEN);
        ImageIO.write(drawn, "png", WRITTEN.resolve(name).toFile());
        try (InputStream stream = Golden.class.getResourceAsStream(name)) {
            assertEquals(true, stream != null, "no stored picture " + name + "; see target/golden");
            compare(name, ImageIO.read(stream), drawn);
        }
    }

    private static void compare(String name, BufferedImage stored, BufferedImage drawn) {
        assertEquals(stored.getWidth() + "×" + stored.getHeight(), drawn.getWidth() + "×" + drawn.getHeight(), name);
        for (int y = 0; y < stored.getHeight(); y++) {
            for (int x = 0; x < stored.getWidth(); x++) {
                String where = name + " at " + x + "," + y + "; see target/golden";
                assertEquals(Integer.toHexString(stored.getRGB(x, y)), Integer.toHexString(drawn.getRGB(x, y)), where);
            }
        }
    }
}
