package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.View;

/** The shipped data, all of it at once, must not be drawn less tidily than it has been. */
class LayoutReportTest {

    private static final Catalogue CATALOGUE =
            new Catalogue(PackageReader.read(DataFiles.shipped()).dataset());

    @ParameterizedTest
    @CsvSource({"17.5, 103.5, 5.2, 2380", "23.5, 98.5, 8, 2730", "16.7, 98.55, 10.5, 2700", "20, 95, 3.2, 410"})
    void isNoLessTidyThanBefore(double latitude, double longitude, double zoom, int score) {
        Camera camera = new Camera(latitude, longitude, zoom);
        Overlay overlay = new OverlayPainter(CATALOGUE)
                .layout(
                        new AtlasIndex(CATALOGUE).at(View.HOME.withCamera(camera)),
                        Viewport.of(camera, 1280, 720, 1),
                        Selection.NONE);
        LayoutReport report = LayoutReport.of(overlay);
        assertTrue(report.score() <= score, report + " scores " + report.score() + ", not " + score + " or less");
    }
}
