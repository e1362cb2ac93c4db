package org.mekongatlas.paint;

import org.mekongatlas.geo.Mercator;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.text.Texts;

/**
 * A round length on the ground and how long it is in a picture. Web Mercator stretches away from the equator, so it
 * holds for the row in the middle of the picture.
 *
 * @param metres one, two or five times a power of ten
 * @param pixels device pixels
 */
public record ScaleBar(double metres, double pixels) {

    /** The longest bar of a round length that is not longer than {@code pixels}. */
    public static ScaleBar of(Viewport viewport, double pixels) {
        double latitude = viewport.latitudeAt(viewport.height() / 2.0);
        double metresPerPixel = Mercator.metresPerPixel(latitude, viewport.worldSize());
        double metres = round(pixels * metresPerPixel);
        return new ScaleBar(metres, metres / metresPerPixel);
    }

    /** {@code 20 km}, {@code 500 m}. */
    public String label(Texts texts) {
        return metres >= 1000
                ? texts.text("scale.kilometres", Math.round(metres / 1000))
                : texts.text("scale.metres", Math.round(metres));
    }

    /** The largest 1, 2 or 5 times a power of ten that is not above {@code length}. */
    private static double round(double length) {
        double power = Math.pow(10, Math.floor(Math.log10(length)));
        double leading = length / power;
        return power * (leading >= 5 ? 5 : leading >= 2 ? 2 : 1);
    }
}
