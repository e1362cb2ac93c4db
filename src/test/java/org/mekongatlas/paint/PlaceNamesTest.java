package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Names;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.text.Texts;

class PlaceNamesTest {

    private static final MapWording LOCAL = new MapWording(Texts.in(Language.EN), Names.LOCAL);

    private static PlaceNames names;

    @BeforeAll
    static void read() throws Exception {
        names = new PlaceNames(BaseMap.load(DataFiles.shipped()));
    }

    @Test
    void aPlaceIsNamedInTheLanguageOfItsCountry() {
        Map<String, String> many = Map.of("my", "မြဝတီ", "th", "เมียวดี", "zh", "妙瓦底");
        Place myawaddy = place("Myawaddy", PlaceKind.HUB_AREA, "MM", 16.69, 98.51, many);
        assertEquals("မြဝတီ", names.of(myawaddy, LOCAL));
        assertEquals("Myawaddy", names.of(myawaddy, MapWording.ENGLISH));
    }

    @Test
    void theBaseMapHelpsWhereTheDataHasNoName() {
        Place town = place("Chiang Rai", PlaceKind.CITY, "TH", 19.91, 99.83, Map.of());
        assertEquals("เชียงราย", names.of(town, LOCAL));
        Place country = place("Cambodia", PlaceKind.COUNTRY, "KH", 11.56, 104.92, Map.of());
        assertEquals("កម្ពុជា", names.of(country, LOCAL));
    }

    @Test
    void aReaderOfAnotherLanguageSeesHisOwnNames() {
        MapWording chinese = new MapWording(Texts.in(Language.ZH), Names.READER);
        Map<String, String> many = Map.of("my", "မြဝတီ", "zh", "妙瓦底");
        assertEquals("妙瓦底", names.of(place("Myawaddy", PlaceKind.HUB_AREA, "MM", 16.69, 98.51, many), chinese));
        Place town = place("Chiang Rai", PlaceKind.CITY, "TH", 19.91, 99.83, Map.of());
        assertEquals("清莱", names.of(town, chinese));
        assertEquals("Chiang Rai", names.of(town, new MapWording(Texts.in(Language.ZH), Names.ENGLISH)));
        assertEquals("เชียงราย", names.of(town, new MapWording(Texts.in(Language.ZH), Names.LOCAL)));
        Place hub = place("Apollo Park", PlaceKind.HUB, "MM", 16.7, 98.5, Map.of());
        assertEquals("Apollo Park", names.of(hub, chinese));
        Place country = place("Thailand", PlaceKind.COUNTRY, "TH", 13.75, 100.5, Map.of());
        assertEquals("泰国", names.of(country, chinese));
        assertEquals("Thailand", names.of(country, new MapWording(Texts.in(Language.ZH), Names.ENGLISH)));
    }

    @Test
    void aTownElsewhereOfTheSameNameDoesNot() {
        Place far = place("Chiang Rai", PlaceKind.CITY, "TH", 7.0, 100.4, Map.of());
        assertEquals("Chiang Rai", names.of(far, LOCAL));
    }

    @Test
    void withoutALocalNameTheEnglishOneStays() {
        Place hub = place("Apollo Park", PlaceKind.HUB, "MM", 16.7, 98.5, Map.of("zh", "阿波罗"));
        assertEquals("Apollo Park", names.of(hub, LOCAL));
        Place abroad = place("Dubai (Al Barsha)", PlaceKind.CITY, "AE", 25.2, 55.3, Map.of());
        assertEquals("Dubai", names.of(abroad, LOCAL));
    }

    private static Place place(
            String name, PlaceKind kind, String country, double latitude, double longitude, Map<String, String> local) {
        return new Place("x", name, kind, country, "", latitude, longitude, 100, "", "", "", local);
    }
}
