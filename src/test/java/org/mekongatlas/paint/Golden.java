package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Pictures that were looked at once and must not change unseen. They lie among the test resources and are
 * written only with {@code -Dgolden.update=true}; a picture that differs is left in {@code target/golden} with what it
 * was and where it differs.
 */
public final class Golden {

    private static final Path KEPT = Path.of("src/test/resources/org/mekongatlas/paint");
    private static final Path FAILED = Path.of("target/golden");

    private Golden() {}

    /** Every pixel as it was: for what is drawn with whole numbers. */
    static void check(String name, Sheet sheet) {
        checkNearly(name, sheet, 0, 0);
    }

    /**
     * Nearly as it was: for letters, which differ a little between machines.
     *
     * @param channel how far a colour channel may be off, of 255
     * @param share of pixels that may be farther off
     */
    public static void checkNearly(String name, Sheet sheet, int channel, double share) {
        try {
            Path file = KEPT.resolve(name);
            if (Boolean.getBoolean("golden.update")) {
                write(file, sheet.image());
            } else if (!Files.exists(file)) {
                fail("there is no " + file + " yet: look at the picture and run with -Dgolden.update=true");
            } else {
                compare(name, ImageIO.read(file.toFile()), sheet.image(), channel, share);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String name, BufferedImage kept, BufferedImage actual, int channel, double share)
            throws IOException {
        if (kept.getWidth() != actual.getWidth() || kept.getHeight() != actual.getHeight()) {
            write(FAILED.resolve("actual-" + name), actual);
            fail(name + " is " + actual.getWidth() + "×" + actual.getHeight() + " pixels, not " + kept.getWidth() + "×"
                    + kept.getHeight());
        }
        BufferedImage difference = new BufferedImage(kept.getWidth(), kept.getHeight(), BufferedImage.TYPE_INT_RGB);
        int differing = difference(kept, actual, channel, difference);
        if (differing > share * kept.getWidth() * kept.getHeight()) {
            write(FAILED.resolve("expected-" + name), kept);
            write(FAILED.resolve("actual-" + name), actual);
            write(FAILED.resolve("difference-" + name), difference);
            fail(name + " differs in " + differing + " pixels: see " + FAILED);
        }
    }

    /** Marks what is farther off than {@code channel} in white and counts it. */
    private static int difference(BufferedImage kept, BufferedImage actual, int channel, BufferedImage difference) {
        int differing = 0;
        for (int y = 0; y < kept.getHeight(); y++) {
            for (int x = 0; x < kept.getWidth(); x++) {
                if (farthest(kept.getRGB(x, y), actual.getRGB(x, y)) > channel) {
                    difference.setRGB(x, y, 0xFFFFFF);
                    differing++;
                }
            }
        }
        return differing;
    }

    private static int farthest(int one, int other) {
        int farthest = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            farthest = Math.max(farthest, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return farthest;
    }

    private static void write(Path file, BufferedImage image) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
