package org.mekongatlas.screen.control;

import java.lang.reflect.Field;
import java.util.HashMap;

/**
 * Lets Burmese, Khmer, Lao and Thai break into lines on Linux. There JavaFX shapes a run of such letters with Pango and
 * keeps its text; when the run is split at the end of a line, the first part is shaped again from the text kept, which is
 * that of the whole run, so that it is drawn beyond the edge, and once more on the next line. This holds for JavaFX 15 to
 * 25; here it forgets what it kept.
 */
final class ComplexScripts {

    private ComplexScripts() {}

    /** To be called once. Where JavaFX is built otherwise, as on other systems, nothing happens. */
    static void mend() {
        try {
            Object layout = field(Class.forName("com.sun.javafx.text.GlyphLayout"), "reusableGL")
                    .get(null);
            field(layout.getClass(), "runUtf8").set(layout, new Forgetful());
        } catch (ReflectiveOperationException | RuntimeException elsewhere) {
            // Lines are then as JavaFX makes them.
        }
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /** Finds nothing, but still holds all that was put in, for JavaFX to free. */
    private static final class Forgetful extends HashMap<Object, Object> {

        private static final long serialVersionUID = 1;

        @Override
        public Object get(Object run) {
            return null;
        }

        @Override
        public Object put(Object run, Object text) {
            return super.put(new Object(), text);
        }
    }
}
