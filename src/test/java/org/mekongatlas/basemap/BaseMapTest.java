package org.mekongatlas.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;

class BaseMapTest {

    /** On islands too small for the base map. */
    private static final Set<String> OFF_SHORE = Set.of("ph-lapu-lapu", "tl-oecusse");

    private static final double METRES_PER_DEGREE = 111_200;

    private static BaseMap baseMap;

    @BeforeAll
    static void load() throws IOException {
        baseMap = BaseMap.load(DataFiles.shipped());
    }

    @ParameterizedTest
    @CsvSource({
        "98.5089, 16.6891, MM, Myawaddy",
        "98.563, 16.626, MM, KK Park",
        "98.5309, 16.8205, MM, Shwe Kokko",
        "98.5708, 16.7162, TH, Mae Sot",
        "102.5634, 13.6559, KH, Poipet",
        "100.1, 20.36, LA, Golden Triangle zone",
        "98.76, 23.69, MM, Laukkai",
        "106.68, 10.78, VN, Ho Chi Minh City",
        "102.7, 25.04, CN, Kunming",
        "95.32, 5.55, ID, Banda Aceh",
        "91.7, 27.3, BT, Bhutan's east",
        "28, 53, BY, Minsk's south",
        "-175, 67, RU, Chukotka",
        "0, -80, AQ, Antarctica",
        "95, 12, '', Andaman Sea"
    })
    void everyPlaceIsInItsCountryAtEveryZoom(double longitude, double latitude, String iso, String name) {
        for (int zoom = 3; zoom <= 13; zoom++) {
            assertEquals(iso, countryAt(longitude, latitude, zoom), name + " at zoom " + zoom);
        }
    }

    private static String countryAt(double longitude, double latitude, int zoom) {
        return baseMap.countryAt(Mercator.x(longitude), Mercator.y(latitude), zoom);
    }

    @Test
    void everyHubAndTownOfTheDatasetIsInItsCountryAtEveryZoom() {
        List<String> astray = new ArrayList<>();
        for (Place place : PackageReader.read(DataFiles.shipped()).dataset().places()) {
            boolean somewhere = !place.country().isEmpty() && place.kind() != PlaceKind.CROSSING;
            for (int zoom = 3; somewhere && !OFF_SHORE.contains(place.id()) && zoom <= 13; zoom++) {
                String country = countryAt(place.longitude(), place.latitude(), zoom);
                if (!country.equals(place.country())) {
                    astray.add(place.id() + " in " + country + " at zoom " + zoom);
                }
            }
        }
        assertEquals(List.of(), astray);
    }

    @Test
    void noLineIsDrawnAlongTheEdgesWhereSourcesMeet() {
        List<String> straight = new ArrayList<>();
        for (Line line : baseMap.detail(Viewport.TILE * Math.pow(2, 13)).countryLines()) {
            for (int i = 2; line.kind() != Line.Kind.EDGE && i < line.xy().length; i += 2) {
                if (alongAnEdge(line.xy(), i)) {
                    straight.add(line.kind() + " at " + Mercator.longitude(line.xy()[i]) + " E, "
                            + Mercator.latitude(line.xy()[i + 1]) + " N");
                }
            }
        }
        assertEquals(List.of(), straight);
    }

    /** A segment of more than 10 km along a side of one of the boxes in which the layers were cut. */
    private static boolean alongAnEdge(double[] xy, int i) {
        double west = Mercator.longitude(Math.min(xy[i - 2], xy[i]));
        double east = Mercator.longitude(Math.max(xy[i - 2], xy[i]));
        double south = Mercator.latitude(Math.max(xy[i - 1], xy[i + 1]));
        double north = Mercator.latitude(Math.min(xy[i - 1], xy[i + 1]));
        boolean vertical = Set.of(66L, 91L, 112L, 146L, 180L, -180L).contains(Math.round(west))
                && Math.abs(west - Math.round(west)) < 1e-3
                && east - west < 1e-4;
        boolean horizontal = Set.of(-12L, 4L, 31L, 54L).contains(Math.round(south))
                && Math.abs(south - Math.round(south)) < 1e-3
                && north - south < 1e-4;
        double metres = METRES_PER_DEGREE * (vertical ? north - south : east - west);
        return (vertical || horizontal) && metres > 10_000;
    }

