package org.mekongatlas.screen.map;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.LegendPainter;
import org.mekongatlas.paint.LegendWords;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Sheet;
import org.mekongatlas.paint.Size;
import org.mekongatlas.text.Texts;

/**
 * A painted legend. Any thread.
 *
 * @param form in which it is painted: folded where even a small one has no room
 * @param sheet none where there is nothing to explain
 * @param kinds where they stand on it, logical pixels
 */
record KeySheet(Order order, KeyForm form, Optional<Sheet> sheet, List<Bounds> kinds) {

    /** Of the legend's corner, logical pixels. */
    private static final double BUTTON = 32;

    /** A small legend is low, and may be wider than a whole one. */
    private static final double SMALL_WIDER = 1.5;

    /**
     * What is to be painted.
     *
     * @param tall all in one column
     * @param room logical pixels
     * @param type a factor, by which the reader enlarges it
     * @param scale device pixels per logical pixel
     */
    record Order(Legend legend, boolean tall, KeyForm form, Dimension2D room, Theme theme, double type, double scale) {

        KeySheet paint(Texts texts, LegendWords words) {
            if (form == KeyForm.SMALL) {
                Optional<LegendPainter> small = small(texts);
                return sheet(small.orElseGet(() -> folded(texts)), small.isEmpty() ? KeyForm.FOLDED : form, words);
            }
            return sheet(form == KeyForm.WHOLE ? whole(texts) : folded(texts), form, words);
        }

        private LegendPainter whole(Texts texts) {
            return tall
                    ? LegendPainter.tall(texts, legend, paintedScale())
                    : LegendPainter.within(texts, legend, scales(), pixels(room), button());
        }

        private Optional<LegendPainter> small(Texts texts) {
            Dimension2D wider = new Dimension2D(room.getWidth() * SMALL_WIDER, room.getHeight());
            return LegendPainter.small(texts, legend, scales(), pixels(wider), button());
        }

        private LegendPainter folded(Texts texts) {
            return LegendPainter.folded(texts, legend, paintedScale());
        }

        private double paintedScale() {
            return scale * type * Palette.of(theme).enlargement();
        }

        /** Type that is larger because of the theme may be as in other themes; what the reader asked for holds. */
        private List<Double> scales() {
            return List.of(paintedScale(), scale * type);
        }

        private double button() {
            return BUTTON * scale * type;
        }

        private Size pixels(Dimension2D logical) {
            return new Size((int) (logical.getWidth() * scale), (int) (logical.getHeight() * scale));
        }

        private KeySheet sheet(LegendPainter painter, KeyForm painted, LegendWords words) {
            List<Bounds> kinds = painter.kinds().stream()
                    .map(place -> place.scaled(painter.scale() / scale))
                    .toList();
            return new KeySheet(this, painted, sheet(painter, words), kinds);
        }

        private Optional<Sheet> sheet(LegendPainter painter, LegendWords words) {
            Size size = painter.size();
            if (size.width() == 0) {
                return Optional.empty();
            }
            Sheet sheet = new Sheet(size.width(), size.height());
            painter.paint(sheet, 0, 0, Palette.of(theme), words);
            return Optional.of(sheet);
        }
    }
}
