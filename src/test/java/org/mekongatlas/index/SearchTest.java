package org.mekongatlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.index.Search.Hit;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.SearchText;

/** Searching the shipped data. */
class SearchTest {

    private static Catalogue catalogue;
    private static Search search;

    @BeforeAll
    static void read() throws IOException {
        catalogue = new Catalogue(PackageReader.read(DataFiles.shipped()).dataset());
        search = new Search(catalogue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Myawaddy", "myawaddy", "  MYAWADDY ", "myawa", "Myawady", "mywaaddy"})
    void findsATownHoweverItIsTyped(String query) {
        assertEquals("mm-myawaddy", first(query).id());
    }

    @Test
    void findsEveryPlaceByEachOfItsNames() {
        for (Place place : catalogue.places()) {
            List<String> names = new ArrayList<>(place.names().values());
            names.add(place.name());
            for (String name : names) {
                assertTrue(
                        search.find(name, 20).contains(new Hit.OfPlace(place)), () -> place.id() + " called " + name);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"缅甸, mm", "กัมพูชา, kh", "ထိုင်း, th", "ចិន, cn", "Ấn Độ, in"})
    void findsACountryByItsNameInEachLanguage(String name, String country) {
        assertEquals(country, first(name).id());
    }

    @ParameterizedTest
    @CsvSource({"thais sihanoukville 1300, 2022-03-thais-from-sihanoukville-1300"})
    void findsAnEventByWordsInAnyOrder(String words, String event) {
        assertTrue(search.find(words, 10).stream()
                .anyMatch(
                        hit -> hit instanceof Hit.OfEvent of && of.event().id().equals(event)));
    }

    @Test
    void findsASourceByItsPublisher() {
        assertTrue(search.find("Reuters", 200).stream()
                .anyMatch(hit -> hit instanceof Hit.OfSource of
                        && of.source().publisher().contains("Reuters")));
    }

    @Test
    void findsNothingForNothing() {
        assertEquals(List.of(), search.find("  ,. ", 10));
        assertEquals(List.of(), search.find("zzzzqqqq", 10));
    }

    @Test
    void accentsAndCaseMakeNoDifference() {
        assertEquals("phu quoc dao", SearchText.plain("Phú Quốc Đảo"));
        assertEquals(search.find("Mộc Bài", 5), search.find("moc bai", 5));
    }

    @Test
    void shortWordsAreNotGuessed() {
        assertTrue(!SearchText.resembles("laos", "lao") && !SearchText.resembles("mae", "max"));
        assertTrue(SearchText.resembles("laukkai", "laukai"));
    }

    private static Place first(String query) {
        return ((Hit.OfPlace) search.find(query, 1).get(0)).place();
    }
}
