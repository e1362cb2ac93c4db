package org.mekongatlas.paint;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.View;

/** The shipped data on the shipped base map, read once for all tests of what is written on it. */
record ShippedMap(AtlasIndex index, BaseMap baseMap, OverlayPainter painter, MapLabels labels) {

    static final ShippedMap MAP = read();

    private static ShippedMap read() {
        try {
            AtlasIndex index = new AtlasIndex(
                    new Catalogue(PackageReader.read(DataFiles.shipped()).dataset()));
            BaseMap baseMap = BaseMap.load(DataFiles.shipped());
            return new ShippedMap(
                    index, baseMap, new OverlayPainter(index, baseMap), new MapLabels(baseMap, index::atMark));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is drawn of a view of which nothing is picked. */
    Overlay overlay(View view, Viewport viewport) {
        return painter.layout(index.at(view), viewport, Selection.NONE);
    }
}
