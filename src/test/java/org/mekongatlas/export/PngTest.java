package org.mekongatlas.export;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mekongatlas.paint.Sheet;

class PngTest {

    @Test
    void anyPictureIsReadBackAsItWas() throws IOException {
        for (long seed = 1; seed <= 40; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            Sheet sheet = picture(random, 1 + random.nextInt(90), 1 + random.nextInt(90));
            BufferedImage back = ImageIO.read(new ByteArrayInputStream(written(sheet, Map.of())));
            assertNotNull(back);
            assertEquals(sheet.width(), back.getWidth(), "seed " + seed);
            assertEquals(sheet.height(), back.getHeight(), "seed " + seed);
            for (int i = 0; i < sheet.pixels().length; i++) {
                int pixel = back.getRGB(i % sheet.width(), i / sheet.width());
                assertEquals(sheet.pixels()[i], pixel, "pixel " + i + ", seed " + seed);
            }
        }
    }

    @Test
    void aLargePictureComesInSeveralBlocks() throws IOException {
        Sheet sheet = picture(new SplittableRandom(7), 700, 300);
        List<Chunk> chunks = chunks(written(sheet, Map.of()));
        assertTrue(chunks.stream().filter(c -> c.type.equals("IDAT")).count() > 3);
    }

    @Test
    void colourSpaceResolutionAndTextsStandBeforeThePixels() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", "မြဝတီ – 7,000 people");
        texts.put("Empty", " ");
        texts.put("Data version", "2026.11.21");
        List<Chunk> chunks = chunks(written(new Sheet(3, 2), texts));
        assertEquals(
                List.of("IHDR", "sRGB", "pHYs", "iTXt", "iTXt", "IDAT", "IEND"),
                chunks.stream().map(Chunk::type).toList());
        assertEquals("Title\0\0\0\0\0မြဝတီ – 7,000 people", new String(chunks.get(3).data, UTF_8));
        assertEquals("Data version\0\0\0\0\0" + "2026.11.21", new String(chunks.get(4).data, UTF_8));
        DataInputStream resolution = new DataInputStream(new ByteArrayInputStream(chunks.get(2).data));
        assertEquals(5669, resolution.readInt(), "144 dots per inch in dots per metre");
        assertEquals(5669, resolution.readInt());
        assertEquals(1, resolution.readByte());
    }

    private static byte[] written(Sheet sheet, Map<String, String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Png.write(sheet, 144, texts, out, Progress.UNWATCHED);
        return out.toByteArray();
    }

    /** Flat patches, slopes and noise, opaque. */
    private static Sheet picture(RandomGenerator random, int width, int height) {
        Sheet sheet = new Sheet(width, height);
        int patch = 1 + random.nextInt(20);
        for (int i = 0; i < sheet.pixels().length; i++) {
            int x = i % width;
            int y = i / width;
            int value = x / patch % 3 == 0 ? random.nextInt(1 << 24) : x / patch % 3 == 1 ? 0xF4F1EA : x * y * 257;
            sheet.pixels()[i] = 0xFF000000 | value;
        }
        return sheet;
    }

    private record Chunk(String type, byte[] data) {}

    private static List<Chunk> chunks(byte[] file) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        assertEquals(0x89504E470D0A1A0AL, in.readLong());
        List<Chunk> chunks = new ArrayList<>();
        while (in.available() > 0) {
            byte[] data = new byte[in.readInt()];
            byte[] type = in.readNBytes(4);
            in.readFully(data);
            CRC32 check = new CRC32();
            check.update(type);
            check.update(data);
            assertEquals((int) check.getValue(), in.readInt(), new String(type, US_ASCII));
            chunks.add(new Chunk(new String(type, US_ASCII), data));
        }
        return chunks;
    }
}
