package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mekongatlas.count.Reports;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Grounded;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.View;

/** What a line from a hub to a town shows of what is not known for sure. */
class DoubtsTest {

    private static final View VIEW = View.HOME.withCamera(new Camera(15, 100, 6));

    private final Reports reports =
            new Reports().place("a", "A", PlaceKind.HUB, "MM", "").place("b", "B", PlaceKind.TOWN, "TH", "");

    @Test
    void figuresOfOneSourceEachAreMarkedHoweverManySourcesTheLineHas() {
        event("first").claim("one", 400L, 400L);
        event("second").claim("other", 300L, 300L);
        assertEquals(new Doubt(1, 1, false, true), doubt(VIEW));
        event("third").claim("one", 500L, 500L).claim("other", 500L, 500L);
        assertEquals(Doubt.NONE, doubt(VIEW));
    }

    @Test
    void whatASourceSaysTwiceIsStillOneSource() {
        event("twice").claim("one", 400L, 400L).claim("one", 400L, 400L).claim("silent", null, null);
        assertEquals(new Doubt(1, 1, false, true), doubt(VIEW));
    }

    @Test
    void breadthsAreThoseOfFewestAndMost() {
        event("range").claim("one", 1_600L, 1_600L).claim("other", 400L, 400L).claim("third", 3_600L, 3_600L);
        assertEquals(new Doubt(0.5, 1.5, false, false), doubt(VIEW));
    }

    @Test
    void withoutAnUpperBoundTheLineIsOpenAndHasNoBand() {
        event("open").claim("one", 7_000L, null).claim("other", 7_000L, 7_000L);
        assertEquals(new Doubt(1, 1, true, false), doubt(VIEW));
    }

    @Test
    void aLineTooThinToShowItAndTheSimpleLookShowNothing() {
        event("few").claim("one", 12L, null);
        assertEquals(Doubt.NONE, doubt(VIEW));
        event("many").claim("one", 7_000L, null);
        assertEquals(Doubt.NONE, doubt(VIEW.withLook(VIEW.look().withUncertainty(false))));
    }

    private Reports.Report event(String id) {
        return reports.incident(id, "2025-02-01").route("a", "b");
    }

    private Doubt doubt(View view) {
        Catalogue catalogue =
                Grounded.at(reports.catalogue(), Map.of("a", new double[] {14.6, 97.6}, "b", new double[] {16.6, 102}));
        Overlay overlay = new OverlayPainter(catalogue)
                .layout(new AtlasIndex(catalogue).at(view), Viewport.of(view.camera(), 360, 240, 1), Selection.NONE);
        List<Doubt> doubts = overlay.flows().stream().map(FlowShape::doubt).toList();
        assertEquals(1, doubts.size());
        return doubts.get(0);
    }
}
