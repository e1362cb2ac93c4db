package org.mekongatlas.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;

class EventTextTest {

    private final Catalogue catalogue =
            new Catalogue(PackageReader.read(DataFiles.shipped()).dataset());
    private final EventText text = new EventText(catalogue);

    @ParameterizedTest
    @ValueSource(strings = {"", "1,242", "DEPORTED 1,242", "bernama", "myanmar  2022"})
    void findsAnEventByItsWordsPlacesAndSources(String query) {
        Event event = catalogue.event("2024-11-22-myanmar-deported-1242").orElseThrow();
        assertTrue(text.holds(event, query));
        assertFalse(text.holds(event, query + " zeppelin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shwe kokko", "ရွှေကုက္ကို", "水沟谷"})
    void findsAPlaceInAnyOfItsScripts(String name) {
        Event event = catalogue.eventsNaming("mm-shwe-kokko").get(0);
        assertTrue(text.holds(event, name));
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        long written = count("campuchia");
        assertTrue(written > 0);
        assertEquals(written, count("CÃMPUCHIA"));
    }

    private long count(String query) {
        return catalogue.events().stream()
                .filter(event -> text.holds(event, query))
                .count();
    }
}
