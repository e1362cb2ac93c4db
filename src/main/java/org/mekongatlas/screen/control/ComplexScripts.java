package org.mekongatlas.screen.control;

import com.sun.javafx.font.FontStrike;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.PrismTextLayout;
import com.sun.javafx.text.TextRun;
import java.lang.reflect.Field;

/**
 * Lets Burmese, Khmer, Lao and Thai stand right on Linux, where JavaFX shapes them with Pango. Two faults of JavaFX 15 to
 * 25 are mended. A run of such letters keeps its text; when it is split at the end of a line, its first part is shaped
 * again from the text of the whole run, so that it is drawn beyond the edge, and once more on the next line: here what
 * was kept is let go after each shaping. And Lao is not shaped at all, so that its tone marks fall on its vowels: here it
 * passes for Thai while runs are told apart, which lies in the same order 128 places before it.
 */
final class ComplexScripts {

    private ComplexScripts() {}

    /** To be called once. Where JavaFX is built otherwise, as on other systems, nothing happens. */
    static void mend() {
        try {
            Field shared = GlyphLayout.class.getDeclaredField("reusableGL");
            shared.setAccessible(true);
            GlyphLayout layout = (GlyphLayout) shared.get(null);
            if (layout.getClass().getSimpleName().startsWith("Pango")) {
                shared.set(null, new Mended(layout));
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError elsewhere) {
            // Text is then as JavaFX makes it.
        }
    }

    private static final class Mended extends GlyphLayout {

        private static final int LAO = 0x0E80;
        private static final int LAO_END = 0x0EFF;
        private static final int FROM_THAI = 0x80;

        private final GlyphLayout pango;

        private Mended(GlyphLayout pango) {
            this.pango = pango;
        }

        @Override
        public int breakRuns(PrismTextLayout layout, char[] text, int flags) {
            return super.breakRuns(layout, shaped(text), flags);
        }

        /** The text for JavaFX to tell what is to be shaped. */
        private static char[] shaped(char[] text) {
            char[] shaped = text;
            for (int i = 0; i < text.length; i++) {
                if (text[i] >= LAO && text[i] <= LAO_END) {
                    shaped = shaped == text ? text.clone() : shaped;
                    shaped[i] -= FROM_THAI;
                }
            }
            return shaped;
        }

        @Override
        public void layout(TextRun run, PGFont font, FontStrike strike, char[] text) {
            pango.layout(run, font, strike, text);
            pango.dispose();
        }
    }
}
