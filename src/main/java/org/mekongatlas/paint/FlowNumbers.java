package org.mekongatlas.paint;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.paint.Lettering.Face;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.text.Texts;

/** Writes beside the wider lines how many people they stand for, largest first. */
final class FlowNumbers {

    /** Narrower lines carry no number, logical pixels. */
    private static final double FROM = 3;
    /** From this width on a line carries its number even where that lies on other wide lines. */
    private static final double ALWAYS_FROM = 10;
    /** On a map that moves a long line has room for its number again after so many logical pixels, always at the same points of the world. */
    private static final double AGAIN = 640;
    /** In a picture a number is tried at points of the line so far from each other, logical pixels. */
    private static final double STEP = 40;

    private static final double BEYOND_SIGHT = 300;
    private static final Lettering LETTERING = Lettering.plain(Face.BOLD, 12);

    /** Of more lines the narrower ones are written over: there would be no room beside them. */
    private static final int MOST_AVOIDED = 200;

    private final List<FlowShape> lines;
    private final List<FlowShape> flows;
    private final Function<FlowShape, String> farEnds;
    private final boolean still;
    private final Texts texts;
    private final double scale;

    /** For a map that moves: where numbers stand does not depend on where its edges are, only which of them are shown. */
    static FlowNumbers moving(Overlay overlay) {
        return new FlowNumbers(overlay, shape -> "", false);
    }

    /**
     * For a picture: each line carries its number once, where there is most room in the part that is seen.
     *
     * @param farEnds what stands under the number of a line; may be empty
     */
    static FlowNumbers still(Overlay overlay, Function<FlowShape, String> farEnds) {
        return new FlowNumbers(overlay, farEnds, true);
    }

    private FlowNumbers(Overlay overlay, Function<FlowShape, String> farEnds, boolean still) {
        this.still = still;
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
            boolean open = shape.head() == FlowShape.Head.HOLLOW;
            LineStands stands =
                    new LineStands(line(shape, sheet), shape.width() / scale, open, sheet.measure(text, LETTERING));
            boolean always = shape.width() >= ALWAYS_FROM * scale;
            if (still) {
                write(writing, stands.within(sheet.sight(0), STEP), always, sheet);
            } else {
                sheet.showOne(() -> stands.again(sheet.sight(BEYOND_SIGHT), AGAIN)
                        .forEach(tried -> write(writing, tried, always, sheet)));
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
}
