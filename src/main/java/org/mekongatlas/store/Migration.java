package org.mekongatlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * One step of the schema. A step that has been in a release is never changed again; the next one is written.
 *
 * @param name of its file, {@code V001__tables.sql}
 */
record Migration(int version, String name, String sql) {

    /** The steps of this atlas, oldest first. */
    static List<Migration> shipped() {
        return Stream.of("V001__tables.sql").map(Migration::shipped).toList();
    }

    private static Migration shipped(String name) {
        try (InputStream stream = Migration.class.getResourceAsStream(name)) {
            String sql = new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
            return new Migration(Integer.parseInt(name.substring(1, 4)), name, sql);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether a store was made with this very text. */
    String checksum() {
        CRC32 crc = new CRC32();
        crc.update(sql.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
