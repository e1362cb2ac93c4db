package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.paint.Lettering.Face;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.Typesetter.Extent;
import org.mekongatlas.text.Texts;

/** Writes beside the wider lines how many people they stand for, largest first. */
final class FlowNumbers {

    /** Narrower lines carry no number, logical pixels. */
    private static final double FROM = 3;
    /** From this width on a line carries its number even where that lies on other wide lines. */
    private static final double ALWAYS_FROM = 10;
    /** From the edge of a line to its number, logical pixels. */
    private static final double GAP = 2.5;
    /** A long line carries its number again after so many logical pixels, always at the same points of the world. */
    private static final double AGAIN = 640;
    /** Where a number is tried around each of these points, logical pixels along the line. */
    private static final double[] TRIED = {0, 40, -40, 80, -80, 140, -140};

    /** A shorter line may carry its number at its head, logical pixels. */
    private static final double SHORT = 80;

    private static final double BEYOND_SIGHT = 300;
    private static final Lettering LETTERING = Lettering.plain(Face.BOLD, 12);

    /** Of more lines the narrower ones are written over: there would be no room beside them. */
    private static final int MOST_AVOIDED = 200;

    private final List<FlowShape> lines;
    private final List<FlowShape> flows;
    private final Function<FlowShape, String> farEnds;
    private final Texts texts;
    private final double scale;

    /** @param farEnds what stands under the number of a line; may be empty */
    FlowNumbers(Overlay overlay, Function<FlowShape, String> farEnds) {
        texts = overlay.wording().texts();
        this.farEnds = farEnds;
        scale = overlay.viewport().scale();
        lines = overlay.flows().stream().filter(shape -> !shape.faint()).toList();
        flows = overlay.flows().stream()
                .filter(shape -> shape.flow().counted() && !shape.faint() && shape.width() >= FROM * scale)
                .sorted(Comparator.comparing(
                        (FlowShape shape) -> -shape.flow().people().best()))
                .toList();
    }

    /** Keeps names off the lines, the widest before all. */
    void avoidLines(LabelSheet sheet) {
        lines.stream().limit(MOST_AVOIDED).forEach(shape -> {
            Polyline line = line(shape, sheet);
            sheet.avoid(line, shape.width() / scale);
            if (shape.head() != FlowShape.Head.NONE) {
                double head = Arrow.headWidth(shape.width(), scale) / scale;
                sheet.avoid(line.between(Math.max(0, line.length() - head), line.length()), head);
            }
        });
    }

    void write(LabelSheet sheet, Palette palette) {
        for (FlowShape shape : flows) {
            String text = text(shape);
            int colour = MapInk.number(shape.flow().kind(), palette);
            Writing writing = new Writing(text, LETTERING, colour, palette.land());
            Polyline line = line(shape, sheet);
            Extent extent = sheet.measure(text, LETTERING);
            double width = shape.width() / scale;
            for (double along : places(line, sheet.sight(BEYOND_SIGHT))) {
                write(writing, stands(line, along, width, extent), width >= ALWAYS_FROM, sheet);
            }
        }
    }

    private static void write(Writing writing, List<Stand> stands, boolean always, LabelSheet sheet) {
        if (!sheet.writeAside(writing, stands, false) && always) {
            sheet.write(writing, stands, false);
        }
    }

    private String text(FlowShape shape) {
        String number = texts.number(shape.flow().people().best());
        String ends = farEnds.apply(shape);
        return ends.isEmpty() ? number : number + "\n" + MapName.broken(ends);
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
        if (line.length() < SHORT) {
            stands.add(ahead(line, width, extent));
        }
        return stands;
    }

    /** Where the head points. */
    private static Stand ahead(Polyline line, double width, Extent extent) {
        Polyline.Point tip = line.at(line.length());
        double away =
                GAP + width / 2 + (Math.abs(tip.dx()) * extent.width() + Math.abs(tip.dy()) * extent.height()) / 2;
        return Stand.around(tip.x() + tip.dx() * away, tip.y() + tip.dy() * away, extent, 0.5);
    }

    /** @param side 1 for the right of the line as seen with y down, -1 for the left */
    private static Stand beside(Polyline.Point point, int side, double width, Extent extent) {
        double across = -point.dy() * side;
        double up = point.dx() * side;
        double away = width / 2 + GAP + (Math.abs(across) * extent.width() + Math.abs(up) * extent.height()) / 2;
        return Stand.around(point.x() + across * away, point.y() + up * away, extent, 0.5);
    }
}