    @Test
    void chinaAndIndiaDisagreeAndThailandAndLaosDoNot() {
        assertTrue(kindsBetween("CN", "IN").contains(Line.Kind.DISPUTED));
        assertEquals(Set.of(Line.Kind.BORDER), kindsBetween("TH", "LA"));
        assertEquals(Set.of(Line.Kind.BORDER), kindsBetween("MM", "TH"));
    }

    private static Set<Line.Kind> kindsBetween(String one, String other) {
        return baseMap.detail(Viewport.TILE * 32).countryLines().stream()
                .filter(line -> bounds(line, one) && bounds(line, other))
                .map(Line::kind)
                .collect(Collectors.toSet());
    }

    private static boolean bounds(Line line, String iso) {
        return Stream.of(line.left(), line.right())
                .anyMatch(country -> country != null && country.iso().equals(iso));
    }

    @Test
    void fewerVerticesAreDrawnFromAfar() {
        int afar = vertices(4);
        int near = vertices(9);
        assertTrue(afar * 2 < near, afar + " and " + near);
        assertNotEquals(0, afar);
    }

    private static int vertices(int zoom) {
        return baseMap.detail(Viewport.TILE * Math.pow(2, zoom)).lines(Line.Kind.BORDER).stream()
                .mapToInt(line -> line.xy().length / 2)
                .sum();
    }

    @Test
    void aPlaceIsNamedOnce() {
        List<Name> towns = baseMap.names().stream()
                .filter(name -> name.kind() == Name.Kind.CITY || name.kind() == Name.Kind.TOWN)
                .toList();
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < towns.size(); i++) {
            for (int j = i + 1; j < towns.size(); j++) {
                if (near(towns.get(i), towns.get(j)) && plain(towns.get(i)).equals(plain(towns.get(j)))) {
                    twice.add(towns.get(i).text());
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    /** Within about 10 km. */
    private static boolean near(Name one, Name other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) < 10_000 / Mercator.EQUATOR_METRES;
    }

    private static String plain(Name name) {
        return Normalizer.normalize(name.text(), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void theSixCountriesAndTheirTownsHaveNames() {
        Set<String> names =
                Set.copyOf(baseMap.names().stream().map(Name::text).distinct().toList());
        for (String name : List.of(
                "Myanmar",
                "Thailand",
                "Laos",
                "Cambodia",
                "Vietnam",
                "China",
                "Yangon",
                "Myawaddy",
                "Mae Sot",
                "Poipet",
                "Andaman Sea",
                "Mekong",
                "Shan",
                "Kazakhstan",
                "Cuba")) {
            assertTrue(names.contains(name), name);
        }
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        IOException missing = assertThrows(NoSuchFileException.class, () -> BaseMap.load(DataFiles.folder(folder)));
        assertTrue(missing.getMessage().contains("countries.topo.json"), missing.getMessage());
    }

    @Test
    void aDamagedFileIsNamed() {
        DataFiles damaged = new DataFiles() {
            @Override
            public InputStream open(String name) throws IOException {
                return name.endsWith("lakes.topo.json")
                        ? new ByteArrayInputStream("{\"arcs\": 7}".getBytes())
                        : DataFiles.shipped().open(name);
            }

            @Override
            public String describe(String name) {
                return name;
            }
        };
        IOException damage = assertThrows(IOException.class, () -> new LayerFiles(damaged).load());
        assertEquals(
                "basemap/lakes.topo.json is damaged: expected start array at line 1, column 11", damage.getMessage());
    }
}
