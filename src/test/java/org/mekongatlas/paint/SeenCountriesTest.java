package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Theme;

class SeenCountriesTest {

    private static BaseMap baseMap;

    @BeforeAll
    static void load() throws IOException {
        baseMap = BaseMap.load(DataFiles.shipped());
    }

    @Test
    void everyCountryOfWhichAGoodPartIsSeenIsNamedThere() {
        assertEquals(List.of("MYANMAR", "THAILAND"), namesAt(new Camera(16.69, 98.53, 11)));
        assertEquals(List.of("CHINA", "MYANMAR"), namesAt(new Camera(23.5, 98.3, 8)));
    }

    @Test
    void theSeaIsNoCountry() {
        assertEquals(List.of(), namesAt(new Camera(12.5, 112, 10)));
    }

    @Test
    void aNameLiesWithinItsCountryAndOffTheLines() {
        Camera camera = new Camera(16.69, 98.53, 11);
        Viewport viewport = Viewport.of(camera, 1280, 720, 1);
        LabelSheet sheet = new LabelSheet(viewport, new Typesetter(), MapWording.ENGLISH);
        double top = viewport.top();
        double left = viewport.left();
        Polyline line = new Polyline(new double[] {left, left + 1280}, new double[] {top + 300, top + 420});
        new SeenCountries(baseMap).write(sheet, List.of(line), Palette.of(Theme.LIGHT));
        assertEquals(2, sheet.labels().size());
        for (Label label : sheet.labels()) {
            var box = label.stand().box();
            assertEquals(List.of(), line.within(box));
            assertEquals(country(label), at(viewport, box.minX(), box.maxY()));
            assertEquals(country(label), at(viewport, box.maxX(), box.minY()));
        }
    }

    private static List<String> namesAt(Camera camera) {
        LabelSheet sheet = new LabelSheet(Viewport.of(camera, 1280, 720, 1), new Typesetter(), MapWording.ENGLISH);
        new SeenCountries(baseMap).write(sheet, List.of(), Palette.of(Theme.LIGHT));
        return sheet.labels().stream()
                .map(label -> label.writing().text())
                .sorted()
                .collect(Collectors.toList());
    }

    private static String country(Label label) {
        return label.writing().text().equals("MYANMAR") ? "MM" : "TH";
    }

    private static String at(Viewport viewport, double x, double y) {
        double world = viewport.worldSize();
        return baseMap.countryAt(x / world, y / world, viewport.zoom());
    }
}
