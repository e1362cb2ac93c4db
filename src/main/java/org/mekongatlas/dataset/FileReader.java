package org.mekongatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Fetches the files of a package, whole and as text. */
final class FileReader {

    private static final int LARGEST = 64 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final DataFiles files;
    private final Problems problems;

    FileReader(DataFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The content of a file, or empty if it can not be had. */
    Optional<byte[]> bytes(String name) {
        try (InputStream stream = files.open(name)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length <= LARGEST) {
                return Optional.of(bytes);
            }
            problem(name, 0, "is larger than 64 MB");
        } catch (NoSuchFileException e) {
            problem(name, 0, "there is no such file");
        } catch (IOException e) {
            problem(name, 0, "can not be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** The text of a file without a byte order mark, or empty if it is not UTF-8. */
    Optional<String> text(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            problem(name, lineOf(bytes, in.position()), "is not UTF-8 text");
            return Optional.empty();
        }
        String text = out.flip().toString();
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return Optional.of(marked ? text.substring(1) : text);
    }

    private void problem(String name, int line, String message) {
        problems.add(files.describe(name), line, "", message);
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
