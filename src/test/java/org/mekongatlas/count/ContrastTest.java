package org.mekongatlas.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.text.Texts;

/** What two views beside each other are called. */
class ContrastTest {

    private static Catalogue catalogue;

    @BeforeAll
    static void read() throws IOException {
        catalogue = new Catalogue(PackageReader.read(DataFiles.shipped()).dataset());
    }

    @Test
    void periodsHaveTheirNames() {
        check("2024", "2025", "period=2024 mode=window origin=KH", "period=2025 mode=window origin=KH");
        check("until 31 Dec 2024", "all dates", "period=..2024", "");
        check(
                "on 1 Feb 2025",
                "February 2025",
                "period=2025-02-01..2025-02-01 mode=moment",
                "period=2025-02 mode=window");
    }

    @Test
    void whatOneAsksAndTheOtherDoesNotIsNamed() {
        check("out of Cambodia", "out of Laos", "period=2025 origin=KH", "period=2025 origin=LA");
        check("without this filter", "of nationals of India", "origin=KH", "origin=KH nationality=IN");
        check("rescues", "escapes, to India", "kinds=rescue origin=KH", "kinds=escape origin=KH destination=IN");
        check("2024", "2025, out of Laos", "period=2024", "period=2025 origin=LA");
    }

    @Test
    void whereNothingDiffersTheSidesDo() {
        check("on the left", "on the right", "period=2025", "period=2025");
    }

    private static void check(String left, String right, String one, String other) {
        assertEquals(
                new Contrast(left, right),
                Contrast.of(Texts.in(Language.EN), catalogue, ViewText.read(one), ViewText.read(other)));
    }
}
