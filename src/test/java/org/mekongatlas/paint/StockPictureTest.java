package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Reports;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Grounded;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;

/** Estimates of people in a place: discs, never lines. */
class StockPictureTest {

    private static final Camera CAMERA = new Camera(15, 100, 6);
    private static final Viewport VIEWPORT = Viewport.of(CAMERA, 300, 300, 1);

    private final Reports reports = new Reports();

    @Test
    void anEstimateIsADiscThatCanBePickedAsItsPlaceAndNoFlow() {
        estimate("here", 100_000, "kh");
        Overlay overlay = overlay();
        assertEquals(List.of(), overlay.flows());
        assertEquals(1, overlay.stocks().size());
        assertEquals(Optional.of(new Selection.OfPlace("kh")), overlay.pick(150 + 20, 150, 2));
        assertEquals(Optional.empty(), overlay.pick(150 + 40, 150, 2));
        assertTrue(Legend.of(overlay).stocks());
    }

    @Test
    void areasAreAsPeople() {
        assertEquals(2, StockShape.radius(160_000) / StockShape.radius(40_000), 1e-9);
        assertEquals(34, StockShape.radius(5_000_000), 1e-9);
        assertEquals(14, StockShape.radius(3), 1e-9);
    }

    @Test
    void inkStaysWithinTheDisc() {
        estimate("here", 100_000, "kh");
        Sheet sheet = new Sheet(300, 300);
        new OverlayPainter(reports.catalogue()).paintShapes(sheet, overlay(), Palette.of(Theme.LIGHT));
        double reach = StockShape.radius(100_000) + 2;
        int inked = 0;
        for (int i = 0; i < sheet.pixels().length; i++) {
            if (sheet.pixels()[i] != 0) {
                inked++;
                assertTrue(Math.hypot(i % 300 + 0.5 - 150, i / 300 + 0.5 - 150) < reach, i % 300 + ", " + i / 300);
            }
        }
        assertTrue(inked > 500 && inked < 1_800, inked + " pixels: hatched, not filled");
    }

    @Test
    void ofDiscsThatMeetTheLargerIsDrawn() {
        estimate("here", 100_000, "kh");
        estimate("near", 90_000, "in");
        assertEquals(
                List.of("kh"),
                overlay().stocks().stream()
                        .map(stock -> stock.mark().place().id())
                        .toList());
    }

    private void estimate(String id, long people, String place) {
        reports.report(id, Counting.ESTIMATE, "2025-02-01", "2025-02-01")
                .kind(EventKind.ESTIMATE)
                .people(people)
                .at(place);
    }

    private Overlay overlay() {
        Catalogue catalogue = Grounded.at(
                reports.catalogue(), Map.of("kh", new double[] {15, 100}, "in", new double[] {15.1, 100.1}));
        Snapshot snapshot = new AtlasIndex(catalogue).at(View.HOME.withCamera(CAMERA));
        return new OverlayPainter(catalogue).layout(snapshot, VIEWPORT, Selection.NONE);
    }
}
