package org.mekongatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** However a package is spoilt, reading it comes back with problems, or with every row whole. */
class SpoiltPackageTest {

    @Test
    void readingNeverThrows() {
        PackageFiles whole = new PackageFiles();
        for (long seed = 1; seed <= 40; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            String name = whole.names().get(random.nextInt(whole.names().size()));
            byte[] spoilt = spoilt(whole.bytes(name), random);
            try {
                PackageReader.read(new PackageFiles().put(name, spoilt));
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed + ", " + name, e);
            }
        }
    }

    @Test
    void aLostEndIsNoticedUnlessItIsAWholeRow() {
        PackageFiles files = new PackageFiles();
        byte[] relations = files.bytes("relations.csv");
        Reading reading =
                PackageReader.read(files.put("relations.csv", Arrays.copyOf(relations, relations.length / 2)));
        assertFalse(reading.sound());
        assertEquals(610, reading.dataset().events().size());
    }

    private static byte[] spoilt(byte[] whole, RandomGenerator random) {
        byte[] spoilt = whole.clone();
        int from = random.nextInt(spoilt.length);
        int to = Math.min(spoilt.length, from + 1 + random.nextInt(200));
        switch (random.nextInt(4)) {
            case 0 -> Arrays.fill(spoilt, from, to, (byte) 0);
            case 1 -> spoilt = Arrays.copyOf(spoilt, from);
            case 2 -> spoilt[from] = (byte) "\",\n 0-?".charAt(random.nextInt(7));
            default -> {
                byte[] noise = new byte[to - from];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, spoilt, from, noise.length);
            }
        }
        return spoilt;
    }
}
