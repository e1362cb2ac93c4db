package org.mekongatlas.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.mekongatlas.model.Dataset;

/**
 * An open database at the newest schema, and what it holds.
 *
 * @param dataset read back whole and found to be as it was written
 */
record Database(Connection connection, Meta meta, Dataset dataset) implements AutoCloseable {

    static Database read(Connection connection) throws SQLException, Damage {
        Meta meta = Meta.read(connection);
        Contents contents = Contents.read(connection, meta.dataVersion());
        if (!contents.checksum().equals(meta.checksum())) {
            throw new Damage("the rows are not as they were written");
        }
        return new Database(connection, meta, contents.dataset());
    }

    /** How many changes the user has made. */
    static int edits(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM edits")) {
            count.next();
            return count.getInt(1);
        }
    }

    @Override
    public void close() {
        close(connection);
    }

    /** A database that does not close well is left to the next opening, which checks it whole. */
    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "closing", e);
        }
    }
}
