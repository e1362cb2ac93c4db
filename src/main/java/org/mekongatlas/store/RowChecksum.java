package org.mekongatlas.store;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Notices a row that is not as it was written: H2 does not check what lies within the pages of its file. */
final class RowChecksum {

    private static final byte[] NULL = {0};
    private static final byte[] NEXT = {1};

    private final CRC32 crc = new CRC32();

    void add(String[] row) {
        for (String cell : row) {
            crc.update(cell == null ? NULL : cell.getBytes(StandardCharsets.UTF_8));
            crc.update(NEXT);
        }
    }

    String hex() {
        return Long.toHexString(crc.getValue());
    }
}
