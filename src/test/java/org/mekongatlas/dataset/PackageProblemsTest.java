package org.mekongatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every broken row is named by file, line and column, in a sentence that says what is wrong. */
class PackageProblemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # file            | line | text on it             | put in its place         | column     | said
            events.csv        | 2    | ,rescue,               | ,rescued,                | kind       | 'rescued' is none of deportation,
            events.csv        | 2    | ,2007,                 | ,2025-02-30,             | start      | '2025-02-30' is no day, month or year that exists
            events.csv        | 2    | ,2007,                 | ,2007-13,                | start      | '2007-13' is no day, month
            events.csv        | 2    | ,2007,                 | ,12.2.2007,              | start      | '12.2.2007' does not match
            events.csv        | 2    | ,2007,                 | ,2022-09,                | end        | 2022-08 lies before the start, 2022-09
            events.csv        | 2    | ,2007,                 | ,,                       | start      | is empty
            events.csv        | 2    | 2022-08-laos           | 2022-08-Laos             | id         | '2022-08-Laos-gtsez-1680-rescued' does not match
            events.csv        | 3    | 2020-relocation-cambodia-to-shwe-kokko | 2022-08-laos-gtsez-1680-rescued | id | is on line 2 already
            events.csv        | 2    | la-golden-triangle-sez | la-golden-square         | place      | 'la-golden-square' is not in places.csv
            events.csv        | 2    | persons,,              | persons,no-such-event,   | within     | 'no-such-event' is not in events.csv
            events.csv        | 2    | persons,,,             | persons,,no-such-event,  | supersedes | 'no-such-event' is not in events.csv
            events.csv        | 4    | 2022-09-estimate-indonesians-934 | 2023-05-05-indonesians-1800-cases | supersedes | the same id stands here twice
            events.csv        | 3    | kh,,mm-shwe-kokko      | kh,mm-here,mm-shwe-kokko | via        | 'mm-here' is not in places.csv
            events.csv        | 3    | kh,,mm-shwe-kokko      | kh,mm-myawaddy  mm-kk-park,mm-shwe-kokko | via | separated by one space
            events.csv        | 3    | unspecified,,          | unspecified,persons,     | unit       | (counting 'none') has no unit
            claims.csv        | 2    | 1680,,more-than        | -1680,,more-than         | low        | -1680 is less than 0
            claims.csv        | 2    | 1680,,more-than        | 1.680,,more-than         | low        | '1.680' is not a whole number
            claims.csv        | 2    | 1680,,more-than        | 1680,1700,more-than      | qualifier  | 'more-than' needs a low and no high
            claims.csv        | 2    | 1680,,more-than        | 1680,,                   | qualifier  | a figure needs a qualifier
            claims.csv        | 2    | 1680,,more-than        | ,,more-than              | qualifier  | 'more-than' needs a low and no high
            claims.csv        | 3    | 1680,1680,about        | 1680,1690,about          | qualifier  | 'about' needs the same low and high
            claims.csv        | 3    | 1680,1680,about        | 1690,1680,about          | low        | 1690 is more than the high, 1680
            claims.csv        | 31   | ,2000,up-to            | 2000,2000,up-to          | qualifier  | 'up-to' needs a high and no low
            claims.csv        | 75   | 2800,3000,between      | 3000,3000,between        | qualifier  | 'between' needs a low and a larger high
            claims.csv        | 4    | ,,,                    | ,7,7,exact               | event      | has no unit
            claims.csv        | 2    | rfa-2022-12-1680       | rfa                      | source     | 'rfa' is not in sources.csv
            nationalities.csv | 2    | ,ID,                   | ,ZZ,                     | country    | there is no place 'zz' of kind country
            nationalities.csv | 2    | ,ID,                   | ,id,                     | country    | 'id' does not match
            nationalities.csv | 2    | 3428,,at-least         | 3428,3428,at-least       | qualifier  | 'at-least' needs a low and no high
            nationalities.csv | 2    | 3428,,at-least         | 3428,,                   | qualifier  | is empty
            places.csv        | 2    | 23.7104                | 93.7104                  | latitude   | 93.7104 is more than 90
            places.csv        | 2    | 23.7104                | NaN                      | latitude   | 'NaN' is not a number
            places.csv        | 2    | ,50000,                | ,0,                      | precision_m | 0 is less than 1
            places.csv        | 2    | ,50000,                | ,99999999999,            | precision_m | too large
            places.csv        | 2    | ,50000,,               | ,50000,bd,               | near       | not near itself
            places.csv        | 2    | ,BD,                   | ,BI,                     | id         | a country's id is its code in lower case
            places.csv        | 24   | ,CN,                   | ,QQ,                     | country    | there is no place 'qq' of kind country
            place_status.csv  | 2    | 2022-10                | 2022-00                  | from       | '2022-00' is no day
            relations.csv     | 2    | 2022-02-laos-11-thais-escape,2022-05-laos-gtsez-477-rescued | 2022-05-laos-gtsez-477-rescued,2022-02-laos-11-thais-escape | event_a | before event_b
            sources.csv       | 2    | https://               | javascript://            | url        | not an address that begins with http://
            sources.csv       | 2    | 2025-11-04,vi          | 2025-11-31,vi            | published  | '2025-11-31' is no day
            """)
    void aBrokenCellIsNamed(String file, int line, String old, String broken, String column, String said) {
        PackageFiles files = new PackageFiles().editLine(file, line, text -> {
            assertTrue(text.contains(old), text);
            return text.replace(old, broken == null ? "" : broken);
        });
        assertSaid(PackageReader.read(files), "test/" + file, line, column, said);
    }

    @Test
    void aBrokenRowIsLeftOutAndTheOthersAreRead() {
        Reading reading = PackageReader.read(
                new PackageFiles().editLine("claims.csv", 2, line -> line.replace(",1680,,", ",sixteen,,")));
        assertEquals(1, reading.problems().size());
        assertEquals(1089, reading.dataset().claims().size());
        assertEquals(610, reading.dataset().events().size());
    }

    @Test
    void allProblemsOfARowAreFoundAtOnce() {
        Reading reading = PackageReader.read(new PackageFiles()
                .editLine("events.csv", 2, line -> line.replace(",2007,2022-08,", ",2007-02-29,2022-06-31,")
                        .replace(",victims,", ",people,")));
        assertEquals(
                List.of("people", "start", "end"),
                reading.problems().stream().map(Problem::column).toList());
    }

    @ParameterizedTest
    @CsvSource({"5, 5 cells where the header has 6", "7, 7 cells where the header has 6", "1, the line is empty"})
    void aRowOfTheWrongLengthIsNamed(int cells, String said) {
        String row = cells == 1 ? "" : "x" + ",".repeat(cells - 1);
        Reading reading = PackageReader.read(new PackageFiles().editLine("nationalities.csv", 3, line -> row));
        assertEquals(List.of("test/nationalities.csv, line 3: " + said), sentences(reading));
        assertEquals(474, reading.dataset().nationalities().size());
    }

    @Test
    void linesAreThoseOfTheFileWhenACellSpansSeveral() {
        Reading reading = PackageReader.read(new PackageFiles()
                .editLine("relations.csv", 3, line -> line.substring(0, line.indexOf("Paid")) + "\"in\n\nthree\"")
                .editLine("relations.csv", 6, line -> line.replace(",overlaps,", ",touches,")));
        assertSaid(reading, "test/relations.csv", 6, "relation", "'touches' is none of");
    }

    @Test
    void anotherHeaderIsSaidOnceAndNothingElse() {
        Reading reading = PackageReader.read(
                new PackageFiles().editLine("places.csv", 1, line -> line.replace("name_my", "burmese")));
        assertEquals(1, reading.problems().size());
        assertSaid(reading, "test/places.csv", 1, "", "the header is 'id,name,kind");
    }

    @Test
    void aMissingFileIsSaidOnceAndNothingElse() {
        assertEquals(
                List.of("test/sources.csv: there is no such file"),
                sentences(PackageReader.read(new PackageFiles().without("sources.csv"))));
    }

    @Test
    void anEmptyFileIsSaid() {
        assertEquals(
                List.of("test/places.csv: the file is empty"),
                sentences(PackageReader.read(new PackageFiles().put("places.csv", new byte[0]))));
    }

    @Test
    void aFileThatIsNotUtf8IsNamedWithItsLine() {
        PackageFiles files = new PackageFiles();
        byte[] bytes = files.bytes("events.csv").clone();
        bytes[bytes.length - 2] = (byte) 0xE9;
        Reading reading = PackageReader.read(files.put("events.csv", bytes));
        assertSaid(reading, "test/events.csv", 611, "", "is not UTF-8 text");
    }

    @Test
    void anOpenQuoteIsNamedWithTheLineItsRowBeginsOn() {
        Reading reading = PackageReader.read(new PackageFiles()
                .editLine("claims.csv", 1090, line -> line.substring(0, line.lastIndexOf(',')) + ",\"open"));
        assertSaid(reading, "test/claims.csv", 1090, "", "is not CSV from here on");
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsAreRead() {
        PackageFiles files = new PackageFiles().edit("events.csv", text -> "\uFEFF" + text.replace("\n", "\r\n"));
        Reading reading = PackageReader.read(files);
        assertEquals(List.of(), reading.problems());
        assertEquals(PackageReader.read(new PackageFiles()).dataset(), reading.dataset());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "path": "claims.csv"    | "path": "../claims.csv" | the path '../claims.csv' is not the name of a file
            "name": "claims"        | "name": "claim"         | there is no table 'claims'
            "name": "onward_of"     | "name": "onwards"       | the atlas needs a field 'onward_of'
            "type": "integer"       | "type": "whole"         | has the unknown type 'whole'
            "resource": "places"    | "resource": "sites"     | refers to the unknown table 'sites'
            "pattern": "^[A-Z]{2}$" | "pattern": "[A-Z"       | '[A-Z' is not a pattern
            "minimum": -90          | "minimum": "low"        | a minimum or maximum is not a number
            "profile"               | profile                 | is not JSON
            "version": "2026.11.21" | "edition": "2026.11.21" | version: is empty
            """)
    void aBrokenDescriptorIsSaid(String old, String broken, String said) {
        Reading reading = PackageReader.read(new PackageFiles().edit("datapackage.json", text -> {
            assertTrue(text.contains(old), old);
            return text.replace(old, broken);
        }));
        assertTrue(String.join("\n", sentences(reading)).contains(said), sentences(reading)::toString);
    }

    @Test
    void aPackageWithoutDescriptorIsSaid() {
        assertEquals(
                List.of("test/datapackage.json: there is no such file"),
                sentences(PackageReader.read(new PackageFiles().without("datapackage.json"))));
    }

    @Test
    void noMoreIsListedThanAnyoneReads() {
        Reading reading = PackageReader.read(
                new PackageFiles().edit("sources.csv", text -> text.replace("https://", "gopher://")));
        assertEquals(201, reading.problems().size());
        assertTrue(reading.problems().get(200).message().matches("\\d+ further problems.*"));
    }

    private static List<String> sentences(Reading reading) {
        return reading.problems().stream().map(Problem::toString).toList();
    }

    private static void assertSaid(Reading reading, String file, int line, String column, String said) {
        assertTrue(
                reading.problems().stream()
                        .anyMatch(problem -> problem.file().equals(file)
                                && problem.line() == line
                                && problem.column().equals(column)
                                && problem.message().contains(said)),
                () -> IntStream.range(0, Math.min(5, reading.problems().size()))
                        .mapToObj(i -> reading.problems().get(i).toString())
                        .collect(Collectors.joining("\n")));
    }
}
