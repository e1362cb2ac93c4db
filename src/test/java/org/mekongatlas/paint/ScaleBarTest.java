package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Language;
import org.mekongatlas.text.Texts;

class ScaleBarTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);

    /** Mean radius of the earth, metres. */
    private static final double RADIUS = 6_371_008.8;

    @Test
    void theBarIsAsLongAsItSaysInTheMiddleOfThePicture() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 500; i++) {
            Camera camera =
                    new Camera(random.nextDouble(-60, 60), random.nextDouble(90, 120), random.nextDouble(3, 13));
            Viewport viewport = Viewport.of(camera, 1920, 1080, random.nextDouble(0.5, 4));
            ScaleBar bar = ScaleBar.of(viewport, 300);
            double west = viewport.longitudeAt(960 - bar.pixels() / 2);
            double east = viewport.longitudeAt(960 + bar.pixels() / 2);
            double ground = distance(viewport.latitudeAt(540), west, east);
            assertEquals(bar.metres(), ground, bar.metres() * 0.005, camera + " " + bar);
        }
    }

    @Test
    void itIsTheLongestRoundLengthThatFits() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 500; i++) {
            Camera camera = new Camera(random.nextDouble(0, 60), 100, random.nextDouble(3, 13));
            ScaleBar bar = ScaleBar.of(Viewport.of(camera, 800, 600, 1), 150);
            assertTrue(bar.pixels() <= 150 && bar.pixels() * 2.5 > 150 * 0.999, camera + " " + bar);
            double leading = bar.metres() / Math.pow(10, Math.floor(Math.log10(bar.metres()) + 1e-9));
            assertTrue(leading == 1 || leading == 2 || leading == 5, bar.toString());
        }
    }

    @Test
    void theSamePictureHasTheSameBarAtEverySize() {
        Camera shan = new Camera(23.5, 98.3, 8);
        ScaleBar small = ScaleBar.of(Viewport.of(shan, 1280, 720, 1), 150);
        ScaleBar large = ScaleBar.of(Viewport.of(shan, 3840, 2160, 3), 450);
        assertEquals("50 km", small.label(ENGLISH));
        assertEquals(small.label(ENGLISH), large.label(ENGLISH));
        assertEquals(3 * small.pixels(), large.pixels(), 1e-9);
    }

    @Test
    void shortLengthsAreInMetres() {
        assertEquals("500 m", new ScaleBar(500, 100).label(ENGLISH));
        assertEquals("1 km", new ScaleBar(1000, 100).label(ENGLISH));
        assertEquals("2,000 km", new ScaleBar(2_000_000, 100).label(ENGLISH));
    }

    /** Along a parallel, by haversines in small steps. */
    private static double distance(double latitude, double west, double east) {
        int steps = 50;
        double step = Math.toRadians(east - west) / steps;
        double cosine = Math.cos(Math.toRadians(latitude));
        double chord = cosine * Math.sin(step / 2);
        return steps * 2 * RADIUS * Math.asin(chord);
    }
}
