package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.basemap.Name;
import org.mekongatlas.paint.CountryStands.Fit;
import org.mekongatlas.paint.CountryStands.Stands;

/**
 * Writes the names of the base map where there is room left. Which and in what order depends on the zoom and not on the
 * viewport. Any thread.
 */
final class BaseLabels {

    /** Towns of the same name nearer than this are the same town, unit coordinates: about 40 km. */
    private static final double SAME_TOWN = 1e-3;
    /** A province is not named besides its town of the same name. */
    private static final double SAME_PROVINCE = 8e-3;
    /** Names of areas may always be moved by so much, logical pixels: a line up or down. */
    private static final double LEAST_LEEWAY = 16;

    /**
     * From this zoom on large countries are named whatever lies there; from further away they have no room beside
     * lines.
     */
    static final double NEAR = 5;

    /** Between places tried for the name of a large country, and where it finds none of them; degrees of longitude. */
    private static final double STEP = 0.5;

    private static final double CLOSE_STEP = 0.25;

    private final CountryStands stands;
    private final List<Entry> countries;
    private final List<Entry> others;

    /** A name with what is the same on every map. */
    private record Entry(
            Name name,
            String english,
            String local,
            String plain,
            double from,
            double until,
            Lettering lettering,
            Lettering localLettering) {

        static Entry of(Name name) {
            String text = MapName.of(name.text());
            return new Entry(
                    name,
                    inCase(name, text),
                    inCase(name, name.local()),
                    PlainName.of(text.isEmpty() ? name.local() : text),
                    Prominence.from(name),
                    Prominence.until(name),
                    Prominence.lettering(name),
                    Prominence.lettering(name).able(name.local()));
        }

        private static String inCase(Name name, String text) {
            return name.kind() == Name.Kind.COUNTRY ? text.toUpperCase(Locale.ROOT) : text;
        }

        boolean isAt(double zoom) {
            return zoom >= from && zoom < until;
        }

        boolean isTown() {
            return name.kind() == Name.Kind.CITY || name.kind() == Name.Kind.TOWN;
        }

        boolean isDivision() {
            return name.kind() == Name.Kind.DIVISION;
        }

        boolean isSameAs(Entry other) {
            double reach = isDivision() ? SAME_PROVINCE : SAME_TOWN;
            return Math.abs(name.x() - other.name.x()) < reach && Math.abs(name.y() - other.name.y()) < reach;
        }

        boolean isLargeCountry() {
            return name.kind() == Name.Kind.COUNTRY && name.rank() <= 1;
        }

        /** Empty where only the other language has a name here. */
        String text(MapWording wording) {
            return inCase(name, wording.of(english, name));
        }

        Writing writing(Palette palette, MapWording wording) {
            String text = text(wording);
            return new Writing(
                    text,
                    text.equals(english) ? lettering : text.equals(local) ? localLettering : lettering.able(text),
                    MapInk.of(name.kind(), palette),
                    MapInk.halo(name.kind(), palette));
        }
    }

    /** A name of the base map as it is written. */
    static Writing writing(Name name, Palette palette, MapWording wording) {
        return Entry.of(name).writing(palette, wording);
    }

    /** @param land of that base map */
    BaseLabels(BaseMap baseMap, LandSquares land) {
        stands = new CountryStands(baseMap, land);
        List<Entry> entries = baseMap.names().stream()
                .map(Entry::of)
                .sorted(Comparator.comparing(Entry::isDivision))
                .toList();
        entries = distinct(entries).stream()
                .sorted(Comparator.comparingDouble(Entry::from))
                .toList();
        countries = entries.stream().filter(Entry::isLargeCountry).toList();
        others = entries.stream().filter(entry -> !entry.isLargeCountry()).toList();
    }

