package org.mekongatlas.screen.control;

import javafx.scene.control.Label;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.count.Conflict;
import org.mekongatlas.count.Conflicts;
import org.mekongatlas.model.Event;
import org.mekongatlas.text.Texts;

/** Small badges beside a report: that its sources differ, or that a figure is the one in use. */
public final class Badge {

    private static final String DIFFER = "conflict-mark";
    private static final String USED = "used-mark";

    private Badge() {}

    /** Marks an event on which sources differ. */
    public static Label of(Texts texts, Conflicts conflicts, Event event) {
        Label mark = new Label();
        mark.setMinWidth(Label.USE_PREF_SIZE);
        show(texts, mark, conflicts, event);
        mark.setManaged(mark.isVisible());
        return mark;
    }

    /** Makes a label the mark of an event, hidden where its sources agree. */
    public static void show(Texts texts, Label mark, Conflicts conflicts, Event event) {
        conflicts
                .of(event.id())
                .ifPresentOrElse(conflict -> say(mark, DIFFER, "≠", words(texts, conflict, event)), () -> hide(mark));
    }

    /** Makes a label say that a figure is the one in use. */
    public static void used(Texts texts, Label mark) {
        say(mark, USED, texts.text("figure.used"), texts.text("figure.used.meaning"));
    }

    public static void hide(Label mark) {
        mark.setVisible(false);
    }

    /** {@code Sources differ: 200 or 606}. */
    public static String words(Texts texts, Conflict conflict, Event event) {
        return texts.capital(ClaimWords.conflict(texts, conflict, event.unit()));
    }

    private static void say(Label mark, String style, String sign, String words) {
        mark.getStyleClass().removeAll(DIFFER, USED);
        mark.getStyleClass().add(style);
        mark.setText(sign);
        mark.setAccessibleText(words);
        mark.setVisible(true);
        if (mark.getOnMouseEntered() == null) {
            Hint.on(mark, mark::getAccessibleText);
        }
    }
}
