package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mekongatlas.paint.MapWriting.PALETTE;
import static org.mekongatlas.paint.MapWriting.distance;
import static org.mekongatlas.paint.MapWriting.lay;
import static org.mekongatlas.paint.MapWriting.lines;
import static org.mekongatlas.paint.MapWriting.overlay;
import static org.mekongatlas.paint.MapWriting.text;
import static org.mekongatlas.paint.ShippedMap.MAP;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;

/** What a reader may expect of the names of hubs, towns and crossings on the shipped map. */
class PlacesNamedTest {

    @ParameterizedTest
    @MethodSource("org.mekongatlas.paint.MapWriting#cameras")
    void theSymbolNearestToTheNameOfAHubOrToTheEndOfItsLeaderIsItsOwn(Camera camera) {
        Overlay overlay = overlay(camera, Viewport.of(camera, 1280, 720, 1), Selection.NONE);
        LabelSheet sheet = lay(overlay);
        MarkNames names = new MarkNames(overlay, new PlaceNames(MAP.baseMap()), sheet, PALETTE);
        for (MarkShape mark :
                overlay.visibleMarks().stream().filter(MarkShape::isHub).toList()) {
            named(sheet, names.writing(mark)).ifPresent(stand -> {
                MarkShape nearest = overlay.marks().stream()
                        .filter(MarkShape::isHub)
                        .min(Comparator.comparingDouble(other -> distance(other, stand, sheet)))
                        .orElseThrow();
                assertEquals(
                        distance(nearest, stand, sheet),
                        distance(mark, stand, sheet),
                        mark.mark().place().name() + " stands nearer to "
                                + nearest.mark().place().name());
            });
        }
    }

    /** Where a name stands, or what it is led to. */
    private static Optional<Stand> named(LabelSheet sheet, Writing name) {
        return sheet.labels().stream()
                .filter(label -> label.writing().equals(name))
                .findFirst()
                .map(label -> label.leader()
                        .map(leader -> new Stand(leader.tip(), 0.5))
                        .orElse(label.stand()));
    }

    @Test
    void namesGoRoundLinesWhereThereIsRoom() {
        Camera maeSot = new Camera(16.6939, 98.5089, 10);
        Question february = Question.ALL
                .withKinds(EventKind.MOVEMENTS)
                .withWindow(TimeWindow.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28)));
        View view = new View(february, TimeMode.WINDOW, maeSot, View.HOME.look());
        Overlay overlay = MAP.overlay(view, Viewport.of(maeSot, 1280, 720, 1));
        LabelSheet sheet = MAP.labels().layPicture(overlay, PALETTE, List.of());
        LineField field = lines(overlay, sheet);
        for (String name : List.of("Mae Sot", "Thai-Myanmar Friendship Bridge No. 2")) {
            Label label = sheet.labels().stream()
                    .filter(written -> text(written).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name));
            double share = field.share(label.stand().box());
            assertTrue(share < 0.3, name + " lies on lines by " + share);
        }
    }

    @Test
    void poipetIsClearlyNotBangkok() {
        Camera camera = new Camera(15.5, 102, 5.2);
        Overlay overlay = overlay(camera, Viewport.of(camera, 1280, 720, 1), Selection.NONE);
        LabelSheet sheet = lay(overlay);
        Label poipet = sheet.labels().stream()
                .filter(label -> text(label).equals("Poipet"))
                .findFirst()
                .orElseThrow();
        double own = distance(mark(overlay, "Poipet"), poipet.stand(), sheet);
        double bangkok = distance(mark(overlay, "Bangkok"), poipet.stand(), sheet);
        assertTrue(bangkok >= own + 5, "Poipet " + own + " from its symbol, " + bangkok + " from Bangkok");
    }

    private static MarkShape mark(Overlay overlay, String name) {
        return overlay.marks().stream()
                .filter(mark -> mark.mark().place().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNameOfACrossingLiesOnNoWideLine() {
        Camera maeSot = new Camera(16.6, 98.7, 8.6);
        Overlay overlay = overlay(maeSot, Viewport.of(maeSot, 1280, 720, 1), Selection.NONE);
        LabelSheet sheet = lay(overlay);
        Set<String> crossings = overlay.marks().stream()
                .map(mark -> mark.mark().place())
                .filter(place -> place.kind() == PlaceKind.CROSSING)
                .map(Place::name)
                .collect(Collectors.toSet());
        for (Label label : sheet.labels()) {
            assertTrue(
                    !crossings.contains(text(label))
                            || sheet.isOffWideLines(label.stand().box()),
                    text(label));
        }
    }
}
