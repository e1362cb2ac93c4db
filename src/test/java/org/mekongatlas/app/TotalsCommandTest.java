package org.mekongatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotalsCommandTest {

    @TempDir
    private static Path home;

    @Test
    void tableAndJsonEndInTheSameSentence() throws JsonProcessingException {
        Terminal table = totals("--origin=MM", "--destination=cn", "--to=2023-11-21");
        Terminal json = totals("--origin=MM", "--destination=cn", "--to=2023-11-21", "--json");
        JsonNode tree = new ObjectMapper().readTree(json.out());
        assertEquals(31_030, tree.get("best").asLong());
        assertTrue(table.out().contains("2023-11-21-china-tally-31000"), table.out());
        assertEquals(
                tree.get("sentence").asText(), table.lines().get(table.lines().size() - 1));
    }

    @Test
    void jsonHoldsWhatIsKnownOnlyForTheCountry() throws JsonProcessingException {
        String place = "--origin=mm-myawaddy";
        JsonNode wide =
                new ObjectMapper().readTree(totals(place, "--json").out()).get("country_wide");
        Terminal table = totals(place);
        String last = table.lines().get(table.lines().size() - 1);
        String words = wide.get("sentence").asText();
        assertTrue(words.startsWith("Known only for the country as a whole: "), words);
        assertTrue(last.endsWith(". " + words), last);
        assertTrue(
                words.contains(String.format(
                        Locale.ENGLISH, ", %,d people", wide.get("best").asLong())),
                words);
        int reports = wide.get("events").asInt() + wide.get("excluded").size();
        assertTrue(words.contains(" " + reports + " reports"), words);
        JsonNode country =
                new ObjectMapper().readTree(totals("--origin=MM", "--json").out());
        assertTrue(country.get("country_wide").isNull());
    }

    @Test
    void whoAsksForAnEndIsToldWhatGoesOnFromThere() {
        String[] asked = {"--from=2025-02", "--to=2025-02", "--origin=mm-myawaddy"};
        List<String> lines =
                totals(asked[0], asked[1], asked[2], "--destination=TH").lines();
        String passing = lines.get(lines.size() - 2);
        String beyond = people(
                totals(asked[0], asked[1], asked[2], "--through=TH", "--destination=TH", "--except=destination"));
        String together = people(totals(asked[0], asked[1], asked[2], "--through=TH"));
        assertTrue(passing.startsWith("Through Thailand and not known to end there: "), passing);
        assertTrue(passing.contains(" reports, " + beyond + ". With those to Thailand, each once: "), passing);
        assertTrue(passing.endsWith(together + "."), passing);
    }

    /** {@code 705 people (684–705)}, of the last line. */
    private static String people(Terminal terminal) {
        String sentence = terminal.lines().get(terminal.lines().size() - 1);
        return sentence.replaceAll(".* reports, ([\\d,]+ people( \\([^)]*\\))?).*", "$1");
    }

    @Test
    void anUnknownPlaceIsWrongUsage() {
        Terminal terminal = totals("--origin=atlantis");
        assertEquals(2, terminal.exit());
        assertTrue(terminal.err().startsWith("There is no place 'atlantis'"), terminal.err());
    }

    private static Terminal totals(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "--home=" + home;
        all[1] = "totals";
        System.arraycopy(options, 0, all, 2, options.length);
        return Terminal.run(all);
    }
}
