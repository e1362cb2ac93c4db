package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mekongatlas.basemap.Name;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Viewport;

/**
 * Writes the names of the base map where the overlay leaves room. All names of a zoom are placed, wherever the viewport
 * lies, so that none comes, goes or moves while panning. Any thread.
 */
public final class BaseLabels {

    /** Towns of the same name nearer than this are the same town, unit coordinates: about 40 km. */
    private static final double SAME_TOWN = 1e-3;

    private static final double DOT = 2.2;
    /** From the middle of a dot to its name, logical pixels. */
    private static final double GAP = 5.5;

    private final List<Entry> entries;
    private final Typesetter typesetter;

    /** A name with what does not depend on the viewport. */
    private record Entry(Name name, String text, String plain, double from, double until, Lettering lettering) {

        static Entry of(Name name) {
            String text = name.kind() == Name.Kind.COUNTRY ? name.text().toUpperCase(Locale.ROOT) : name.text();
            return new Entry(
                    name,
                    text,
                    PlainName.of(name.text()),
                    Prominence.from(name),
                    Prominence.until(name),
                    Prominence.lettering(name));
        }

        boolean isAt(double zoom) {
            return zoom >= from && zoom < until;
        }

        boolean isPoint() {
            return name.kind() == Name.Kind.CITY || name.kind() == Name.Kind.TOWN;
        }
    }

    private record Placed(Entry entry, double x, double y, Bounds box) {}

    /** @param names the most important first */
    public BaseLabels(List<Name> names) {
        this(names, new Typesetter());
    }

    BaseLabels(List<Name> names, Typesetter typesetter) {
        this.typesetter = typesetter;
        entries = distinct(names).stream()
                .map(Entry::of)
                .sorted(Comparator.comparingDouble(Entry::from))
                .toList();
    }

    private static List<Name> distinct(List<Name> names) {
        Map<String, List<Name>> known = new HashMap<>();
        List<Name> distinct = new ArrayList<>();
        for (Name name : names) {
            List<Name> alike = known.computeIfAbsent(PlainName.of(name.text()), plain -> new ArrayList<>());
            if (alike.stream().noneMatch(other -> isSameTown(other, name))) {
                alike.add(name);
                distinct.add(name);
            }
        }
        return distinct;
    }

    private static boolean isSameTown(Name one, Name other) {
        return one.kind().compareTo(Name.Kind.CITY) >= 0
                && other.kind().compareTo(Name.Kind.CITY) >= 0
                && Math.abs(one.x() - other.x()) < SAME_TOWN
                && Math.abs(one.y() - other.y()) < SAME_TOWN;
    }

    /**
     * @param placer what is taken already, logical pixels of the world; takes what is written
     * @param skip names that are written already or not wanted
     */
    public void paint(Sheet sheet, Viewport viewport, Palette palette, LabelPlacer placer, Set<String> skip) {
        double scale = viewport.scale();
        Bounds sight = Sight.of(sheet, viewport);
        List<Placed> seen = place(viewport.zoom(), viewport.worldSize() / scale, placer, plain(skip)).stream()
                .filter(placed -> placed.box.intersects(sight))
                .toList();
        dots(sheet, viewport, palette, seen);
        for (Placed placed : seen) {
            Label label = new Label(writing(placed.entry, palette), placed.box, false);
            typesetter.paint(sheet, viewport, label);
        }
    }

    private static Set<String> plain(Set<String> names) {
        return names.stream().map(PlainName::of).collect(Collectors.toSet());
    }

    private List<Placed> place(double zoom, double worldSize, LabelPlacer placer, Set<String> skip) {
        List<Placed> placed = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.isAt(zoom) && !skip.contains(entry.plain)) {
                place(entry, worldSize, placer, placed);
            }
        }
        return placed;
    }

    private void place(Entry entry, double worldSize, LabelPlacer placer, List<Placed> placed) {
        double x = entry.name.x() * worldSize;
        double y = entry.name.y() * worldSize;
        Bounds dot = Beside.square(x, y, DOT + Typesetter.HALO);
        if (entry.isPoint() && !placer.isFree(dot)) {
            return;
        }
        Typesetter.Extent extent = typesetter.measure(entry.text, entry.lettering);
        for (Bounds box : entry.isPoint() ? Beside.point(x, y, GAP, extent) : Beside.on(x, y, extent)) {
            if (placer.place(Beside.withHalo(box))) {
                placed.add(new Placed(entry, x, y, box));
                if (entry.isPoint()) {
                    placer.reserve(dot);
                }
                return;
            }
        }
    }

    private static void dots(Sheet sheet, Viewport viewport, Palette palette, List<Placed> seen) {
        double scale = viewport.scale();
        Pen pen = new Pen(new Raster(sheet));
        for (Placed placed : seen) {
            if (placed.entry.isPoint()) {
                double x = placed.x * scale - viewport.left();
                double y = placed.y * scale - viewport.top();
                pen.disc(x, y, (DOT + 1.2) * scale);
                pen.fill(palette.land(), 215);
                pen.disc(x, y, DOT * scale);
                pen.fill(MapInk.quiet(palette), 255);
            }
        }
    }

    private static Writing writing(Entry entry, Palette palette) {
        int colour =
                switch (entry.name.kind()) {
                    case COUNTRY -> MapInk.country(palette);
                    case DIVISION -> MapInk.division(palette);
                    case WATER -> MapInk.water(palette);
                    case CITY -> palette.label();
                    case TOWN -> MapInk.quiet(palette);
                };
        int halo = entry.name.kind() == Name.Kind.WATER ? palette.sea() : palette.land();
        return new Writing(entry.text, entry.lettering, colour, halo);
    }
}
