package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mekongatlas.paint.ShippedMap.MAP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;

/** Names without which a reader does not know what is seen. */
class NamesInSightTest {

    private static final Palette PALETTE = Palette.of(Theme.LIGHT);

    @Test
    void hubsOfWhichNothingIsReportedAreNamedWhereThereIsRoom() {
        Camera cambodia = new Camera(12.5, 104.9, 7);
        Overlay overlay = overlay(cambodia, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        Set<String> names = names(
                MAP.labels().layPicture(overlay, PALETTE, List.of()).lettered().labels());
        assertTrue(names.containsAll(Set.of("Sihanoukville", "Stueng Hav", "Dara Sakor zone")), names::toString);
    }

    @Test
    void countriesAreNamedOnceWhereTheirUsualNamesAreOutOfSight() {
        Camera maeSot = new Camera(16.6, 98.7, 8.6);
        Overlay overlay = overlay(maeSot, LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28));
        List<String> countries = seen(overlay, WritingPlaces.NONE).stream()
                .map(label -> label.writing().text())
                .filter(text -> text.matches("[A-Z]{4,}"))
                .sorted()
                .toList();
        assertEquals(List.of("MYANMAR", "THAILAND"), countries);
    }

    @Test
    void theNameOfACountryStaysWhereItIsWhileThatIsInSight() {
        Camera maeSot = new Camera(16.6, 98.7, 8.6);
        Overlay overlay = overlay(maeSot, LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28));
        SteadyWriting steady = new SteadyWriting(overlay.viewport(), Sight.of(overlay.whole()), WritingPlaces.NONE);
        Bounds before =
                thailand(MAP.labels().lay(overlay, PALETTE, steady).lettered().labels());
        Viewport here = overlay.viewport();
        double off = before.minX() - here.left() - 20;
        Viewport moved = new Viewport(here.left() + off, here.top(), here.worldSize(), here.width(), here.height(), 1);
        Overlay next = MAP.painter().layout(overlay.snapshot(), moved, Selection.NONE);
        assertEquals(before, thailand(seen(next, steady.shown())));
    }

    private static Bounds thailand(List<Label> labels) {
        Optional<Label> name = labels.stream()
                .filter(label -> label.writing().text().equals("THAILAND"))
                .findFirst();
        return name.orElseThrow().stand().box();
    }

    private static List<Label> seen(Overlay overlay, WritingPlaces before) {
        SteadyWriting steady = new SteadyWriting(overlay.viewport(), Sight.of(overlay.whole()), before);
        LabelSheet sheet = MAP.labels().lay(overlay, PALETTE, steady);
        return sheet.lettered().labels().stream()
                .filter(label -> sheet.sight(0).contains(label.stand().box()))
                .toList();
    }

    private static Set<String> names(List<Label> labels) {
        return labels.stream()
                .map(label -> label.writing().text().replace('\n', ' '))
                .collect(Collectors.toSet());
    }

    private static Overlay overlay(Camera camera, LocalDate from, LocalDate to) {
        View view = View.HOME
                .withCamera(camera)
                .withWindow(new TimeWindow(from, to))
                .withMode(TimeMode.WINDOW);
        return MAP.overlay(view, Viewport.of(camera, 1280, 720, 1));
    }
}
