package org.mekongatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * How the rows of one table are written and read, in their order.
 *
 * @param columns without {@code ordinal}
 * @param cells of a row, one for each column; see {@link #stored}
 * @param value of a row
 */
record StoredTable<T>(
        String name, List<String> columns, Function<T, List<Object>> cells, Function<StoredRow, T> value) {

    private static final int BATCH = 1000;

    void insert(Connection connection, List<T> rows) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(columns.size() + 1, "?"));
        String sql = "INSERT INTO " + name + " (ordinal, " + String.join(", ", columns) + ") VALUES (" + marks + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows.size(); i++) {
                bind(insert, i + 1, cells.apply(rows.get(i)));
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, int ordinal, List<Object> cells) throws SQLException {
        insert.setInt(1, ordinal);
        for (int i = 0; i < cells.size(); i++) {
            insert.setObject(i + 2, cells.get(i));
        }
    }

    /** @param checksum is fed every row */
    List<T> select(Connection connection, RowChecksum checksum) throws SQLException {
        String sql = "SELECT " + String.join(", ", columns) + " FROM " + name + " ORDER BY ordinal";
        List<T> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                String[] row = new String[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = result.getString(i + 1);
                }
                checksum.add(row);
                rows.add(value.apply(new StoredRow(columns, row)));
            }
        }
        return rows;
    }
}
