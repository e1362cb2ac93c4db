package org.mekongatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.basemap.Name;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Lettering.Face;
import org.mekongatlas.paint.PlaceGroups.Spot;

/** Every kind of writing on the map, in one picture, against the stored one. */
class LabelPictureTest {

    @ParameterizedTest
    @CsvSource({"1, LIGHT", "2, LIGHT", "3, LIGHT", "1, DARK"})
    void isWrittenAsStored(int scale, Theme theme) {
        Palette palette = Palette.of(theme);
        Viewport viewport = new Viewport(0, 0, 1 << 16, 260 * scale, 150 * scale, scale);
        Sheet sheet = new Sheet(viewport.width(), viewport.height());
        for (int i = 0; i < sheet.pixels().length; i++) {
            sheet.pixels()[i] = 0xFF000000 | (i / scale % 20 < 5 ? palette.river() : palette.land());
        }
        LabelSheet labels = new LabelSheet(viewport, new Typesetter(), MapWording.ENGLISH);
        write(labels, palette);
        labels.lettered().paint(sheet, new Pen(new Raster(sheet)), palette);
        Golden.checkNearly("labels-" + theme.code() + "-" + scale + "x.png", sheet, 3, 0.002);
    }

    @Test
    void aLeaderLeadsFromWordsToADotOnTheirLine() {
        Palette palette = Palette.of(Theme.LIGHT);
        LabelSheet labels =
                new LabelSheet(new Viewport(0, 0, 1 << 16, 200, 100, 1), new Typesetter(), MapWording.ENGLISH);
        Spot spot = new Spot(40, 70);
        labels.avoid(new Polyline(new double[] {0, 200}, new double[] {70, 70}), 6);
        Writing writing = new Writing(
                "1,234", Lettering.plain(Face.BOLD, 12), MapInk.number(EventKind.RESCUE, palette), palette.land());
        Stand stand = Stand.around(60, 20, labels.measure("1,234", writing.lettering()), 0.5);
        assertTrue(labels.led().write(writing, List.of(stand), box -> Leader.toLine(box, spot, 6, writing.colour())));
        Sheet sheet = new Sheet(200, 100);
        Arrays.fill(sheet.pixels(), 0xFF000000 | palette.land());
        labels.lettered().paint(sheet, new Pen(new Raster(sheet)), palette);
        Leader leader = labels.labels().get(0).leader().orElseThrow();
        for (double share = 0.1; share < 1; share += 0.1) {
            double x = leader.words().x() + share * (40 - leader.words().x());
            double y = leader.words().y() + share * (70 - leader.words().y());
            assertTrue(isInked(sheet, x, y, palette), "the leader at " + x + ", " + y);
        }
        assertEquals(0xFF000000 | writing.colour(), sheet.pixels()[70 * 200 + 40], "its dot");
        Bounds over = new Bounds(30, 40, 60, 50);
        assertFalse(labels.writeClear(writing, List.of(new Stand(over, 0))), "nothing is written over it");
    }

    private static boolean isInked(Sheet sheet, double x, double y, Palette palette) {
        return IntStream.rangeClosed(-1, 1)
                .flatMap(down -> IntStream.rangeClosed(-1, 1)
                        .map(right -> sheet.pixels()[((int) y + down) * sheet.width() + (int) x + right]))
                .anyMatch(pixel -> pixel != (0xFF000000 | palette.land()));
    }

    private static void write(LabelSheet labels, Palette palette) {
        Name country = new Name(Name.Kind.COUNTRY, "THAILAND", "", Map.of(), "TH", 0, 0, 1, 0, false);
        Name division = new Name(Name.Kind.DIVISION, "Phôngsali", "", Map.of(), "LA", 0, 0, 6, 0, false);
        Name sea = new Name(Name.Kind.WATER, "Gulf of Tonkin", "", Map.of(), "", 0, 0, 1, 0, false);
        Name capital = new Name(Name.Kind.CITY, "Hà Nội", "", Map.of(), "VN", 0, 0, 0, 8_000_000, true);
        Name town = new Name(Name.Kind.TOWN, "Mường Lay", "", Map.of(), "VN", 0, 0, 0, 0, false);
        int y = 16;
        for (Name name : List.of(country, division, sea)) {
            write(labels, writing(name, palette), 66, y, false);
            y += 28;
        }
        labels.writeTown(20, 100, writing(capital, palette));
        labels.writeTown(20, 126, writing(town, palette));
        Lettering bold = Lettering.plain(Face.BOLD, 12);
        Writing hub = new Writing("Golden Triangle\nSpecial Economic Zone", bold, palette.label(), palette.land());
        write(labels, hub, 190, 30, false);
        write(labels, hub, 190, 75, true);
        int orange = MapInk.number(EventKind.DEPORTATION, palette);
        write(labels, new Writing("1,234", bold, orange, palette.land()), 190, 120, false);
    }

    private static Writing writing(Name name, Palette palette) {
        return new Writing(
                name.text(),
                Prominence.lettering(name),
                MapInk.of(name.kind(), palette),
                MapInk.halo(name.kind(), palette));
    }

    private static void write(LabelSheet labels, Writing writing, double x, double y, boolean faint) {
        labels.write(
                writing,
                Arrays.asList(Stand.around(x, y, labels.measure(writing.text(), writing.lettering()), 0)),
                faint);
    }
}
