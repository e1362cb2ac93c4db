package org.mekongatlas.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.Driver;

/** Connections to database files, with the settings the atlas needs. */
final class H2 {

    static final String SUFFIX = ".mv.db";

    private static final int IN_USE = 90020;

    /**
     * Closed by us, not by a hook of H2's; no trace file beside the user's; a commit is in the file when it returns; no
     * compacting at each exit.
     */
    private static final String SETTINGS =
            ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0;MAX_COMPACT_TIME=0";

    static {
        // Read once, when the driver loads: no database file can then have Java classes run.
        System.setProperty("h2.allowedClasses", "none");
    }

    private H2() {}

    /**
     * Leaves the file byte for byte as it is, even if it is damaged. (H2 cuts off what it can not read when it opens a
     * database for writing, and what is known of its own damage happened when it closed one.)
     */
    static Connection forReading(Path file) throws SQLException {
        return connect(file, SETTINGS + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    /** @param file must exist */
    static Connection forWriting(Path file) throws SQLException {
        return connect(file, SETTINGS + ";IFEXISTS=TRUE");
    }

    /** @param file must not exist */
    static Connection create(Path file) throws SQLException {
        return connect(file, SETTINGS);
    }

    /** Whether another process holds the file. */
    static boolean inUse(SQLException e) {
        return e.getErrorCode() == IN_USE;
    }

    private static Connection connect(Path file, String settings) throws SQLException {
        Properties user = new Properties();
        user.put("user", "atlas");
        user.put("password", "");
        String path = file.toString();
        return new Driver()
                .connect("jdbc:h2:file:" + path.substring(0, path.length() - SUFFIX.length()) + settings, user);
    }
}
