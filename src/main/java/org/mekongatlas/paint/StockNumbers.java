package org.mekongatlas.paint;

import java.util.List;
import org.mekongatlas.count.Words;
import org.mekongatlas.index.StockMark;
import org.mekongatlas.model.Names;
import org.mekongatlas.paint.Lettering.Face;
import org.mekongatlas.paint.PlaceGroups.Spot;

/** Writes beside the discs of estimates about how many people they stand for, largest first. */
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
            String text = text(stock.mark(), sheet.names());
            Spot spot = sheet.spot(stock.x(), stock.y());
            Writing writing = new Writing(text, LETTERING, MapInk.stock(palette), palette.land());
            double reach = stock.radius() / scale + GAP;
            sheet.write(writing, Stand.beside(spot.x(), spot.y(), reach, sheet.measure(text, LETTERING)), false);
        }
    }

    /** Of a whole country or region with its name, because the disc stands in one spot of it. */
    private String text(StockMark mark, Names names) {
        String number = "~" + Words.number(mark.people().best());
        return switch (mark.place().kind()) {
            case COUNTRY, REGION -> placeNames.of(mark.place(), names) + ": " + number;
            default -> number;
        };
    }
}
