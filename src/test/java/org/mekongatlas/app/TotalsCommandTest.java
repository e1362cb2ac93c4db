package org.mekongatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
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
