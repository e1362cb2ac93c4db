package org.mekongatlas.paint;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.basemap.Name;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Lettering.Face;

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

    private static void write(LabelSheet labels, Palette palette) {
        Name country = new Name(Name.Kind.COUNTRY, "THAILAND", "", "TH", 0, 0, 1, 0, false);
        Name division = new Name(Name.Kind.DIVISION, "Phôngsali", "", "LA", 0, 0, 6, 0, false);
        Name sea = new Name(Name.Kind.WATER, "Gulf of Tonkin", "", "", 0, 0, 1, 0, false);
        Name capital = new Name(Name.Kind.CITY, "Hà Nội", "", "VN", 0, 0, 0, 8_000_000, true);
        Name town = new Name(Name.Kind.TOWN, "Mường Lay", "", "VN", 0, 0, 0, 0, false);
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
