package org.mekongatlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.TimeWindow;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 12 Feb 2025 | Jan–Mar 2025 | February 2025 | Sep 2023–Jan 2025 | 2025",
                "TH | 12 ก.พ. 2568 | ม.ค.–มี.ค. 2568 | กุมภาพันธ์ 2568 | ก.ย. 2566–ม.ค. 2568 | 2568",
                "MY | ၂၀၂၅၊ ဖေဖော်ဝါရီ ၁၂ | ၂၀၂၅၊ ဇန်နဝါရီ–မတ် | ၂၀၂၅၊ ဖေဖော်ဝါရီ"
                        + " | ၂၀၂၃၊ စက်တင်ဘာ–၂၀၂၅၊ ဇန်နဝါရီ | ၂၀၂၅",
                "ZH | 2025年2月12日 | 2025年1月–3月 | 2025年2月 | 2023年9月–2025年1月 | 2025年",
                "VI | 12/2/2025 | tháng 1–tháng 3/2025 | tháng 2 năm 2025 | tháng 9/2023–tháng 1/2025 | 2025",
                "KM | 12 កុម្ភៈ 2025 | មករា–មីនា 2025 | កុម្ភៈ 2025 | កញ្ញា 2023–មករា 2025 | 2025",
                "LO | 12 ກ.ພ. 2025 | ມ.ກ.–ມ.ນ. 2025 | ກຸມພາ 2025 | ກ.ຍ. 2023–ມ.ກ. 2025 | 2025",
            })
    void daysAndPeriodsAreWrittenAsEachLanguageWritesThem(
            Language language, String day, String quarter, String month, String long0, String year) {
        Dates dates = Texts.in(language).dates();
        assertEquals(day, dates.day(LocalDate.of(2025, 2, 12)));
        assertEquals(day, dates.period(window("2025-02-12", "2025-02-12")));
        assertEquals(quarter, dates.period(window("2025-01-01", "2025-03-31")));
        assertEquals(month, dates.period(window("2025-02-01", "2025-02-28")));
        assertEquals(long0, dates.period(window("2023-09-01", "2025-01-31")));
        assertEquals(year, dates.period(window("2025-01-01", "2025-12-31")));
        String years = dates.year(2023) + "–" + year;
        assertEquals(years, dates.period(window("2023-01-01", "2025-12-31")));
    }

    @Test
    void whatTheEndSaysTheBeginningDoesNotRepeatAndTheOtherWayRoundWhereTheYearComesFirst() {
        assertEquals("3–5 Feb 2025", dates(Language.EN, "2025-02-03", "2025-02-05"));
        assertEquals("2025年2月3日–5日", dates(Language.ZH, "2025-02-03", "2025-02-05"));
        assertEquals("Feb–Apr 2025", dates(Language.EN, "2025-02", "2025-04"));
        assertEquals("2025年2月–4月", dates(Language.ZH, "2025-02", "2025-04"));
        assertEquals("about Feb 2025–5 Apr 2025", dates(Language.EN, "2025-02~", "2025-04-05"));
        assertEquals("2024–2025", dates(Language.EN, "2024", "2025"));
    }

    private static String dates(Language language, String start, String end) {
        return Texts.in(language).dates().dates(FuzzyDate.parse(start), FuzzyDate.parse(end));
    }

    private static TimeWindow window(String from, String to) {
        return TimeWindow.of(LocalDate.parse(from), LocalDate.parse(to));
    }
}
