package org.mekongatlas.store;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.h2.tools.RunScript;

/** Which migrations a database has seen, and the way up to the newest. */
final class Schema {

    private static final String HISTORY = """
            CREATE TABLE IF NOT EXISTS schema_version (
                version INT PRIMARY KEY,
                checksum VARCHAR NOT NULL,
                applied_at TIMESTAMP WITH TIME ZONE NOT NULL,
                app_version VARCHAR NOT NULL
            )""";

    private final List<Migration> migrations;

    /** @param migrations oldest first */
    Schema(List<Migration> migrations) {
        this.migrations = List.copyOf(migrations);
    }

    /**
     * The migrations a database has not seen.
     *
     * @throws StoreException if it has seen more than this atlas knows
     * @throws SQLException if it was made with other migrations of the same number, or is no store at all
     */
    List<Migration> missing(Connection connection) throws SQLException, StoreException {
        TreeMap<Integer, String> applied = applied(connection);
        int newest = migrations.get(migrations.size() - 1).version();
        if (applied.isEmpty()) {
            throw new SQLException("no migration was ever applied");
        }
        if (applied.lastKey() > newest) {
            throw new StoreException(StoreRemark.TOO_NEW, applied.lastKey(), newest);
        }
        for (Migration migration : migrations) {
            String checksum = applied.getOrDefault(migration.version(), migration.checksum());
            if (!checksum.equals(migration.checksum())) {
                throw new SQLException("made with another " + migration.name());
            }
        }
        return migrations.stream()
                .filter(migration -> !applied.containsKey(migration.version()))
                .toList();
    }

    /** Applies all migrations to an empty database. */
    void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(HISTORY);
        }
        apply(connection, migrations);
    }

    void apply(Connection connection, List<Migration> steps) throws SQLException {
        for (Migration step : steps) {
            RunScript.execute(connection, new StringReader(step.sql()));
            record(connection, step);
        }
    }

    private static TreeMap<Integer, String> applied(Connection connection) throws SQLException {
        TreeMap<Integer, String> applied = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT version, checksum FROM schema_version")) {
            while (rows.next()) {
                applied.put(rows.getInt(1), rows.getString(2));
            }
        }
        return applied;
    }

    private static void record(Connection connection, Migration step) throws SQLException {
        String version = Schema.class.getPackage().getImplementationVersion();
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO schema_version VALUES (?, ?, CURRENT_TIMESTAMP, ?)")) {
            insert.setInt(1, step.version());
            insert.setString(2, step.checksum());
            insert.setString(3, Objects.requireNonNullElse(version, "unpackaged"));
            insert.executeUpdate();
        }
    }
}
