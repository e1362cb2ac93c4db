package org.mekongatlas.paint;

import java.awt.Font;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * How words on the map are set.
 *
 * @param size of the type, logical pixels
 * @param spread added after each letter of a script that bears it, logical pixels
 */
record Lettering(Face face, double size, double spread) {

    enum Face {
        REGULAR,
        BOLD,
        ITALIC
    }

    static Lettering plain(Face face, double size) {
        return new Lettering(face, size, 0);
    }

    /** The same, upright for a script that italics do not speak. */
    Lettering able(String text) {
        boolean able = face != Face.ITALIC || Type.italic(1).canDisplayUpTo(text) < 0;
        return able ? this : new Lettering(Face.REGULAR, size, spread);
    }

    /** @param scale device pixels per logical pixel */
    Font font(double scale) {
        return switch (face) {
            case REGULAR -> Type.regular(size * scale);
            case BOLD -> Type.bold(size * scale);
            case ITALIC -> Type.italic(size * scale);
        };
    }

    /** Added after each letter of a text, logical pixels: scripts whose letters join or stack are never spaced. */
    double spacing(String text) {
        return Stature.of(text) == Stature.LOW ? spread : 0;
    }

    /** Height of a text of so many lines, from the top of the first one's tall letters; logical pixels. */
    double height(String text, int lines) {
        Stature stature = Stature.of(text);
        return size * (stature.ascent + stature.descent + (lines - 1) * stature.leading);
    }

    /** From the top to the baseline of a line, the first is 0; logical pixels. */
    double baseline(String text, int line) {
        Stature stature = Stature.of(text);
        return size * (stature.ascent + line * stature.leading);
    }

    /** Whether a text has letters of a script with marks over marks and letters under letters. */
    static boolean isStacked(String text) {
        return Stature.of(text) == Stature.STACKED;
    }

    /** How high the letters of a script stand and how deep they hang, as shares of the size. */
    private enum Stature {
        LOW(0.8, 0.22, 1.14),
        SQUARE(0.86, 0.1, 1.16),
        /** With marks over marks and letters under letters. */
        STACKED(1.0, 0.42, 1.5);

        private static final Set<UnicodeScript> STACKING = EnumSet.of(
                UnicodeScript.MYANMAR,
                UnicodeScript.THAI,
                UnicodeScript.LAO,
                UnicodeScript.KHMER,
                UnicodeScript.DEVANAGARI,
                UnicodeScript.ARABIC);

        private final double ascent;
        private final double descent;
        /** From baseline to baseline. */
        private final double leading;

        Stature(double ascent, double descent, double leading) {
            this.ascent = ascent;
            this.descent = descent;
            this.leading = leading;
        }

        /** Of the highest script in a text. */
        static Stature of(String text) {
            Stature highest = LOW;
            for (int i = 0; i < text.length() && highest != STACKED; i++) {
                UnicodeScript script = UnicodeScript.of(text.charAt(i));
                highest = STACKING.contains(script) ? STACKED : script == UnicodeScript.HAN ? SQUARE : highest;
            }
            return highest;
        }
    }
}
