package org.mekongatlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.mekongatlas.dataset.Reading;

/** A store in the making, in a file of its own: a crash leaves the draft unfinished and the store as it was. */
final class Draft {

    private final StoreFolder folder;
    private final Schema schema;

    Draft(StoreFolder folder, Schema schema) {
        this.folder = folder;
        this.schema = schema;
    }

    /**
     * Writes a new store.
     *
     * @param progress told 0..1
     */
    void make(Reading reading, DoubleConsumer progress) throws IOException, SQLException {
        folder.discardDraft();
        try (Connection connection = H2.create(folder.draft())) {
            schema.create(connection);
            progress.accept(0.2);
            Contents.insert(connection, reading.dataset(), done -> progress.accept(0.2 + 0.6 * done));
            meta(connection, reading).write(connection);
            sync(connection);
        }
        progress.accept(1);
    }

    /** Brings a copy of the store as it is to the newest schema. */
    void migrate(List<Migration> missing) throws IOException, SQLException {
        folder.discardDraft();
        Files.copy(folder.database(), folder.draft());
        try (Connection connection = H2.forWriting(folder.draft())) {
            schema.apply(connection, missing);
            Meta meta = Meta.read(connection);
            meta.withChecksum(Contents.read(connection, meta.dataVersion()).checksum())
                    .write(connection);
            sync(connection);
        }
    }

    /** Reads everything back: what a store does not give back as it was is not to be used. */
    private static Meta meta(Connection connection, Reading reading) throws SQLException {
        Contents contents = Contents.read(connection, reading.dataset().version());
        if (!contents.dataset().equals(reading.dataset())) {
            throw new SQLException("what was written is not what is read back");
        }
        return new Meta(
                reading.dataset().version(),
                reading.files(),
                reading.fingerprint(),
                contents.checksum(),
                connection.getMetaData().getDatabaseProductVersion());
    }

    private static void sync(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }
}
