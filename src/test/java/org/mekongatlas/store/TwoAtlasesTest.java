package org.mekongatlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;

/** A store belongs to one atlas at a time, and outlives an atlas that is killed. */
class TwoAtlasesTest {

    @TempDir
    Path folder;

    @Test
    void theSecondAtlasOfAProcessIsRefused() throws Exception {
        try (Store first = open()) {
            assertEquals("", Said.of(first));
            assertRefused();
        }
        open().close();
    }

    @Test
    void anAtlasInAnotherProcessIsRespected() throws Exception {
        try (OtherAtlas other = new OtherAtlas("atlas", folder)) {
            other.await(2);
            assertRefused();
        }
        open().close();
    }

    @Test
    void aDatabaseHeldByAnotherProgramIsRespected() throws Exception {
        open().close();
        try (OtherAtlas other = new OtherAtlas("database", folder)) {
            other.await(2);
            assertRefused();
        }
        open().close();
    }

    /** Killed while reading the package, while writing rows, and just before the new store takes its place. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void aKilledImportIsBegunAnew(double part) throws Exception {
        try (OtherAtlas other = new OtherAtlas("atlas", folder)) {
            other.await(part);
        }
        try (Store store = open()) {
            assertEquals(PackageReader.read(DataFiles.shipped()).dataset(), store.load());
            assertEquals("", Said.of(store));
        }
        assertFalse(Files.exists(folder.resolve("mekong-atlas-draft.mv.db")));
    }

    private void assertRefused() {
        StoreException e = assertThrows(StoreException.class, this::open);
        assertEquals("Another Mekong Atlas is already open with this store (" + folder + ").", Said.of(e));
    }

    private Store open() throws StoreException {
        return Store.open(folder, DataFiles.shipped(), done -> {});
    }
}
