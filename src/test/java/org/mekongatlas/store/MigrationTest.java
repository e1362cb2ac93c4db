package org.mekongatlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.model.Dataset;

/** A store made by an earlier atlas comes up to this one's schema, or stays exactly as it was. */
class MigrationTest {

    private static final Dataset SHIPPED =
            PackageReader.read(DataFiles.shipped()).dataset();
    private static final Migration FIRST = Migration.shipped().get(0);
    private static final Migration SECOND =
            new Migration(2, "V002__colour.sql", "ALTER TABLE places ADD COLUMN colour VARCHAR DEFAULT 'red';");
    private static final Migration FAILING = new Migration(
            2, "V002__failing.sql", "ALTER TABLE places ADD COLUMN colour VARCHAR; DROP TABLE no_such_table;");

    @TempDir
    Path folder;

    @Test
    void theStepsAreNumberedWithoutAGap() {
        List<Migration> shipped = Migration.shipped();
        for (int i = 0; i < shipped.size(); i++) {
            assertEquals(i + 1, shipped.get(i).version());
            assertTrue(shipped.get(i).name().matches("V\\d{3}__[a-z_]+\\.sql"));
        }
    }

    @Test
    void anEarlierStoreIsBackedUpAndBroughtUpToDate() throws Exception {
        open(FIRST).close();
        execute("INSERT INTO edits (made_at, table_name, row_id, row_after) VALUES (NOW(), 'events', 'x', '{}')");
        try (Store store = open(FIRST, SECOND)) {
            assertEquals(SHIPPED, store.load());
            assertEquals("", Said.of(store));
        }
        assertEquals("red", single("SELECT colour FROM places WHERE id = 'mm-myawaddy'"));
        assertEquals("1", single("SELECT COUNT(*) FROM edits"));
        assertEquals("2", single("SELECT COUNT(*) FROM schema_version"));
        assertEquals(1, files("mekong-atlas-backup-.*").size());
    }

    @Test
    void aFailedMigrationLeavesAnEditedStoreAsItWas() throws Exception {
        open(FIRST).close();
        execute("INSERT INTO edits (made_at, table_name, row_id, row_after) VALUES (NOW(), 'events', 'x', '{}')");
        StoreException e = assertThrows(StoreException.class, () -> open(FIRST, FAILING));
        assertEquals(
                "The store in " + folder
                        + " holds changes of yours and could not be brought up to V002__failing.sql; it was left as it was.",
                Said.of(e));
        assertEquals("1", single("SELECT COUNT(*) FROM schema_version"));
        assertEquals("1", single("SELECT COUNT(*) FROM edits"));
        try (Store store = open(FIRST)) {
            assertEquals(SHIPPED, store.load());
        }
    }

    @Test
    void aStoreOfANewerAtlasIsRefusedAndKept() throws Exception {
        open(FIRST, SECOND).close();
        StoreException e = assertThrows(StoreException.class, () -> open(FIRST));
        assertEquals(
                "The store was made by a newer Mekong Atlas (its schema is 2, this one knows 1): please use that one.",
                Said.of(e));
        try (Store store = open(FIRST, SECOND)) {
            assertEquals("", Said.of(store));
        }
    }

    @Test
    void aStoreMadeWithAnotherStepOfTheSameNumberIsSetAside() throws Exception {
        open(FIRST, SECOND).close();
        Migration other = new Migration(2, "V002__other.sql", "ALTER TABLE places ADD COLUMN size INT;");
        try (Store store = open(FIRST, other)) {
            assertEquals(SHIPPED, store.load());
            assertTrue(Said.of(store).startsWith("The store was damaged: it was set aside as "), Said.of(store));
        }
    }

    private Store open(Migration... migrations) throws StoreException {
        return Store.open(folder, DataFiles.shipped(), done -> {}, Arrays.asList(migrations));
    }

    private Path database() {
        return folder.resolve("mekong-atlas.mv.db");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = H2.forWriting(database());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String single(String sql) throws SQLException {
        try (Connection connection = H2.forWriting(database());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private List<Path> files(String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().matches(pattern)).forEach(found::add);
        }
        return found;
    }
}
