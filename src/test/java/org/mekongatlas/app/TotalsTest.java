package org.mekongatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Account;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Counter;
import org.mekongatlas.count.Reports;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.text.Texts;

class TotalsTest {

    private static final Question FEBRUARY =
            Question.ALL.withWindow(TimeWindow.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28)));

    private final ObjectMapper mapper = new ObjectMapper();
    private final Catalogue catalogue = catalogue();
    private final Counter counter = new Counter(catalogue);

    @Test
    void jsonTellsTheWholeLedger() throws JsonProcessingException {
        String expected = """
                {
                  "low": 70, "best": 110, "high": null, "events": 6,
                  "counted": [
                    {"event": "whole", "low": 60, "best": 60, "high": 60, "increment_from": null},
                    {"event": "total-2", "low": 10, "best": 50, "high": null, "increment_from": "total-1"}
                  ],
                  "nested": [
                    {"event": "part-1", "inside": "whole"},
                    {"event": "part-2", "inside": "whole"},
                    {"event": "total-1", "inside": "total-2"}
                  ],
                  "overlapping": [{"event": "flight", "with": "whole"}],
                  "outgrown": ["whole"],
                  "excluded": [{"event": "called-off", "reason": "cancelled"}],
                  "restatements": [],
                  "sentence": "In short.",
                  "country_wide": null
                }
                """;
        assertEquals(
                mapper.readTree(expected), mapper.readTree(TotalsJson.of(counter.answer(FEBRUARY), "In short.", null)));
    }

    @Test
    void jsonNamesRestatements() throws JsonProcessingException {
        Reports reports = new Reports();
        reports.tally("a", "2025-01", "2025-01").people(50);
        reports.tally("b", "2025-01", "2025-02").people(40).supersedes("a");
        Answer answer = new Counter(reports.catalogue()).answer(Question.ALL);
        assertEquals(
                "[{\"event\":\"b\",\"previous\":\"a\",\"fell_by\":10}]",
                mapper.readTree(TotalsJson.of(answer, "", null))
                        .get("restatements")
                        .toString());
    }

    @Test
    void theTableShowsWhatHangsUnderWhat() {
        String expected = """
                Counted, with what is inside it
                  60 Feb 2025 whole
                  40 3 Feb 2025 part-1, part of it
                  30 4 Feb 2025 part-2, part of it
                  50 (10+) Dec 2024–27 Feb 2025 total-2, growth since total-1
                  40 Dec 2024–1 Feb 2025 total-1, an earlier state
                Not added, may be the same people
                  7 5 Feb 2025 flight, as in whole
                Left out
                  cancelled 6 Feb 2025 called-off
                Worth a look
                  60 Feb 2025 whole, its parts add up to more
                """;
        Account account =
                new Account(Texts.in(Language.EN), catalogue, counter, FEBRUARY, counter.answer(FEBRUARY), Event::id);
        String table = new TotalsTable(catalogue, account).toString();
        assertEquals(squeezed(expected).strip(), squeezed(table));
    }

    /** Single spaces: what stands where, not how wide. */
    private static String squeezed(String text) {
        return text.replaceAll(" +", " ").replace(System.lineSeparator(), "\n");
    }

    private static Catalogue catalogue() {
        Reports reports = new Reports();
        reports.tally("whole", "2025-02", "2025-02").people(60).route("mm", "cn");
        reports.incident("part-1", "2025-02-03").people(40).within("whole");
        reports.incident("part-2", "2025-02-04").people(30).within("whole");
        reports.incident("flight", "2025-02-05").people(7).route("mm", "cn");
        reports.incident("called-off", "2025-02-06").people(9).status(EventStatus.CANCELLED);
        reports.tally("total-1", "2024-12", "2025-02-01").people(40).route("kh", "in");
        reports.tally("total-2", "2024-12", "2025-02-27")
                .claim("paper", 50L, null)
                .claim("paper", 90L, 90L)
                .claim("paper", 95L, 95L)
                .supersedes("total-1")
                .route("kh", "in");
        return reports.catalogue();
    }
}
