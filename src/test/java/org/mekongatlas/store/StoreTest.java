package org.mekongatlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.model.Dataset;

/** The store on real files: made once, opened again, rebuilt when the package changes, never half-written. */
class StoreTest {

    private static final Dataset SHIPPED =
            PackageReader.read(DataFiles.shipped()).dataset();

    @TempDir
    Path home;

    private final List<Double> progress = new ArrayList<>();

    @Test
    void theFirstOpeningMakesItWhole() throws Exception {
        try (Store store = open(DataFiles.shipped())) {
            assertEquals(SHIPPED, store.load());
            assertEquals("", Said.of(store));
        }
        assertEquals(0.0, progress.get(0));
        assertEquals(progress.stream().sorted().toList(), progress);
        assertEquals(1.0, progress.get(progress.size() - 1));
        assertEquals(Set.of("mekong-atlas.mv.db", "mekong-atlas.lock"), filesInFolder());
    }

    @Test
    void theSecondOpeningOnlyReads() throws Exception {
        open(DataFiles.shipped()).close();
        progress.clear();
        try (Store store = open(DataFiles.shipped())) {
            assertEquals(SHIPPED, store.load());
        }
        assertEquals(List.of(), progress);
    }

    @Test
    void aChangedPackageIsTakenOver() throws Exception {
        open(new PackageFiles()).close();
        PackageFiles changed = changedPackage();
        try (Store store = open(changed)) {
            assertEquals("2026.12.01", store.load().version());
            assertEquals(PackageReader.read(changed).dataset(), store.load());
            assertEquals("", Said.of(store));
        }
        assertEquals(Set.of("mekong-atlas.mv.db", "mekong-atlas.lock"), filesInFolder());
    }

    @Test
    void anEditedStoreIsKeptWhenThePackageChanges() throws Exception {
        open(new PackageFiles()).close();
        edit();
        try (Store store = open(changedPackage())) {
            assertEquals(SHIPPED, store.load());
            assertEquals(
                    "The data package has changed, but the store was kept as it is, because it holds 1 change of yours.",
                    Said.of(store));
        }
    }

    @Test
    void aBrokenPackageMakesNoStore() throws Exception {
        StoreException e = assertThrows(StoreException.class, () -> open(brokenPackage(1)));
        assertEquals(
                "test/claims.csv, line 2, column qualifier: 'certain' is none of exact, about, more-than, at-least,"
                        + " nearly, up-to, between",
                Said.of(e));
        assertEquals(Set.of("mekong-atlas.lock"), filesInFolder());
    }

    @Test
    void aBrokenPackageIsSaidInTenSentences() {
        StoreException e = assertThrows(StoreException.class, () -> open(brokenPackage(14)));
        List<String> lines = Said.of(e).lines().toList();
        assertEquals(11, lines.size());
        assertEquals("and 4 more", lines.get(10));
    }

    @Test
    void aBrokenPackageLeavesTheStoreAsItWas() throws Exception {
        open(new PackageFiles()).close();
        assertThrows(StoreException.class, () -> open(brokenPackage(1)));
        progress.clear();
        try (Store store = open(new PackageFiles())) {
            assertEquals(SHIPPED, store.load());
        }
        assertEquals(List.of(), progress);
    }

    @Test
    void aFileIsNotAFolder() throws IOException {
        Path file = Files.createFile(folder());
        StoreException e = assertThrows(StoreException.class, () -> open(DataFiles.shipped()));
        assertEquals(file + " is not a folder.", Said.of(e));
    }

    @Test
    void aFolderThatCanNotBeMadeIsSaid() throws IOException {
        Path below = Files.createFile(folder()).resolve("store");
        StoreException e =
                assertThrows(StoreException.class, () -> Store.open(below, DataFiles.shipped(), progress::add));
        assertEquals("The folder " + below + " can not be written to.", Said.of(e));
    }

    @Test
    void settingsCanNotBeSmuggledInWithThePath() {
        Path folder = home.resolve("a;INIT=RUNSCRIPT FROM 'x'");
        StoreException e =
                assertThrows(StoreException.class, () -> Store.open(folder, DataFiles.shipped(), progress::add));
        assertTrue(Said.of(e).endsWith("H2 allows no ';' in a path."), Said.of(e));
    }

    @Test
    void oddFolderNamesAreNoHindrance() throws Exception {
        Path folder = home.resolve("with space, ümlaut, 中文 & 100% $HOME");
        try (Store store = Store.open(folder, DataFiles.shipped(), progress::add)) {
            assertEquals(SHIPPED, store.load());
        }
    }

    @Test
    void theTablesReferToEachOther() throws Exception {
        open(DataFiles.shipped()).close();
        try (Connection connection = H2.forWriting(database())) {
            for (String sql : List.of(
                    "DELETE FROM places WHERE id = 'mm-myawaddy'",
                    "DELETE FROM sources WHERE id = 'star-2024-11-28-1242'",
                    "DELETE FROM events WHERE id = '2024-11-22-myanmar-deported-1242'",
                    "UPDATE events SET within = 'nowhere' WHERE ordinal = 1",
                    "UPDATE claims SET low = -1 WHERE ordinal = 1",
                    "UPDATE claims SET qualifier = 'certain' WHERE ordinal = 1",
                    "UPDATE places SET near = 'nowhere' WHERE ordinal = 1")) {
                assertThrows(SQLException.class, () -> execute(connection, sql), sql);
            }
        }
    }

    @Test
    void aDatabaseCanNotCallJava() throws Exception {
        open(DataFiles.shipped()).close();
        try (Connection connection = H2.forWriting(database())) {
            assertThrows(
                    SQLException.class,
                    () -> execute(connection, "CREATE ALIAS run FOR 'java.lang.Runtime.getRuntime'"));
        }
    }

    private PackageFiles changedPackage() {
        return new PackageFiles()
                .edit("datapackage.json", text -> text.replace("2026.11.21\"", "2026.12.01\""))
                .editLine("claims.csv", 2, line -> line.replace(",1680,", ",1690,"));
    }

    private static PackageFiles brokenPackage(int problems) {
        PackageFiles files = new PackageFiles();
        for (int i = 0; i < problems; i++) {
            files.editLine(
                    "claims.csv",
                    2 + i,
                    line -> line.replaceAll(",(exact|about|more-than|at-least)?,([^,]*|\"[^\"]*\")$", ",certain,$2"));
        }
        return files;
    }

    private void edit() throws SQLException {
        try (Connection connection = H2.forWriting(database())) {
            execute(
                    connection,
                    "INSERT INTO edits (made_at, table_name, row_id, row_before, row_after)"
                            + " VALUES (CURRENT_TIMESTAMP, 'events', 'x', NULL, '{}')");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Store open(DataFiles files) throws StoreException {
        return Store.open(folder(), files, progress::add);
    }

    private Path folder() {
        return home.resolve("store");
    }

    private Path database() {
        return folder().resolve("mekong-atlas.mv.db");
    }

    private Set<String> filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
