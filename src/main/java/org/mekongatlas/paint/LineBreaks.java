package org.mekongatlas.paint;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Breaks a text into lines that fit a width: where its language allows it, beside a number or within a range only where
 * the words around it are longer than a line, within a word only where that is, and never within a stack of letters.
 * Java2D's own breaker loses count at the letters that Khmer writes under others.
 */
final class LineBreaks {

    /** Letters under letters: of Khmer and of Burmese. */
    private static final String STACKERS = "\u17D2\u1039";

    private static final Pattern CLAUSE_END = Pattern.compile("[,:;，：；၊។]\\s*$");

    /** Words that fill a line to this share surely fit, however they are set. */
    private static final double CERTAIN = 0.9;

    private final Font font;
    private final FontRenderContext context;
    /** Each of what stays together where it fits. */
    private final List<Phrase> phrases = new ArrayList<>();

    /** What stays together, with the spaces behind it; widths with and without them. */
    private record Piece(String text, double width, double bare) {}

    /** Pieces with numbers between them, and all of them as one. */
    private record Phrase(Piece whole, List<Piece> pieces) {}

    LineBreaks(String text, Font font, FontRenderContext context) {
        this.font = font;
        this.context = context;
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(text);
        List<String> bound = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String next = text.substring(start, end);
            if (!bound.isEmpty() && !NumberBond.joins(bound.get(bound.size() - 1), next)) {
                phrases.add(phrase(bound));
                bound.clear();
            }
            bound.add(next);
            start = end;
        }
        phrases.add(phrase(bound));
    }

    private Phrase phrase(List<String> pieces) {
        return new Phrase(
                piece(String.join("", pieces)), pieces.stream().map(this::piece).toList());
    }

    private Piece piece(String text) {
        TextLayout layout = new TextLayout(text, font, context);
        return new Piece(text, layout.getAdvance(), layout.getVisibleAdvance());
    }

    /** The lines, each with the spaces behind it. */
    List<String> lines(double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double taken = 0;
        for (Piece piece : pieces(width)) {
            List<Piece> parts = piece.bare <= width ? List.of(piece) : parts(piece, width);
            for (int i = 0; i < parts.size(); i++) {
                Piece part = parts.get(i);
                if (line.length() > 0 && (i > 0 || !fits(line, taken, part, width))) {
                    lines.add(line.toString());
                    line.setLength(0);
                    taken = 0;
                }
                line.append(part.text);
                taken += part.width;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * The text in two lines of which the first ends where a clause does, the longer as short as it gets; empty where no
     * such two lines fit.
     */
    Optional<List<String>> clauses(double width) {
        List<String> best = null;
        double least = Math.nextUp(width);
        for (int first = 1; first < phrases.size(); first++) {
            List<String> lines = List.of(text(0, first), text(first, phrases.size()));
            double longer =
                    lines.stream().mapToDouble(line -> piece(line).bare).max().orElseThrow();
            if (CLAUSE_END.matcher(lines.get(0)).find() && longer < least) {
                best = lines;
                least = longer;
            }
        }
        return Optional.ofNullable(best);
    }

    private String text(int from, int to) {
        return phrases.subList(from, to).stream()
                .map(phrase -> phrase.whole.text)
                .collect(Collectors.joining());
    }

    /** What is not to be parted in lines of a width unless it is a word longer than a line. */
    private List<Piece> pieces(double width) {
        return phrases.stream()
                .flatMap(phrase -> phrase.whole.bare <= width ? Stream.of(phrase.whole) : phrase.pieces.stream())
                .toList();
    }

    /** Letters take a little more or less room beside others: near the end of a line only the whole line tells. */
    private boolean fits(StringBuilder line, double taken, Piece next, double width) {
        return taken + next.bare < CERTAIN * width || piece(line + next.text).bare <= width;
    }

    /** A word that is longer than a line, in parts that are not, or are one stack of letters. */
    private List<Piece> parts(Piece word, double width) {
        List<Piece> parts = new ArrayList<>();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word.text);
        int start = 0;
        int fitting = 0;
        for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
            if (isWhole(word.text, end)) {
                if (fitting > start && piece(word.text.substring(start, end)).bare > width) {
                    parts.add(piece(word.text.substring(start, fitting)));
                    start = fitting;
                }
                fitting = end;
            }
        }
        parts.add(piece(word.text.substring(start)));
        return parts;
    }

    /** Whether no stack of letters goes on there. */
    private static boolean isWhole(String text, int end) {
        return STACKERS.indexOf(text.charAt(end - 1)) < 0
                && (end == text.length() || STACKERS.indexOf(text.charAt(end)) < 0);
    }
}
