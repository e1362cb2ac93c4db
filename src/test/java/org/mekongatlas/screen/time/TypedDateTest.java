package org.mekongatlas.screen.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Language;
import org.mekongatlas.text.Dates;
import org.mekongatlas.text.Texts;

class TypedDateTest {

    private static final long SEED = 20250212;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int DAYS = 50 * 365;

    private static final FuzzyDate LEAP_DAY = FuzzyDate.parse("2024-02-29");

    @ParameterizedTest
    @EnumSource
    void everyLanguageReadsWhatItWrites(Language language) {
        Texts texts = Texts.in(language);
        TypedDate typed = new TypedDate(texts);
        Dates dates = texts.dates();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < 1000; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            YearMonth month = YearMonth.from(day);
            FuzzyDate ofMonth = new FuzzyDate(day.getYear(), day.getMonthValue(), 0, "");
            FuzzyDate ofYear = new FuzzyDate(day.getYear(), 0, 0, "");
            String seed = "seed " + SEED;
            assertEquals(FuzzyDate.of(day), typed.read(typed.written(day)), seed);
            assertEquals(FuzzyDate.of(day), typed.read(dates.day(day)), seed);
            assertEquals(ofMonth, typed.read(dates.date(ofMonth)), seed);
            assertEquals(ofMonth, typed.read(dates.longMonth(month)), seed);
            assertEquals(ofYear, typed.read(dates.year(day.getYear())), seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageReadsNumbersAndEnglish(Language language) {
        TypedDate typed = new TypedDate(Texts.in(language));
        for (String text : new String[] {"2024-02-29", "29 Feb 2024", "29 feb 2024", "၂၀၂၄-၀၂-၂၉", "២០២៤-០២-២៩"}) {
            assertEquals(LEAP_DAY, typed.read(text), text);
        }
        assertEquals(FuzzyDate.parse("2024-02"), typed.read("2024-02"));
        assertEquals(FuzzyDate.parse("2024-02"), typed.read("February 2024"));
        assertEquals(FuzzyDate.parse("2024"), typed.read("๒๐๒๔"));
    }

    @Test
    void thaiYearsAreOfTheirOwnCountOrOfTheCommonEra() {
        TypedDate typed = new TypedDate(Texts.in(Language.TH));
        for (String text : new String[] {"29/2/2567", "29 ก.พ. 2567", "๒๙ ก.พ. ๒๕๖๗", "2567-02-29", "29/2/2024"}) {
            assertEquals(LEAP_DAY, typed.read(text), text);
        }
        assertEquals("29/2/2567", typed.written(LocalDate.of(2024, 2, 29)));
    }
}
