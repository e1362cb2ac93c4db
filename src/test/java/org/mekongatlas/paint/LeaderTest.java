package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mekongatlas.paint.ShippedMap.MAP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.PlaceGroups.Spot;

/**
 * What a reader may expect of the fine lines that lead from words to what they belong to, in pictures of the shipped
 * map.
 */
class LeaderTest {

    private static final Map<String, String> REGION =
            Map.of("Myanmar", "mm", "Thailand", "th", "Laos", "la", "Cambodia", "kh", "Vietnam", "vn");

    private static final double LONGEST = 150;

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-03-31, 17.5, 103, 4.4, 1.125, 709, 345",
        "2025-10-01, 2025-12-31, 17.5, 103, 4.4, 1.125, 709, 345",
        "2025-01-01, 2025-12-31, 17.5, 103, 4.2, 1.125, 709, 345",
        "2019-01-01, 2026-12-31, 27, 72, 4.4, 1.5, 709, 672",
        "2024-01-01, 2024-12-31, 27, 72, 4.4, 1.5, 709, 672",
        "2019-01-01, 2026-12-31, 20, 95, 3.6, 1.5, 1920, 1080",
        "2019-01-01, 2026-12-31, 20, 95, 3.0, 1, 900, 500",
        "2025-01-01, 2025-12-31, 12, 110, 4.3, 1, 500, 500",
        "2025-02-01, 2025-02-28, 16.69, 98.9, 9.3, 1.5, 1920, 1080",
    })
    void leadersLieInThePictureAndLeadToTheSymbolThatTheyName(
            String from,
            String to,
            double latitude,
            double longitude,
            double zoom,
            double scale,
            int width,
            int height) {
        Camera camera = new Camera(latitude, longitude, zoom);
        Viewport viewport = Viewport.of(camera, width, height, scale);
        View view = View.HOME.withCamera(camera).withWindow(TimeWindow.of(LocalDate.parse(from), LocalDate.parse(to)));
        Overlay overlay = MAP.overlay(view, viewport);
        Bounds title = new Bounds(0.03 * width, 0.025 * height, 0.41 * width, 0.183 * height);
        Bounds seen = new Bounds(viewport.left(), viewport.top(), viewport.left() + width, viewport.top() + height);
        LabelSheet sheet = MAP.labels().layPicture(overlay, Palette.of(Theme.LIGHT), List.of(title));
        for (Label label : sheet.labels()) {
            label.leader().ifPresent(leader -> {
                String words = label.writing().text() + " " + leader;
                assertTrue(seen.contains(label.stand().box().scaled(scale)), words);
                assertTrue(seen.contains(leader.end().x() * scale, leader.end().y() * scale), words);
                assertFalse(leader.tip().scaled(scale).intersects(shown(title, viewport)), words);
                if (REGION.containsKey(label.writing().text())) {
                    MarkShape symbol = symbol(REGION.get(label.writing().text()), overlay);
                    Spot middle = sheet.spot(symbol.x(), symbol.y());
                    assertTrue(leader.end().distanceTo(middle) <= symbol.radius() / scale + 0.01, words);
                    assertTrue(leader.words().distanceTo(leader.end()) <= LONGEST, words);
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"12.55, 104.98, 7.75", "17.5, 103, 4.2", "27, 72, 4.4"})
    void nothingIsLedToWhatIsCovered(double latitude, double longitude, double zoom) {
        Camera camera = new Camera(latitude, longitude, zoom);
        Viewport viewport = Viewport.of(camera, 1280, 720, 1);
        Overlay overlay = MAP.overlay(View.HOME.withCamera(camera), viewport);
        List<Leader> leaders = leaders(overlay, List.of());
        assertFalse(leaders.isEmpty());
        for (Leader leader : leaders) {
            Bounds cover = leader.tip().moved(-viewport.left(), -viewport.top());
            for (Leader other : leaders(overlay, List.of(cover))) {
                assertFalse(other.tip().intersects(leader.tip()), other + " leads beneath what covers " + leader.tip());
            }
        }
    }

    private List<Leader> leaders(Overlay overlay, List<Bounds> covered) {
        return MAP.labels().layPicture(overlay, Palette.of(Theme.LIGHT), covered).labels().stream()
                .flatMap(label -> label.leader().stream())
                .toList();
    }

    private static Bounds shown(Bounds box, Viewport viewport) {
        return box.moved(viewport.left(), viewport.top());
    }

    private static MarkShape symbol(String country, Overlay overlay) {
        return overlay.marks().stream()
                .filter(mark -> mark.mark().place().id().equals(country))
                .findFirst()
                .orElseThrow();
    }
}
