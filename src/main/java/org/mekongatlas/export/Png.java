package org.mekongatlas.export;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.mekongatlas.paint.Sheet;

/**
 * Writes PNG files (W3C Portable Network Graphics, third edition): eight bits each of red, green and blue in sRGB, a
 * resolution, and text that says what the picture is. Written by hand because ImageIO is several times slower and
 * leaves out sRGB.
 */
final class Png {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final double METRES_PER_INCH = 0.0254;
    private static final byte[] TRUE_COLOUR = {8, 2, 0, 0, 0};
    private static final int PERCEPTUAL = 0;
    private static final int PER_METRE = 1;
    // Maps are flat: more effort than this takes twice the time and saves a tenth of the size.
    private static final int EFFORT = 4;
    private static final int BLOCK = 1 << 16;

    private final DataOutputStream out;

    private Png(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /**
     * Writes an opaque sheet; what is transparent in it comes out black.
     *
     * @param dotsPerInch how large it is to be shown or printed
     * @param texts keyword (Latin-1, up to 79 characters) to text, in this order; blank texts are left out
     */
    static void write(Sheet sheet, double dotsPerInch, Map<String, String> texts, OutputStream out) throws IOException {
        Png png = new Png(out);
        png.out.writeLong(SIGNATURE);
        png.header(sheet.width(), sheet.height());
        png.colourSpace();
        png.resolution(dotsPerInch);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            png.text(text.getKey(), text.getValue());
        }
        png.pixels(sheet);
        png.chunk("IEND", new byte[0], 0);
        png.out.flush();
    }

    private void header(int width, int height) throws IOException {
        Chunk chunk = new Chunk();
        chunk.data.writeInt(width);
        chunk.data.writeInt(height);
        chunk.data.write(TRUE_COLOUR);
        write("IHDR", chunk);
    }

    private void colourSpace() throws IOException {
        Chunk chunk = new Chunk();
        chunk.data.writeByte(PERCEPTUAL);
        write("sRGB", chunk);
    }

    private void resolution(double dotsPerInch) throws IOException {
        int perMetre = (int) Math.round(dotsPerInch / METRES_PER_INCH);
        Chunk chunk = new Chunk();
        chunk.data.writeInt(perMetre);
        chunk.data.writeInt(perMetre);
        chunk.data.writeByte(PER_METRE);
        write("pHYs", chunk);
    }

    /** International text, uncompressed, in no stated language. */
    private void text(String keyword, String text) throws IOException {
        if (text.isBlank()) {
            return;
        }
        Chunk chunk = new Chunk();
        chunk.data.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
        chunk.data.write(new byte[5]);
        chunk.data.write(text.getBytes(StandardCharsets.UTF_8));
        write("iTXt", chunk);
    }

    private void pixels(Sheet sheet) throws IOException {
        Deflater deflater = new Deflater(EFFORT);
        OutputStream blocks = new BufferedOutputStream(new Blocks(), BLOCK);
        try (OutputStream data = new DeflaterOutputStream(blocks, deflater, BLOCK / 8)) {
            ScanLines lines = new ScanLines(sheet);
            for (int y = 0; y < sheet.height(); y++) {
                data.write(lines.filtered(y));
            }
        } finally {
            deflater.end();
        }
    }

    private void write(String type, Chunk chunk) throws IOException {
        byte[] data = chunk.bytes.toByteArray();
        chunk(type, data, data.length);
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) check.getValue());
    }

    /** The contents of a small chunk. */
    private static final class Chunk {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        final DataOutputStream data = new DataOutputStream(bytes);
    }

    /** Every block of compressed data becomes a chunk, so that the whole never lies in memory. */
    private final class Blocks extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] data, int offset, int length) throws IOException {
            byte[] block = offset == 0 ? data : Arrays.copyOfRange(data, offset, offset + length);
            chunk("IDAT", block, length);
        }
    }
}
