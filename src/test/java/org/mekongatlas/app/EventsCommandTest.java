package org.mekongatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.count.Counter;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Unit;
import org.mekongatlas.text.Texts;

class EventsCommandTest {

    @TempDir
    static Path home;

    @Test
    void oneEventIsALineOfTheTable() {
        Terminal terminal = events("--source", "star-2024-11-28-1242", "--kind", "deportation");
        assertEquals(
                List.of(
                        "2022-01-01 to 2024-11-22  deportation  1,242  Myanmar says it deported 1,242 foreigners from"
                                + " January 2022 to November 2024 [2024-11-22-myanmar-deported-1242]",
                        "1 event"),
                terminal.lines());
    }

    @Test
    void everyEventIsListedOnce() throws JsonProcessingException {
        JsonNode all = json();
        assertEquals(610, all.size());
        assertEquals(1090, count(all, "claims"));
        assertEquals(475, count(all, "nationalities"));
        assertTrue(stream(all).allMatch(event -> event.size() == 23), "the 19 columns and what belongs to them");
        assertTrue(events().lines().contains("610 events"));
    }

    @Test
    void everyEventShowsTheFigureThatIsCounted() {
        Catalogue catalogue =
                new Catalogue(PackageReader.read(DataFiles.shipped()).dataset());
        Counter counter = new Counter(catalogue);
        List<String> lines = events().lines();
        for (Event event : catalogue.events()) {
            String line = lines.stream()
                    .filter(one -> one.endsWith("[" + event.id() + "]"))
                    .findFirst()
                    .orElseThrow();
            String figures = line.substring(0, line.indexOf(event.title()));
            counter.figure(event.id(), Question.ALL)
                    .filter(figure -> event.unit() == Unit.PERSONS && figure.low() == figure.high())
                    .ifPresent(figure ->
                            assertTrue(figures.contains(Texts.in(Language.EN).number(figure.best())), line));
        }
        assertTrue(lines.stream().anyMatch(line -> line.contains(" 548 ") && line.contains("indians-laos-635")));
    }

    @Test
    void anEventComesWithAllThatBelongsToIt() throws JsonProcessingException {
        JsonNode event =
                json("--source", "star-2024-11-28-1242", "--kind", "escape").get(0);
        assertEquals("2024-11-25-mae-sot-39-foreigners", event.get("id").asText());
        assertEquals("2024-11-25", event.get("start").asText());
        assertTrue(event.get("within").isNull());
        assertEquals(
                "Myanmar warns foreign cybercrime masterminds after deporting 1,000 scammers",
                stream(event.get("claims"))
                        .map(claim -> claim.get("source"))
                        .filter(source -> source.get("id").asText().equals("star-2024-11-28-1242"))
                        .findFirst()
                        .orElseThrow()
                        .get("title")
                        .asText());
        assertEquals(event.get("origin").asText(), event.at("/places/0/id").asText());
        assertTrue(event.at("/places/0/latitude").isDouble());
    }

    @Test
    void aPeriodTakesWhatOverlapsIt() throws JsonProcessingException {
        JsonNode february = json("--from", "2025-02", "--to", "2025-02", "--kind", "handover");
        assertTrue(ids(february).contains("2025-02-12-dkba-260-phop-phra"));
        assertTrue(ids(february).contains("2025-04-23-china-tally-55000"), "it began in 2023 and ended in April");
        assertTrue(
                stream(february).allMatch(event -> event.get("start").asText().compareTo("2025-02-29") < 0));
        assertEquals(610, json("--from", "2007", "--to", "2026").size());
        assertEquals(0, json("--to", "2006").size());
    }

    @Test
    void aCountryIsThatOfAPlaceOrOfPeople() throws JsonProcessingException {
        List<String> kenya = ids(json("--country", "ke"));
        assertTrue(kenya.contains("2025-02-12-dkba-260-phop-phra"), "people of Kenya, from Myanmar to Thailand");
        assertTrue(json("--country", "MM").size() > 100);
    }

