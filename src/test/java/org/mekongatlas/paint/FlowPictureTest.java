package org.mekongatlas.paint;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.count.Reports;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Grounded;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Look;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.View;

/**
 * Every way a flow can be drawn, in one picture, against the stored one, pixel by pixel. After a change that is meant,
 * look at the picture written to {@code target/golden} and, if it is right, store it among the test resources.
 */
class FlowPictureTest {

    private static final View VIEW = new View(
            Question.ALL.withKinds(EventKind.MOVEMENTS), TimeMode.CUMULATIVE, new Camera(15, 100, 6), Look.USUAL);

    @ParameterizedTest
    @CsvSource({"1, LIGHT", "2, LIGHT", "3, LIGHT", "1, DARK", "1, PRINT"})
    void isDrawnAsStored(int scale, Theme theme) throws IOException {
        Sheet sheet = painted(scale, theme);
        String name = "flows-" + theme.code() + "-" + scale + "x.png";
        Golden.check(name, sheet);
    }

    static Sheet painted(int scale, Theme theme) {
        Catalogue catalogue = catalogue();
        Snapshot snapshot = new AtlasIndex(catalogue).at(VIEW);
        Viewport viewport = Viewport.of(VIEW.camera(), 360 * scale, 240 * scale, scale);
        OverlayPainter painter = new OverlayPainter(catalogue);
        Overlay overlay = painter.layout(snapshot, viewport, Selection.NONE);
        Palette palette = Palette.of(theme);
        Sheet sheet = new Sheet(viewport.width(), viewport.height());
        Arrays.fill(sheet.pixels(), 0xFF000000 | palette.land());
        new FlowPainter(sheet, palette, scale, new Lines()).paint(overlay.flows());
        // Marks are not drawn here, and so hide nothing.
        Cover nothing = new Cover(viewport, List.of(), new boolean[viewport.width() * viewport.height()]);
        new Beads(overlay.flows(), nothing, scale, palette, new BeadStamps()).paint(sheet, 1);
        return sheet;
    }

    private static Catalogue catalogue() {
        Reports reports = new Reports()
                .place("a", "A", PlaceKind.HUB, "MM", "")
                .place("b", "B", PlaceKind.TOWN, "TH", "")
                .place("gate", "Gate", PlaceKind.CROSSING, "TH", "")
                .place("c", "C", PlaceKind.CITY, "CN", "")
                .place("d", "D", PlaceKind.TOWN, "LA", "");
        move(reports, "both-ways", EventKind.HANDOVER, 3_000, "a", "c").claim("wire", 7_000L, null);
        move(reports, "beside", EventKind.DEPORTATION, 500, "a", "c").claim("wire", 500L, 500L);
        move(reports, "back", EventKind.TRANSFER, 200, "c", "a");
        move(reports, "journey", EventKind.REPATRIATION, 900, "a", "d", "gate")
                .claim("wire", 300L, 300L)
                .claim("post", 1_800L, 1_800L);
        move(reports, "short", EventKind.RESCUE, 120, "a", "b");
        move(reports, "short-too", EventKind.ESCAPE, 9, "a", "b");
        move(reports, "to-nowhere", EventKind.ESCAPE, 80, "d", "");
        move(reports, "from-nowhere", EventKind.RESCUE, 300, "", "c");
        move(reports, "within", EventKind.TRANSFER, 60, "d", "d");
        move(reports, "into", EventKind.TRAFFICKING, 250, "c", "d");
        reports.report("no-number", Counting.NONE, "2025-02-01", "2025-02-01")
                .kind(EventKind.DEPORTATION)
                .route("d", "b");
        return Grounded.at(
                reports.catalogue(),
                Map.of(
                        "a", new double[] {14.6, 97.6},
                        "b", new double[] {14.62, 97.75},
                        "gate", new double[] {13.6, 99.4},
                        "c", new double[] {16.6, 102},
                        "d", new double[] {13.9, 102.2}));
    }

    private static Reports.Report move(
            Reports reports, String id, EventKind kind, long people, String from, String to, String... via) {
        return reports.incident(id, "2025-02-01").kind(kind).people(people).route(from, to, via);
    }
}