    private static List<Entry> distinct(List<Entry> entries) {
        Map<String, List<Entry>> known = new HashMap<>();
        List<Entry> distinct = new ArrayList<>();
        for (Entry entry : entries) {
            List<Entry> alike = known.computeIfAbsent(entry.plain, plain -> new ArrayList<>());
            if (alike.stream().noneMatch(entry::isSameAs)) {
                alike.add(entry);
                distinct.add(entry);
            }
        }
        return distinct;
    }

    /**
     * Writes the names of the largest countries, without which no reader knows where he is; from afar only where they
     * can be read.
     *
     * @param elsewhere where words would be taken for the name of a symbol of another country than this (ISO)
     * @param skip names that are written already, by {@link PlainName}
     */
    void writeCountries(
            LabelSheet sheet, Palette palette, Function<String, Predicate<Stand>> elsewhere, Set<String> skip) {
        double worldSize = sheet.worldSize();
        double leeway = Interior.REACH / 360 * worldSize;
        for (Entry entry : countries) {
            if (entry.isAt(sheet.zoom())
                    && !skip.contains(entry.plain)
                    && !sheet.isFar(entry.name.x() * worldSize, entry.name.y() * worldSize, leeway)) {
                sheet.captions().writeName(() -> writeCountry(entry, sheet, palette, elsewhere));
            }
        }
    }

    private boolean writeCountry(
            Entry entry, LabelSheet sheet, Palette palette, Function<String, Predicate<Stand>> elsewhere) {
        Writing writing = entry.writing(palette, sheet.wording());
        Typesetter.Extent extent = sheet.measure(writing.text(), writing.lettering());
        Predicate<Stand> bad = elsewhere.apply(entry.name.country());
        Stands wide = stands.of(entry.name, extent, STEP, sheet, bad);
        if (writeAside(writing, wide, sheet)) {
            return true;
        }
        List<Stand> beyond = wide.all(fit -> fit == Fit.NEARLY || fit == Fit.BEYOND);
        if (sheet.zoom() < NEAR) {
            return sheet.writeLegibly(writing, wide.all(CountryStands::isWithin), false)
                    || sheet.writeLegibly(writing, beyond, false);
        }
        Stands close = stands.of(entry.name, extent, CLOSE_STEP, sheet, bad);
        return writeAside(writing, close, sheet)
                || sheet.write(writing, close.all(CountryStands::isWithin), false)
                || sheet.write(writing, beyond, false);
    }

    /** Off all wide lines, where it crosses hardly any border. */
    private static boolean writeAside(Writing writing, Stands stands, LabelSheet sheet) {
        return Stream.of(Fit.OWN, Fit.COASTAL, Fit.NEARLY)
                .anyMatch(fit -> stands.anyMatch(fit, some -> sheet.writeAside(writing, some, false)));
    }

    /**
     * Writes all other names.
     *
     * @param skip names that are written already, by {@link PlainName}
     */
    void writeOthers(LabelSheet sheet, Palette palette, Set<String> skip) {
        double zoom = sheet.zoom();
        double worldSize = sheet.worldSize();
        for (Entry entry : others) {
            double x = entry.name.x() * worldSize;
            double y = entry.name.y() * worldSize;
            boolean wanted = entry.isAt(zoom) && !sheet.isFar(x, y) && !skip.contains(entry.plain);
            if (wanted && !entry.text(sheet.wording()).isEmpty()) {
                sheet.captions().writeName(() -> write(entry, x, y, sheet, palette));
            }
        }
    }

    private static boolean write(Entry entry, double x, double y, LabelSheet sheet, Palette palette) {
        Writing writing = entry.writing(palette, sheet.wording());
        if (entry.isTown()) {
            return sheet.writeTown(x, y, writing);
        }
        double leeway = Math.max(LEAST_LEEWAY, Prominence.leeway(entry.name) * sheet.worldSize());
        List<Stand> stands = Stand.near(x, y, leeway, sheet.measure(writing.text(), writing.lettering()));
        return entry.name.kind() == Name.Kind.COUNTRY
                ? !sheet.isInSight(writing) && sheet.writeLegibly(writing, stands, false)
                : sheet.writeClear(writing, stands);
    }
}
