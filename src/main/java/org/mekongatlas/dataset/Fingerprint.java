package org.mekongatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over the names and contents of some files, in the order given. */
public final class Fingerprint {

    private final MessageDigest digest = sha256();

    Fingerprint() {}

    /**
     * The fingerprint of files as they are now.
     *
     * @param names as in {@link Reading#files}
     * @return 64 hex digits
     * @throws IOException if one of them can not be read
     */
    public static String of(DataFiles files, List<String> names) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        for (String name : names) {
            try (InputStream stream = files.open(name)) {
                fingerprint.add(name, stream.readAllBytes());
            }
        }
        return fingerprint.hex();
    }

    /** Name and length go in as well: the same bytes parted otherwise are another package. */
    void add(String name, byte[] content) {
        digest.update((name + '\n' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
        digest.update(content);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
