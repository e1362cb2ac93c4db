package org.mekongatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Dataset;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Qualifier;

/** The data the atlas is built with is sound, and none of it gets lost on the way in. */
class ShippedPackageTest {

    private final Reading reading = PackageReader.read(DataFiles.shipped());
    private final Dataset dataset = reading.dataset();

    @Test
    void hasNoProblems() {
        assertEquals(List.of(), reading.problems());
        assertEquals("2026.11.21", dataset.version());
    }

    @Test
    void losesNoRow() {
        assertEquals(762, dataset.sources().size());
        assertEquals(225, dataset.places().size());
        assertEquals(139, dataset.states().size());
        assertEquals(419, dataset.placeSources().size());
        assertEquals(610, dataset.events().size());
        assertEquals(1090, dataset.claims().size());
        assertEquals(475, dataset.nationalities().size());
        assertEquals(153, dataset.relations().size());
    }

    @Test
    void isReadCellByCell() {
        Event rescued = dataset.events().get(0);
        assertEquals("2022-08-laos-gtsez-1680-rescued", rescued.id());
        assertEquals(EventKind.RESCUE, rescued.kind());
        assertEquals(FuzzyDate.parse("2007"), rescued.start());
        assertEquals("la-golden-triangle-sez", rescued.place());
        assertEquals(
                new Claim(rescued.id(), "rfa-2022-12-1680", 1680L, null, Qualifier.MORE_THAN, ""),
                dataset.claims().get(0));
        assertEquals(
                List.of("2022-09-estimate-indonesians-934", "2023-05-05-indonesians-1800-cases"),
                dataset.events().get(2).supersedes());
    }

    @Test
    void keepsLocalNames() {
        Place myawaddy = dataset.places().stream()
                .filter(place -> place.id().equals("mm-myawaddy"))
                .findFirst()
                .orElseThrow();
        assertTrue(myawaddy.names().keySet().containsAll(List.of("my", "th", "zh")), myawaddy.names()::toString);
        assertEquals(Map.of(), dataset.places().get(0).names());
    }

    @Test
    void hasTheFingerprintOfItsFiles() throws IOException {
        assertEquals(9, reading.files().size());
        assertEquals(reading.fingerprint(), Fingerprint.of(DataFiles.shipped(), reading.files()));
        assertTrue(reading.fingerprint().matches("[0-9a-f]{64}"));
    }

    @Test
    void hasAnotherFingerprintWhenAByteChanges() {
        PackageFiles files = new PackageFiles().editLine("claims.csv", 2, line -> line.replace("1680,,", "1681,,"));
        Reading changed = PackageReader.read(files);
        assertTrue(changed.sound(), changed.problems()::toString);
        assertTrue(!changed.fingerprint().equals(reading.fingerprint()));
    }
}
