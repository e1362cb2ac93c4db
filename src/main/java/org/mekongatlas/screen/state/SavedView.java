package org.mekongatlas.screen.state;

import java.util.List;
import java.util.Optional;
import org.mekongatlas.model.View;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.text.Texts;

/**
 * A view with a name.
 *
 * @param text as {@link ViewText} reads it; kept even if this atlas is too old to read it
 * @param shipped whether it came with the atlas, and stays
 */
public record SavedView(String name, String text, boolean shipped) {

    /** What the atlas brings along, for a beginning. */
    public static List<SavedView> shipped(Texts texts) {
        return List.of(
                shipped(texts.text("views.region"), "period=all"),
                shipped(
                        texts.text("views.northern-shan"),
                        "period=2023-09-01..2023-12-31 mode=window camera=23.3,98.6,7"),
                shipped(texts.text("views.mae-sot"), "period=2025-02 mode=window camera=16.6,98.7,8.4"),
                shipped(texts.text("views.cambodia"), "period=2025 mode=window camera=12.6,105,6.6"),
                shipped(texts.text("views.world"), "period=all camera=22,78,3"));
    }

    /** A view of the reader's own. */
    public static SavedView of(String name, String text) {
        return new SavedView(name, text, false);
    }

    /** @throws org.mekongatlas.model.UnreadableView which says why it can not be read */
    public View view() {
        return ViewText.read(text);
    }

    /** What it is about in a few words; empty where it can not be read. */
    public Optional<String> summary(Texts texts) {
        try {
            return Optional.of(texts.dates().period(view().question().window()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static SavedView shipped(String name, String text) {
        return new SavedView(name, text, true);
    }
}
