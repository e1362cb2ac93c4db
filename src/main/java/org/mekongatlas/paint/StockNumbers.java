package org.mekongatlas.paint;

import java.util.List;
import org.mekongatlas.index.StockMark;
import org.mekongatlas.paint.Lettering.Face;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.Typesetter.Extent;

/** Writes beside the discs of estimates about how many people they stand for, largest first, where no wide line is. */
final class StockNumbers {

    /** From the edge of a disc to its number, logical pixels. */
    private static final double GAP = 2.5;

    private static final Lettering LETTERING = Lettering.plain(Face.REGULAR, 11);

    private final List<StockShape> stocks;
    private final PlaceNames placeNames;
    private final double scale;

    StockNumbers(Overlay overlay, PlaceNames placeNames) {
        this.placeNames = placeNames;
        stocks = overlay.stocks();
        scale = overlay.viewport().scale();
    }

    void write(LabelSheet sheet, Palette palette) {
        for (StockShape stock : stocks) {
            String text = text(stock.mark(), sheet.wording());
            Spot spot = sheet.spot(stock.x(), stock.y());
            Writing writing = new Writing(text, LETTERING, MapInk.stock(palette), palette.land());
            Extent extent = sheet.measure(text, LETTERING);
            double radius = stock.radius() / scale;
            if (!sheet.writeAside(writing, Stand.beside(spot.x(), spot.y(), radius + GAP, extent), false)) {
                sheet.led()
                        .write(
                                writing,
                                Stand.further(spot.x(), spot.y(), radius + GAP, extent),
                                box -> Leader.toDisc(box, spot, radius, writing.colour()));
            }
        }
    }

    /** Of a whole country or region with its name, because the disc stands in one spot of it. */
    private String text(StockMark mark, MapWording wording) {
        long best = mark.people().best();
        return mark.place().kind().isArea()
                ? wording.texts().text("stock.named", placeNames.of(mark.place(), wording), best)
                : wording.texts().text("stock", best);
    }
}
