package org.mekongatlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.HubState;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.UnreadableView;
import org.mekongatlas.model.ViewText;

class TextsTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);

    @Test
    void numbersAreWrittenWithTheDigitsAndMarksOfTheLanguage() {
        assertEquals("62,300", ENGLISH.number(62_300));
        assertEquals("62.300", Texts.in(Language.VI).number(62_300));
        assertEquals("၆၂,၃၀၀", Texts.in(Language.MY).number(62_300));
        assertEquals("62,300 (61,900+)", ENGLISH.people(new Span(61_900, 62_300, Span.UNBOUNDED)));
        assertEquals("၆၂,၃၀၀+", Texts.in(Language.MY).people(new Span(62_300, 62_300, Span.UNBOUNDED)));
    }

    @Test
    void noFigureIsSaidTwice() {
        assertEquals("at least 1 person", ENGLISH.counted(new Span(1, 1, Span.UNBOUNDED), Basis.PEOPLE));
        assertEquals("12 people (at least 9)", ENGLISH.counted(new Span(9, 12, Span.UNBOUNDED), Basis.PEOPLE));
        assertEquals("up to 360 people", ENGLISH.counted(new Span(0, 360, 360), Basis.PEOPLE));
        assertEquals("≤360", ENGLISH.people(new Span(0, 360, 360)));
        assertEquals("about 2,198 people", ENGLISH.counted(new Span(0, 2198, Span.UNBOUNDED), Basis.PEOPLE));
        assertEquals("~2,198", ENGLISH.people(new Span(0, 2198, Span.UNBOUNDED)));
        assertEquals("0", ENGLISH.people(Span.ZERO));
        assertEquals("162 people (up to 164)", ENGLISH.counted(new Span(162, 162, 164), Basis.PEOPLE));
        assertEquals("12 crossings (9–15)", ENGLISH.counted(new Span(9, 12, 15), Basis.MOVEMENTS));
        assertEquals("1,482 people", ENGLISH.counted(Span.exactly(1_482), Basis.PEOPLE));
        for (Language language : Language.spoken()) {
            Texts texts = Texts.in(language);
            String figure = texts.number(22_536);
            for (Basis basis : Basis.values()) {
                String words = texts.counted(new Span(22_536, 22_536, Span.UNBOUNDED), basis);
                assertEquals(words.indexOf(figure), words.lastIndexOf(figure), words);
                assertTrue(
                        words.length()
                                > texts.counted(Span.exactly(22_536), basis).length(),
                        words);
            }
        }
    }

    @Test
    void listsEndWithTheWordOfTheLanguage() {
        assertEquals("", ENGLISH.all(List.of()));
        assertEquals("a", ENGLISH.all(List.of("a")));
        assertEquals("a, b and c", ENGLISH.all(List.of("a", "b", "c")));
        assertEquals("a或b", Texts.in(Language.ZH).any(List.of("a", "b")));
    }

    @Test
    void countriesHaveTheirNameInEveryLanguageWithoutASecondOneInBrackets() {
        assertEquals("เมียนมา", Texts.in(Language.TH).country("MM"));
        assertEquals("缅甸", Texts.in(Language.ZH).country("MM"));
        assertEquals("ZZZ", ENGLISH.country("ZZZ"));
        assertEquals("ฮ่องกง", Texts.in(Language.TH).country("HK"));
        assertEquals("Ma Cao", Texts.in(Language.VI).country("MO"));
    }

    @Test
    void languagesHaveTheirNameInEveryLanguage() {
        assertEquals("Chinese", ENGLISH.languageName("zh"));
        assertEquals("จีน", Texts.in(Language.TH).languageName("zh"));
        for (Language language : Language.spoken()) {
            assertTrue(Texts.in(language).languageName("id").length() > 2, language::name);
        }
    }

    @Test
    void whyAViewCanNotBeReadIsToldInEveryLanguage() {
        for (String text : List.of("period", "theme=neon", "a=b", "theme=dark theme=dark", "mode=moment")) {
            UnreadableView wrong = assertThrows(UnreadableView.class, () -> ViewText.read(text));
            for (Language language : Language.spoken()) {
                String sentence = Texts.in(language).why(wrong);
                assertTrue(wrong.values().stream().allMatch(sentence::contains), sentence);
            }
        }
    }

    @Test
    void wordsOfTheModelHaveKeysOfTheirOwn() {
        assertEquals("hub-state.power-cut", Texts.key(HubState.POWER_CUT));
        assertEquals("Power cut", ENGLISH.of(HubState.POWER_CUT));
        assertEquals("Deportation", ENGLISH.of(EventKind.DEPORTATION));
    }

    @Test
    void aTextThatIsMissingIsAnErrorAndNotAnEmptyLabel() {
        assertThrows(MissingResourceException.class, () -> ENGLISH.text("no.such.text"));
    }

    @Test
    void pseudoTextsAreLongerAccentedAndInBracketsWithTheirValues() {
        String text = Texts.in(Language.QPS).text("period.until", "X");
        assertTrue(text.matches("\\[.*X.*~+]"), text);
        assertTrue(text.length() > "until X".length() + 2, text);
    }
}
