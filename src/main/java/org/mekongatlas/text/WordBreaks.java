package org.mekongatlas.text;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Breaks between words also where no blank is between them: in Thai, Lao, Khmer and Burmese they are found in ICU's
 * dictionaries, of which the JDK has none but an older Thai one. All other text is left to the JDK, since ICU takes a
 * tenth of a second to begin. All breaks are found when the text is set.
 */
final class WordBreaks extends BreakIterator {

    /** Signs that belong to the word before them: its repetition in Thai, Lao and Khmer, its genitive in Burmese. */
    private static final String TRAILING = "\u0E46\u0EC6\u17D7\u104F";

    /** Under the letter before them stands the next: Khmer, Burmese. */
    private static final String STACKING = "\u17D2\u1039";

    private final Supplier<com.ibm.icu.text.BreakIterator> dictionary;
    private BreakIterator plain;
    private CharacterIterator text = new StringCharacterIterator("");
    private int[] breaks = {0};
    private int current;

    WordBreaks(BreakIterator plain, Supplier<com.ibm.icu.text.BreakIterator> dictionary) {
        this.plain = plain;
        this.dictionary = dictionary;
    }

    @Override
    public void setText(CharacterIterator newText) {
        text = newText;
        breaks = has(WordBreaks::isUnspaced) ? words() : plain();
        current = 0;
    }

    private int[] plain() {
        plain.setText(text);
        return all(plain.first(), plain::next).toArray();
    }

    private int[] words() {
        com.ibm.icu.text.BreakIterator words = dictionary.get();
        words.setText(text);
        return all(words.first(), words::next).filter(this::isBetweenWords).toArray();
    }

    /** Words that no dictionary knows are parted wherever ICU guesses. */
    private boolean isBetweenWords(int at) {
        return at == text.getBeginIndex()
                || at == text.getEndIndex()
                || TRAILING.indexOf(text.setIndex(at)) < 0 && STACKING.indexOf(text.setIndex(at - 1)) < 0;
    }

    private static IntStream all(int first, IntSupplier next) {
        return IntStream.iterate(first, at -> at != DONE, before -> next.getAsInt());
    }

    private boolean has(IntPredicate letter) {
        return IntStream.range(text.getBeginIndex(), text.getEndIndex())
                .map(text::setIndex)
                .anyMatch(letter);
    }

    /** Whether a letter is of Thai, Lao, Burmese or Khmer. */
    private static boolean isUnspaced(int letter) {
        return letter >= 0x0E00 && letter <= 0x0EFF
                || letter >= 0x1000 && letter <= 0x109F
                || letter >= 0x1780 && letter <= 0x17FF;
    }

    @Override
    public CharacterIterator getText() {
        return text;
    }

    @Override
    public int current() {
        return breaks[current];
    }

    @Override
    public int first() {
        return go(0);
    }

    @Override
    public int last() {
        return go(breaks.length - 1);
    }

    @Override
    public int next() {
        return next(1);
    }

    @Override
    public int previous() {
        return next(-1);
    }

    @Override
    public int next(int steps) {
        return go(current + steps);
    }

    @Override
    public int following(int offset) {
        int found = find(offset);
        return go(found < 0 ? -found - 1 : found + 1);
    }

    @Override
    public int preceding(int offset) {
        int found = find(offset);
        return go((found < 0 ? -found - 1 : found) - 1);
    }

    @Override
    public boolean isBoundary(int offset) {
        int found = find(offset);
        go(found < 0 ? -found - 1 : found);
        return found >= 0;
    }

    /** Stays at the first or the last where there are no more. */
    private int go(int index) {
        current = Math.max(0, Math.min(index, breaks.length - 1));
        return current == index ? breaks[current] : DONE;
    }

    /** Which break is at an offset, or as {@link Arrays#binarySearch(int[], int)} has it. */
    private int find(int offset) {
        if (offset < text.getBeginIndex() || offset > text.getEndIndex()) {
            throw new IllegalArgumentException("no place " + offset + " in the text");
        }
        return Arrays.binarySearch(breaks, offset);
    }

    @Override
    public Object clone() {
        WordBreaks copy = (WordBreaks) super.clone();
        copy.plain = (BreakIterator) plain.clone();
        return copy;
    }
}
