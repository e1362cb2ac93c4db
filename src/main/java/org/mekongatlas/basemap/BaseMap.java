package org.mekongatlas.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.geo.Viewport;

/** The vector layers of {@code data/basemap} in unit coordinates, simplified to the scale asked for. Immutable; any thread. */
public final class BaseMap {

    /** The words that must stand on every map. */
    public static final String CREDITS = "Natural Earth; © OpenStreetMap contributors; GeoNames";

    /** How far a simplified line may lie from the true one, in pixels. */
    private static final double TOLERANCE = 0.3;

    /** A map with nothing on it. */
    public static final BaseMap BLANK = new BaseMap(List.of(), List.of());

    private static final int FIRST_LEVEL = 2;
    private static final int LAST_LEVEL = 12;

    private final List<WeighedLine> lines;
    private final List<Name> names;
    private final Map<Integer, Detail> details = new ConcurrentHashMap<>();

    BaseMap(List<WeighedLine> lines, List<Name> names) {
        this.lines = List.copyOf(lines);
        this.names = List.copyOf(names);
    }

    /**
     * Reads the map as compiled, or else its layers. The places of {@code places.csv} keep to their side of every border
     * at every scale.
     *
     * @throws IOException naming the file that is missing or damaged
     */
    public static BaseMap load(DataFiles files) throws IOException {
        try (InputStream compiled = files.open(CompiledMap.FILE)) {
            return CompiledMap.read(compiled);
        } catch (NoSuchFileException e) {
            return new LayerFiles(files).load();
        } catch (IOException | RuntimeException e) {
            throw new IOException(files.describe(CompiledMap.FILE) + " is damaged: " + e.getMessage(), e);
        }
    }

    void writeTo(OutputStream stream) throws IOException {
        CompiledMap.write(lines, names, stream);
    }

    /** All names, the most important first. */
    public List<Name> names() {
        return names;
    }

    /** The lines for a world {@code worldSize} pixels wide: the same object for every part of one picture. */
    public Detail detail(double worldSize) {
        int level = (int) Math.ceil(Math.log(worldSize / Viewport.TILE) / Math.log(2) - 1e-9);
        return details.computeIfAbsent(Math.max(FIRST_LEVEL, Math.min(LAST_LEVEL, level)), this::simplified);
    }

    private Detail simplified(int level) {
        double tolerance = TOLERANCE / (Viewport.TILE * Math.pow(2, level));
        List<Line> simplified = new ArrayList<>(lines.size());
        for (WeighedLine line : lines) {
            simplified.add(line.simplified(tolerance));
        }
        return new Detail(simplified);
    }

    /**
     * ISO 3166-1 alpha-2 of the country drawn at a point when the map is at {@code zoom}; empty at sea.
     *
     * @param x unit coordinate
     * @param y unit coordinate
     */
    public String countryAt(double x, double y, double zoom) {
        Country country = detail(Viewport.TILE * Math.pow(2, zoom)).countryAt(x, y);
        return country == null ? "" : country.iso();
    }
}
