package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;

/** The shipped data must not tell its readers less than it has. */
class WritingReportTest {

    private static final AtlasIndex INDEX =
            new AtlasIndex(new Catalogue(PackageReader.read(DataFiles.shipped()).dataset()));
    private static final BaseMap BASE_MAP = baseMap();
    private static final OverlayPainter PAINTER = new OverlayPainter(INDEX, BASE_MAP);
    private static final Camera CROSSING = new Camera(16.6, 98.7, 8.6);

    @ParameterizedTest
    @CsvSource({
        "20, 95, 3.6, 2020, 2026, 0, 0",
        "17.5, 103.5, 5.2, 2022, 2026, 0, 9",
        "16.65, 98.55, 5, 2025, 2025, 0, 6",
        "16.65, 98.55, 7, 2025, 2025, 0, 2",
        "16.6, 98.7, 8.6, 2025, 2025, 0, 1",
        "16.65, 98.55, 10, 2025, 2025, 0, 0",
        "16.65, 98.55, 12, 2025, 2025, 0, 1"
    })
    void tellsNoLessThanBefore(
            double latitude, double longitude, double zoom, int from, int to, int untold, int onLines) {
        Overlay overlay = overlay(snapshot(new Camera(latitude, longitude, zoom), from, to), Selection.NONE);
        List<Label> labels = new MapLabels(BASE_MAP, INDEX::atMark)
                .layPicture(overlay, Palette.of(Theme.LIGHT), List.of())
                .lettered()
                .labels();
        WritingReport report = WritingReport.of(overlay, labels);
        assertTrue(report.untold() <= untold && report.onLines() <= onLines, report::toString);
    }

    /** With the widest lines alone, as it opens. */
    @ParameterizedTest
    @CsvSource({
        "20, 95, 3.6, 2020, 2026, 0, 0",
        "16.6, 102.2, 5.2, 2012, 2026, 1, 5",
        "16.6, 102.2, 5.2336, 2012, 2026, 0, 4",
        "16.65, 98.55, 7, 2025, 2025, 0, 2",
        "12.6, 104.9, 7.4, 2025, 2025, 0, 0",
        "23.5, 98.3, 8, 2023, 2023, 0, 0",
        "16.6, 98.7, 8.6, 2025, 2025, 0, 2",
        "16.65, 98.55, 10, 2025, 2025, 1, 0",
        "16.65, 98.55, 12, 2025, 2025, 1, 0"
    })
    void theWindowTellsNoLessThanBefore(
            double latitude, double longitude, double zoom, int from, int to, int untold, int onLines) {
        View view = snapshot(new Camera(latitude, longitude, zoom), from, to).view();
        Overlay overlay = overlay(INDEX.at(view.withLook(View.OPENING.look())), Selection.NONE);
        SteadyWriting steady = new SteadyWriting(overlay.viewport(), Sight.of(overlay.whole()), WritingPlaces.NONE);
        List<Label> labels = new MapLabels(BASE_MAP, INDEX::atMark)
                .lay(overlay, Palette.of(Theme.LIGHT), steady)
                .lettered()
                .labels();
        WritingReport report = WritingReport.of(overlay, labels);
        assertTrue(report.untold() <= untold && report.onLines() <= onLines, report::toString);
    }

    @Test
    void aCrossingStandsBesideItsPairAndIsHitWhereItIsDrawn() {
        Snapshot snapshot = snapshot(CROSSING, 2025, 2025);
        Overlay overlay = overlay(snapshot, Selection.NONE);
        List<FlowShape> crossing = overlay.flows().stream()
                .filter(shape -> shape.flow().from().equals("mm-myawaddy")
                        && shape.flow().to().equals("th-mae-sot")
                        && shape.width() >= WidthScale.NARROWEST * 2)
                .toList();
        assertTrue(crossing.size() > 2);
        assertFalse(overlay.ties().isEmpty());
        for (FlowShape shape : crossing) {
            Polyline.Point middle = shape.path().at(shape.path().length() / 2);
            Selection own = new Selection.OfFlow(shape.flow().leg(), snapshot.level());
            assertTrue(
                    overlay.pick(middle.x(), middle.y(), 1).equals(Optional.of(own)),
                    () -> shape.flow().leg().toString());
            assertTrue(shape.path().length() > 1.5 * shape.width());
        }
    }

    @Test
    void whatIsPickedIsWideEnoughToBeSeenAndKeepsItsPlace() {
        Snapshot snapshot = snapshot(CROSSING, 2025, 2025);
        for (FlowShape usual : overlay(snapshot, Selection.NONE).flows()) {
            Overlay picked = overlay(snapshot, new Selection.OfFlow(usual.flow().leg(), snapshot.level()));
            FlowShape strong = picked.flows().stream()
                    .filter(shape -> !shape.faint())
                    .findFirst()
                    .orElseThrow();
            assertTrue(strong.width() >= Math.max(3, usual.width()));
            assertTrue(Math.abs(strong.path().x(0) - usual.path().x(0)) < 1e-6);
        }
    }

    @Test
    void theLinesOfAPickedPlaceKeepTheWidthsThatCompareThemAndTellTheirNumbers() {
        Snapshot snapshot = snapshot(CROSSING, 2025, 2025);
        Overlay usual = overlay(snapshot, Selection.NONE);
        Overlay picked = overlay(snapshot, new Selection.OfPlace("mm-myawaddy"));
        for (FlowShape shape : picked.flows()) {
            assertTrue(usual.flows().stream()
                    .anyMatch(other -> other.flow().equals(shape.flow()) && other.width() == shape.width()));
            assertTrue(shape.faint() || FlowNumbers.isTold(shape, picked));
        }
    }

    private static BaseMap baseMap() {
        try {
            return BaseMap.load(DataFiles.shipped());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Snapshot snapshot(Camera camera, int from, int to) {
        TimeWindow window = new TimeWindow(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
        return INDEX.at(View.HOME.withCamera(camera).withWindow(window).withMode(TimeMode.WINDOW));
    }

    private static Overlay overlay(Snapshot snapshot, Selection selection) {
        Viewport viewport = Viewport.of(snapshot.view().camera(), 1280, 720, 1);
        return PAINTER.layout(snapshot, viewport, selection);
    }
}
