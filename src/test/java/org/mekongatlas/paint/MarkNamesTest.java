package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mekongatlas.paint.ShippedMap.MAP;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.PlaceGroups.Spot;

/** Whether a reader of the shipped map can tell which symbol a name belongs to. */
class MarkNamesTest {

    private static final Palette PALETTE = Palette.of(Theme.LIGHT);
    private static final Camera WORLD = new Camera(20, 95, 3.6);

    /** A map and what is written on it. */
    private record Written(Overlay overlay, LabelSheet sheet, MarkNames names) {

        Optional<Label> name(MarkShape mark) {
            Writing writing = names.writing(mark);
            return sheet.labels().stream()
                    .filter(label -> label.writing().equals(writing))
                    .findFirst();
        }

        MarkShape mark(String id) {
            return overlay.marks().stream()
                    .filter(mark -> mark.mark().place().id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(id + " is not drawn"));
        }

        double distance(MarkShape mark, Stand stand) {
            Spot spot = sheet.spot(mark.x(), mark.y());
            return stand.distanceTo(spot.x(), spot.y()) - mark.radius();
        }
    }

    private Written written(Camera camera) {
        Overlay overlay = MAP.overlay(View.HOME.withCamera(camera), Viewport.of(camera, 1280, 720, 1));
        LabelSheet sheet = MAP.labels().layPicture(overlay, PALETTE, List.of());
        return new Written(overlay, sheet, new MarkNames(overlay, new PlaceNames(MAP.baseMap()), sheet, PALETTE));
    }

    @Test
    void noOtherSymbolIsNearerToANameThanItsOwn() {
        for (long seed = 0; seed < 24; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            Camera camera =
                    new Camera(random.nextDouble(10, 24), random.nextDouble(96, 107), random.nextDouble(3.2, 11));
            checkNearest(written(camera), camera + ", seed " + seed);
        }
        checkNearest(written(WORLD), "the world");
    }

    private static void checkNearest(Written written, String where) {
        Map<Label, MarkShape> owners = new HashMap<>();
        for (MarkShape mark : written.overlay.visibleMarks()) {
            written.name(mark)
                    .filter(label -> label.leader().isEmpty())
                    .ifPresent(label -> owners.merge(label, mark, (one, other) -> nearer(written, label, one, other)));
        }
        owners.forEach((label, mark) -> {
            double own = written.distance(mark, label.stand());
            for (MarkShape other : written.overlay.marks()) {
                boolean apart = other.distanceTo(mark.x(), mark.y()) > 0.5;
                assertTrue(
                        !apart || written.distance(other, label.stand()) >= own - 1e-6,
                        () -> label.writing().text() + " stands nearer to "
                                + other.mark().place().name() + ", " + where);
            }
        });
    }

    private static MarkShape nearer(Written written, Label label, MarkShape one, MarkShape other) {
        return written.distance(one, label.stand()) <= written.distance(other, label.stand()) ? one : other;
    }

    @ParameterizedTest
    @CsvSource({
        "kh, kh-phnom-penh, 12.3, 104.9, 6.6",
        "kh, kh-phnom-penh, 12.3, 104.9, 8",
        "th, th-bangkok, 13.7, 101.5, 7",
        "la, la-vientiane, 17.9, 102.6, 7",
        "vn, vn-hanoi, 21, 105.8, 7",
    })
    void aCountryAsAWholeIsNotItsCapital(
            String country, String capital, double latitude, double longitude, double zoom) {
        Written written = written(new Camera(latitude, longitude, zoom));
        MarkShape ring = written.mark(country);
        MarkShape town = written.mark(capital);
        assertTrue(ring.standsForArea() && ring.radius() >= town.radius() + 2, "it is drawn around its capital");
        for (MarkShape mark : List.of(ring, town)) {
            Label name = written.name(mark)
                    .orElseThrow(() -> new AssertionError(mark.mark().place().name() + " is not named"));
            assertTrue(name.leader().isPresent() || written.distance(ring, name.stand()) < 20, name::toString);
        }
    }

    @Test
    void aSymbolFarFromTheNameOfItsCountryIsNamedItself() {
        Written written = written(WORLD);
        for (String country : List.of("in", "cn")) {
            assertTrue(written.name(written.mark(country)).isPresent(), "the symbol of " + country + " bears no name");
        }
    }
}
