package org.mekongatlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongatlas.model.Language;

class WordBreaksTest {

    private static final long SEED = 48;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ลาก|ปลาย|เส้น|เวลา |ทุก|อย่าง|จะ|เปลี่ยน|ตาม",
                "ລາກ|ປາຍ|ເສັ້ນ|ເວລາ |ທຸກ|ຢ່າງ|ຈະ|ປ່ຽນ|ຕາມ",
                "អូស|ចុង|បន្ទាត់|ពេលវេលា |អ្វីៗ|ទាំងអស់|ប្រែ|តាម",
                "အချိန်|မျဉ်း၏ |အစွန်း|ကို |ဆွဲ|ပါ၊ |အားလုံး |လိုက်|ပြောင်း|ပါ|မည်",
                "၆၂,၃၀၀ |(၆၁,၉၀၀+) |ဦး",
                "Out |of |northern |Shan"
            })
    void linesBreakBetweenWords(String parts) {
        assertEquals(List.of(parts.split("\\|")), parts(BreakIterator.getLineInstance(), parts.replace("|", "")));
    }

    @Test
    void wordsAreSteppedOverOneByOne() {
        assertEquals(List.of("เส้น", "เวลา", " ", "2025"), parts(BreakIterator.getWordInstance(), "เส้นเวลา 2025"));
    }

    @ParameterizedTest
    @EnumSource(names = {"TH", "MY", "KM", "LO"})
    void noTextIsBrokenWithinALetter(Language language) {
        com.ibm.icu.text.BreakIterator letters = com.ibm.icu.text.BreakIterator.getCharacterInstance(language.locale());
        BreakIterator lines = BreakIterator.getLineInstance();
        Bundle.read(language).forEach((key, text) -> {
            letters.setText(text);
            lines.setText(text);
            for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
                assertTrue(letters.isBoundary(at), key + ": " + text.substring(0, at));
            }
        });
    }

    @Test
    void breaksAreFoundFromAnyPlace() {
        String text = "ลากปลายเส้นเวลา ทุกอย่างจะเปลี่ยนตาม";
        NavigableSet<Integer> naive = new TreeSet<>(List.of(0));
        parts(BreakIterator.getLineInstance(), text).forEach(part -> naive.add(naive.last() + part.length()));
        BreakIterator asked = BreakIterator.getLineInstance();
        asked.setText(text);
        Random random = new Random(SEED);
        int current = 0;
        for (int i = 0; i < 2_000; i++) {
            int at = random.nextInt(text.length() + 1);
            int kind = random.nextInt(4);
            Integer expected =
                    switch (kind) {
                        case 0 -> naive.higher(at);
                        case 1 -> naive.lower(at);
                        case 2 -> naive.higher(current);
                        default -> naive.lower(current);
                    };
            int found =
                    switch (kind) {
                        case 0 -> asked.following(at);
                        case 1 -> asked.preceding(at);
                        case 2 -> asked.next();
                        default -> asked.previous();
                    };
            current = expected != null ? expected : kind % 2 == 0 ? naive.last() : naive.first();
            String step = "step " + i + " of seed " + SEED;
            assertEquals(expected == null ? BreakIterator.DONE : expected, found, step);
            assertEquals(current, asked.current(), step);
        }
    }

    @Test
    void aPlaceIsABreakOrBeforeOne() {
        BreakIterator lines = BreakIterator.getLineInstance();
        lines.setText("เส้นเวลา");
        assertTrue(lines.isBoundary(4));
        assertFalse(lines.isBoundary(5));
        assertEquals(8, lines.current());
    }

    @Test
    void aPartOfATextIsBrokenByItsOwnPlaces() {
        BreakIterator lines = BreakIterator.getLineInstance();
        lines.setText(new StringCharacterIterator("(เส้นเวลา)", 1, 9, 1));
        assertEquals(List.of(1, 5, 9), List.of(lines.first(), lines.next(), lines.next()));
        assertThrows(IllegalArgumentException.class, () -> lines.following(0));
    }

    private static List<String> parts(BreakIterator breaks, String text) {
        breaks.setText(text);
        List<String> parts = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }
}
