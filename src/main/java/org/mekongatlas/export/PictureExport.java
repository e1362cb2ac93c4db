package org.mekongatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.paint.Sheet;

/** Makes briefing pictures: map, title, legend, scale bar, totals, sources and credits. No display needed; any thread. */
public final class PictureExport {

    public PictureExport(AtlasIndex index, BaseMap baseMap) {}

    /** The picture itself. */
    public Sheet paint(PictureSpec spec) {
        throw new UnsupportedOperationException();
    }

    /**
     * Paints and writes a PNG (sRGB) to a temporary file beside {@code file}, then moves it there.
     *
     * @throws IOException with a sentence for the reader; nothing half-written is left
     */
    public void write(PictureSpec spec, Path file) throws IOException {
        throw new UnsupportedOperationException();
    }
}
