package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;

/** A snapshot is not painted anew if it says that it looks like the one on screen: then not a pixel may differ. */
class LooksLikeTest {

    private static final int WIDTH = 500;
    private static final int HEIGHT = 320;
    private static final long SEED = 20_250_212;

    private static AtlasIndex index;
    private static OverlayPainter painter;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

    @BeforeAll
    static void load() throws IOException {
        index = new AtlasIndex(
                new Catalogue(PackageReader.read(DataFiles.shipped()).dataset()));
        painter = new OverlayPainter(index, BaseMap.BLANK);
    }

    @Test
    void whatLooksLikeAnotherIsPaintedTheSame() {
        int alike = 0;
        for (int i = 0; i < 150; i++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1500));
            LocalDate from = random.nextBoolean() ? null : day.minusDays(random.nextInt(400));
            View view = View.HOME
                    .withMode(TimeMode.values()[random.nextInt(TimeMode.values().length)])
                    .withCamera(new Camera(17, 101, 5 + random.nextInt(4)));
            Snapshot one = index.at(view.withWindow(new TimeWindow(from, day)));
            Snapshot next = index.at(view.withWindow(new TimeWindow(from, day.plusDays(1))));
            if (next.looksLike(one)) {
                alike++;
                assertArrayEquals(painted(one), painted(next), day + " and the next day, seed " + SEED);
            }
        }
        assertTrue(alike > 15, "only " + alike + " pairs looked alike");
    }

    @Test
    void anotherThemeOrLevelLooksOtherwise() {
        Snapshot snapshot = index.at(View.HOME);
        assertTrue(index.at(View.HOME).looksLike(snapshot));
        assertFalse(index.at(View.HOME.withTheme(Theme.DARK)).looksLike(snapshot));
        assertFalse(index.at(View.HOME.withCamera(new Camera(17, 101, 9))).looksLike(snapshot));
    }

    private static int[] painted(Snapshot snapshot) {
        Sheet sheet = new Sheet(WIDTH, HEIGHT);
        Viewport viewport = Viewport.of(snapshot.view().camera(), WIDTH, HEIGHT, 1);
        Overlay overlay = painter.layout(snapshot, viewport, Selection.NONE);
        painter.paint(sheet, overlay, Palette.of(Theme.LIGHT), Sight.of(overlay.whole()), WritingPlaces.NONE);
        return sheet.pixels();
    }
}
