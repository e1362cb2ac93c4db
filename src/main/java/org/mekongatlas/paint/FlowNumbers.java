package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mekongatlas.count.Words;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.paint.Lettering.Face;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.Typesetter.Extent;

/** Writes beside the wider lines how many people they stand for, largest first. */
final class FlowNumbers {

    /** Narrower lines carry no number, logical pixels. */
    private static final double FROM = 3;
    /** From the edge of a line to its number, logical pixels. */
    private static final double GAP = 2.5;
    /** A long line carries its number again after so many logical pixels, always at the same points of the world. */
    private static final double AGAIN = 640;
    /** Where a number is tried around each of these points, logical pixels along the line. */
    private static final double[] TRIED = {0, 40, -40, 80, -80, 140, -140};

    private static final double BEYOND_SIGHT = 300;
    private static final Lettering LETTERING = Lettering.plain(Face.BOLD, 12);

    private final List<FlowShape> flows;
    private final double scale;

    FlowNumbers(Overlay overlay) {
        scale = overlay.viewport().scale();
        flows = overlay.flows().stream()
                .filter(shape -> shape.flow().counted() && !shape.faint() && shape.width() >= FROM * scale)
                .sorted(Comparator.comparing(
                        (FlowShape shape) -> -shape.flow().people().best()))
                .toList();
    }

    /** Keeps names off the wide lines. */
    void avoidLines(LabelSheet sheet) {
        flows.forEach(shape -> sheet.avoid(line(shape, sheet), shape.width() / scale));
    }

    void write(LabelSheet sheet, Palette palette) {
        for (FlowShape shape : flows) {
            String text = Words.number(shape.flow().people().best());
            int colour = MapInk.number(shape.flow().kind(), palette);
            Writing writing = new Writing(text, LETTERING, colour, palette.land());
            Polyline line = line(shape, sheet);
            Extent extent = sheet.measure(text, LETTERING);
            for (double along : places(line, sheet.sight(BEYOND_SIGHT))) {
                sheet.write(writing, stands(line, along, shape.width() / scale, extent), false);
            }
        }
    }

    /** The line in logical pixels of the world. */
    private Polyline line(FlowShape shape, LabelSheet sheet) {
        Spot corner = sheet.spot(0, 0);
        return shape.path().moved(1 / scale, corner.x(), corner.y());
    }

    /** The middle of the line, and points at equal distances from there as far as they may be seen. */
    private static List<Double> places(Polyline line, Bounds sight) {
        double middle = line.length() / 2;
        List<Double> places = new ArrayList<>();
        for (Polyline.Stretch stretch : line.within(sight)) {
            for (double i = Math.ceil((stretch.from() - middle) / AGAIN); middle + i * AGAIN <= stretch.to(); i++) {
                places.add(middle + i * AGAIN);
            }
        }
        return places;
    }

    private static List<Stand> stands(Polyline line, double middle, double width, Extent extent) {
        List<Stand> stands = new ArrayList<>();
        for (double step : TRIED) {
            double along = middle + step;
            if (along >= 0 && along <= line.length()) {
                stands.add(beside(line.at(along), 1, width, extent));
                stands.add(beside(line.at(along), -1, width, extent));
            }
        }
        return stands;
    }

    /** @param side 1 for the right of the line as seen with y down, -1 for the left */
    private static Stand beside(Polyline.Point point, int side, double width, Extent extent) {
        double across = -point.dy() * side;
        double up = point.dx() * side;
        double away = width / 2 + GAP + (Math.abs(across) * extent.width() + Math.abs(up) * extent.height()) / 2;
        return Stand.around(point.x() + across * away, point.y() + up * away, extent, 0.5);
    }
}
