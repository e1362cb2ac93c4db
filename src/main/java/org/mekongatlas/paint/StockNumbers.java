package org.mekongatlas.paint;

import java.util.List;
import java.util.stream.IntStream;
import org.mekongatlas.index.StockMark;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.paint.Lettering.Face;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.Typesetter.Extent;

/** Writes beside the discs of estimates about how many people they stand for, largest first, where no wide line is. */
final class StockNumbers {

    /** From the edge of a disc to its number, logical pixels. */
    private static final double GAP = 2.5;
    /** By how many times its height a number may stand further off, without the name of its place and with it. */
    private static final int FURTHER = 1;

    private static final int FURTHER_IF_NAMED = 3;

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
            boolean named = isNamed(stock.mark());
            String text = text(stock.mark(), sheet.wording());
            Spot spot = sheet.spot(stock.x(), stock.y());
            Writing writing = new Writing(text, LETTERING, MapInk.stock(palette), palette.land());
            Extent extent = sheet.measure(text, LETTERING);
            double reach = stock.radius() / scale + GAP;
            List<Stand> stands = IntStream.rangeClosed(0, named ? FURTHER_IF_NAMED : FURTHER)
                    .mapToObj(i -> Stand.beside(spot.x(), spot.y(), reach + i * extent.height(), extent))
                    .flatMap(List::stream)
                    .toList();
            sheet.writeAside(writing, stands, false);
        }
    }

    /** Of a whole country or region with its name, because the disc stands in one spot of it. */
    private String text(StockMark mark, MapWording wording) {
        long best = mark.people().best();
        return isNamed(mark)
                ? wording.texts().text("stock.named", placeNames.of(mark.place(), wording), best)
                : wording.texts().text("stock", best);
    }

    private static boolean isNamed(StockMark mark) {
        PlaceKind kind = mark.place().kind();
        return kind == PlaceKind.COUNTRY || kind == PlaceKind.REGION;
    }
}
