package org.mekongatlas.export;

import org.mekongatlas.model.View;
import org.mekongatlas.text.Texts;

/**
 * A picture to be made.
 *
 * @param title the author's claim, or empty for period and total
 * @param width in pixels
 * @param height in pixels
 */
public record PictureSpec(View view, String title, int width, int height) {

    public PictureSpec {
        if (width < 320 || height < 180 || (long) width * height > 100_000_000L) {
            throw new IllegalArgumentException(
                    "a picture is 320×180 to 100 million pixels, not " + width + "×" + height);
        }
    }

    /** The same of another view. */
    public PictureSpec of(View other) {
        return new PictureSpec(other, title, width, height);
    }

    /** In the language of the picture. */
    Texts texts() {
        return Texts.in(view.language());
    }
}
