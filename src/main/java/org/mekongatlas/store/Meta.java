package org.mekongatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a store says about itself.
 *
 * @param dataVersion of the data package it was made from
 * @param files of that package, by name
 * @param fingerprint of these files
 * @param checksum of the stored rows, see {@link Contents}
 * @param h2Version that made the file
 */
record Meta(String dataVersion, List<String> files, String fingerprint, String checksum, String h2Version) {

    static Meta read(Connection connection) throws SQLException {
        Map<String, String> entries = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name, content FROM meta")) {
            while (rows.next()) {
                entries.put(rows.getString(1), rows.getString(2));
            }
        }
        return new Meta(
                entries.get("data_version"),
                List.of(entries.get("files").split("\n")),
                entries.get("fingerprint"),
                entries.get("checksum"),
                entries.get("h2_version"));
    }

    void write(Connection connection) throws SQLException {
        Map<String, String> entries = Map.of(
                "data_version", dataVersion,
                "files", String.join("\n", files),
                "fingerprint", fingerprint,
                "checksum", checksum,
                "h2_version", h2Version);
        try (PreparedStatement merge = connection.prepareStatement("MERGE INTO meta KEY (name) VALUES (?, ?)")) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                merge.setString(1, entry.getKey());
                merge.setString(2, entry.getValue());
                merge.executeUpdate();
            }
        }
    }

    Meta withChecksum(String newChecksum) {
        return new Meta(dataVersion, files, fingerprint, newChecksum, h2Version);
    }
}
