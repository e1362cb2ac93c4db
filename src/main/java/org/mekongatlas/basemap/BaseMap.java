package org.mekongatlas.basemap;

import java.io.IOException;
import org.mekongatlas.dataset.DataFiles;

/** The vector layers of {@code data/basemap} in unit coordinates, ready to be clipped and drawn. Immutable; any thread. */
public final class BaseMap {

    /** The words that must stand on every map. */
    public static final String CREDITS = "Natural Earth; © OpenStreetMap contributors; GeoNames";

    /** @throws IOException naming the file that is missing or damaged */
    public static BaseMap load(DataFiles files) throws IOException {
        throw new UnsupportedOperationException();
    }
}