    @Test
    void wordsAreFoundWhateverTheirAccents() throws JsonProcessingException {
        assertEquals(ids(json("--text", "Nghệ An TRAFFICKED")), ids(json("--text", "trafficked nghe")));
        assertTrue(json("--text", "nghe trafficked").size()
                < json("--text", "nghe").size());
        assertTrue(ids(json("--text", "妙瓦底")).contains("2025-02-12-7000-to-thailand"), "Myawaddy, in Chinese");
        assertEquals(
                "No event matches.", events("--text", "no such words").out().strip());
    }

    @Test
    void aFilterOfTotalsFiltersEventsToo() throws Exception {
        List<String> raids = ids(json("--kind", "raid", "--through", "KH"));
        List<String> large = ids(json("--kind", "raid", "--through", "KH", "--at-least", "500"));
        assertTrue(!large.isEmpty() && large.size() < raids.size() && raids.containsAll(large));
        assertTrue(ids(json("--status", "disputed")).size() > 10);
        List<String> filipinos = ids(json("--nationality", "PH"));
        List<String> sure = ids(json("--nationality", "PH", "--confidence", "high"));
        assertTrue(!sure.isEmpty() && sure.size() < filipinos.size() && filipinos.containsAll(sure));
    }

    /** The articles the atlas began with: every figure in them, by event and as their claims give it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            star-2024-11-28-1242          | 2024-11-22-myanmar-deported-1242        | exact     | 1242  | 1242
            star-2024-11-28-1242          | 2024-11-25-mae-sot-39-foreigners        | exact     | 39    | 39
            powercorridors-2025-01-50k    | 2025-01-13-myanmar-deported-55711       | more-than | 50000 | -
            powercorridors-2025-01-50k    | 2025-01-13-myanmar-deported-55711       | more-than | 55000 | -
            powercorridors-2025-01-50k    | 2025-01-13-myanmar-deported-china-53388 | more-than | 53000 | -
            trendingonweibo-2025-02-13-7000 | 2025-02-12-7000-to-thailand           | about     | 7000  | 7000
            trendingonweibo-2025-02-13-7000 | 2025-02-12-dkba-260-phop-phra         | exact     | 261   | 261
            trendingonweibo-2025-02-13-7000 | 2025-02-05-thailand-cuts-supplies     | exact     | 5     | 5
            record-2025-02-19-7000        | 2025-02-12-7000-to-thailand             | about     | 7000  | 7000
            record-2025-02-19-7000        | 2025-02-20-china-200-nanjing            | about     | 200   | 200
            record-2025-02-19-7000        | 2025-02-12-bgf-10000-plan               | exact     | 10000 | 10000
            record-2025-02-19-7000        | 2025-02-15-500-a-day                    | exact     | 500   | 500
            record-2025-02-19-7000        | 2023-08-29-ohchr-myanmar-120000         | about     | 120000 | 120000
            record-2025-02-19-7000        | 2024-10-07-unodc-18-37bn                | between   | 18000000000 | 37000000000
            record-2025-02-19-7000        | 2025-02-05-thailand-cuts-supplies       | exact     | 3     | 3
            voa-reuters-2023-11-21-31000  | 2023-11-21-china-tally-31000            | more-than | 31000 | -
            voa-reuters-2023-11-21-31000  | 2023-11-21-china-63-financiers          | exact     | 63    | 63
            voa-reuters-2023-11-21-31000  | 2023-11-estimate-100000-a-day           | more-than | 100000 | -
            voa-reuters-2023-11-21-31000  | 2023-11-estimate-1000-centres           | at-least  | 1000  | -
            """)
    void theFiguresOfTheFirstArticlesAreAllThere(String source, String event, String qualifier, Long low, Long high)
            throws JsonProcessingException {
        boolean found = stream(event(json("--source", source), event).get("claims"))
                .filter(claim -> claim.at("/source/id").asText().equals(source))
                .anyMatch(claim -> claim.get("qualifier").asText().equals(qualifier)
                        && claim.get("low").asLong(-1) == low
                        && (high == null
                                ? claim.get("high").isNull()
                                : claim.get("high").asLong() == high));
        assertTrue(found);
    }

    @Test
    void theThirtyNineAreKnownByNationality() throws JsonProcessingException {
        JsonNode event = event(json("--source", "star-2024-11-28-1242"), "2024-11-25-mae-sot-39-foreigners");
        List<String> people = stream(event.get("nationalities"))
                .filter(row -> row.at("/source/id").asText().equals("star-2024-11-28-1242"))
                .map(row -> row.get("low").asText() + " " + row.get("country").asText())
                .toList();
        assertEquals(List.of("32 LK", "5 NP", "1 MY", "1 RU"), people);
    }

    @ParameterizedTest
    @CsvSource({
        "record-2025-02-19-7000, 2025-02-05-thailand-cuts-supplies, 2025-02-05",
        "record-2025-02-19-7000, 2025-02-china-thailand-coordination-centre, 2025-01",
        "trendingonweibo-2025-02-13-7000, 2025-02-08-china-thailand-joint-statement, 2025-02-08",
        "powercorridors-2025-01-50k, 2025-01-21-myanmar-thai-military-talks, 2025-01-21",
        "voa-reuters-2023-11-21-31000, 2023-11-nong-rong-visit, 2023-11-03"
    })
    void cutsAndAgreementsOfTheFirstArticlesHaveTheirDates(String source, String event, String start)
            throws JsonProcessingException {
        assertEquals(start, event(json("--source", source), event).get("start").asText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --from=2025-02-30             | there is no date 2025-02-30; dates are YYYY-MM-DD, YYYY-MM or YYYY
            --from=2025-03 --to=2025-02   | The period ends (--to 2025-02-28) before it begins (--from 2025-03-01).
            --kind=rescued                | but was 'rescued'
            --country=QQ                  | There is no country 'QQ': --country takes a code of two letters such as MM.
            --source=nobody               | There is no source 'nobody'.
            --through=atlantis            | There is no place 'atlantis': --through takes
            --status=rumoured             | 'rumoured' is not one of done, ongoing
            --when=2025                   | Unknown option: '--when=2025'
            """)
    void whatCanNotBeAskedIsSaid(String args, String said) {
        Terminal terminal = events(args.split(" "));
        assertEquals(2, terminal.exit());
        assertEquals("", terminal.out());
        assertTrue(terminal.err().lines().findFirst().orElse("").contains(said), terminal.err());
    }

    @Test
    void anotherPackageHasAStoreOfItsOwn(@TempDir Path folder) throws Exception {
        new PackageFiles()
                .editLine("claims.csv", 20, line -> line.replace(",477,477,", ",487,487,"))
                .writeTo(folder);
        Terminal other = events("--data", folder.toString(), "--to", "2022-08", "--kind", "rescue");
        assertTrue(other.out().contains("  487  "), other.err());
        assertTrue(events("--to", "2022-08", "--kind", "rescue").out().contains("  477  "));
    }

    @Test
    void aBrokenPackageIsSaidAndLeavesNothing(@TempDir Path folder) throws Exception {
        new PackageFiles()
                .editLine("events.csv", 2, line -> line.replace(",2007,", ",2025-02-30,"))
                .writeTo(folder);
        Terminal terminal = events("--data", folder.toString());
        assertEquals(1, terminal.exit());
        assertEquals(
                folder.resolve("events.csv")
                        + ", line 2, column start: '2025-02-30' is no day, month or year that exists",
                terminal.err().strip());
    }

    private static Terminal events(String... args) {
        List<String> line = new ArrayList<>(List.of("--home", home.toString(), "events"));
        line.addAll(List.of(args));
        return Terminal.run(line.toArray(String[]::new));
    }

    private static JsonNode json(String... args) throws JsonProcessingException {
        List<String> line = new ArrayList<>(List.of(args));
        line.add("--json");
        Terminal terminal = events(line.toArray(String[]::new));
        assertEquals("", terminal.err());
        assertEquals(0, terminal.exit());
        return new ObjectMapper().readTree(terminal.out());
    }

    private static JsonNode event(JsonNode events, String id) {
        return stream(events)
                .filter(event -> event.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(JsonNode events) {
        return stream(events).map(event -> event.get("id").asText()).toList();
    }

    private static int count(JsonNode events, String part) {
        return stream(events).mapToInt(event -> event.get(part).size()).sum();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements.stream();
    }
}
