package org.mekongatlas.screen.control;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;

/**
 * Mends how JavaFX breaks lines of Thai, Burmese and Khmer on Linux. It shapes a run of text before it breaks it, keeps the
 * run's text by the run, and so writes the whole text on the first line too, over what stands beside it (JavaFX 17 to 25:
 * {@code PangoGlyphLayout.runUtf8}). With a memory that forgets, each line is shaped from its own text.
 */
final class BrokenLines {

    private BrokenLines() {}

    /** To be called once, before the first text; where JavaFX works otherwise, nothing is done. */
    static void mend() {
        try {
            Field shared = Class.forName("com.sun.javafx.text.GlyphLayout").getDeclaredField("reusableGL");
            shared.setAccessible(true);
            Object layout = shared.get(null);
            Field texts = layout.getClass().getDeclaredField("runUtf8");
            texts.setAccessible(true);
            texts.set(layout, new Forgetful());
        } catch (ReflectiveOperationException | RuntimeException otherwise) {
            // Another system or another JavaFX, which may not have the fault; with it lines still can be read.
            return;
        }
    }

    /** Finds nothing, and holds all addresses of native texts until they are freed. */
    private static final class Forgetful extends LinkedHashMap<Object, Long> {

        private static final long serialVersionUID = 1;

        @Override
        public Long get(Object run) {
            return null;
        }

        @Override
        public Long put(Object run, Long text) {
            return super.put(new Object(), text);
        }
    }
}
