package org.mekongatlas.map;

import org.mekongatlas.geo.Viewport;
import org.mekongatlas.paint.BaseMapPainter;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Sheet;

/** What draws tiles: {@link BaseMapPainter#paint}, or a test's stand-in. Any thread, several at once. */
interface TilePainter {

    void paint(Sheet sheet, Viewport viewport, Palette palette);
}
