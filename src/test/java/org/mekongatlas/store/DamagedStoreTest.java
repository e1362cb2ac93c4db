package org.mekongatlas.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.model.Dataset;

/** Whatever happens to the file of a store, the atlas opens with the rows of the package, and says what it did. */
class DamagedStoreTest {

    private static final Dataset SHIPPED =
            PackageReader.read(DataFiles.shipped()).dataset();
    private static byte[] whole;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeAStore(@TempDir Path folder) throws Exception {
        open(folder).close();
        whole = Files.readAllBytes(database(folder));
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("no bytes", bytes -> new byte[0]),
                damage("zeros", bytes -> new byte[bytes.length]),
                damage("half", bytes -> Arrays.copyOf(bytes, bytes.length / 2)),
                damage("the first pages only", bytes -> Arrays.copyOf(bytes, 10_000)),
                damage("another file", bytes -> "name,kind\nMyawaddy,town\n".getBytes(StandardCharsets.UTF_8)),
                damage("a newer format", DamagedStoreTest::ofANewerFormat),
                damage("a changed word", bytes -> replaced(bytes, "Golden Triangle SEZ", "Golden Triangle SEA")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void aDamagedStoreIsSetAsideAndMadeAnew(String name, UnaryOperator<byte[]> damage) throws Exception {
        byte[] damaged = damage.apply(whole);
        Files.write(database(folder), damaged);
        try (Store store = open(folder)) {
            assertEquals(SHIPPED, store.load());
            assertEquals(
                    "The store was damaged: it was set aside as " + setAside()
                            + " and made anew from the data package.",
                    Said.of(store));
        }
        assertArrayEquals(damaged, Files.readAllBytes(setAside()));
        try (Store store = open(folder)) {
            assertEquals("", Said.of(store));
        }
    }

    @Test
    void aDamagedStoreStaysWhereItIsWhileThePackageIsBroken() throws Exception {
        byte[] zeros = new byte[100];
        Files.write(database(folder), zeros);
        DataFiles broken = new PackageFiles().without("events.csv");
        assertThrows(StoreException.class, () -> Store.open(folder, broken, done -> {}));
        assertArrayEquals(zeros, Files.readAllBytes(database(folder)));
    }

    /** Wherever the file is hurt, wrong rows never come out of it. */
    @Test
    void noHurtGoesUnnoticed() throws Exception {
        for (long seed = 1; seed <= 12; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            byte[] hurt = whole.clone();
            int from = random.nextInt(hurt.length);
            byte[] noise = new byte[Math.min(hurt.length - from, 1 << random.nextInt(14))];
            if (random.nextBoolean()) {
                random.nextBytes(noise);
            }
            System.arraycopy(noise, 0, hurt, from, noise.length);
            Files.write(database(folder), hurt);
            try (Store store = open(folder)) {
                assertEquals(SHIPPED, store.load(), "seed " + seed);
            }
        }
    }

    private Path setAside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> aside = files.filter(file -> file.getFileName()
                            .toString()
                            .matches("mekong-atlas-damaged-\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d\\.mv\\.db"))
                    .toList();
            assertEquals(1, aside.size());
            return aside.get(0);
        }
    }

    private static Store open(Path folder) throws StoreException {
        return Store.open(folder, DataFiles.shipped(), done -> {});
    }

    private static Path database(Path folder) {
        return folder.resolve("mekong-atlas.mv.db");
    }

    private static Arguments damage(String name, UnaryOperator<byte[]> damage) {
        return Arguments.of(name, damage);
    }

    /** Headers that ask for a later format than this H2 reads, without the checksum that would give them away. */
    private static byte[] ofANewerFormat(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String newer = text.replaceAll(",format:\\d", ",format:9").replaceAll(",fletcher:[0-9a-f]{1,8}", "");
        assertTrue(!newer.equals(text));
        return newer.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] replaced(byte[] bytes, String old, String changed) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertTrue(text.contains(old));
        return text.replace(old, changed).getBytes(StandardCharsets.ISO_8859_1);
    }
}
