package org.mekongatlas.paint;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.index.Flow;
import org.mekongatlas.model.Movement;
import org.mekongatlas.paint.Lettering.Face;
import org.mekongatlas.text.Texts;

/** Writes beside the wider lines how many people they stand for, the largest first. */
final class FlowNumbers {

    /** Narrower lines carry no number, logical pixels. */
    static final double FROM = 3;
    /** From this width on a line carries its number on itself where there is no room beside it, logical pixels. */
    static final double WIDE = 10;
    /** From this width on its number may stand over narrow lines where there is no other room, logical pixels. */
    private static final double LARGE = 6;
    /**
     * On a map that moves a long line has room for its number again after so many logical pixels, always at the same
     * points of the world.
     */
    static final double AGAIN = 640;

    /** From this zoom on hubs have their names before the numbers of short lines that are not wide. */
    private static final double CLOSE = 7;

    private static final double BEYOND_SIGHT = 300;
    private static final Lettering LETTERING = Lettering.plain(Face.BOLD, 12);

    /** So many lines of a picture have their numbers before places have their names. */
    private static final int WIDEST = 8;
    /** Of more lines the narrower ones are written over: there would be no room beside them. */
    private static final int MOST_AVOIDED = 400;

    private final List<FlowShape> lines;
    private final List<TieShape> ties;
    private final List<FlowShape> flows;
    private final Function<FlowShape, String> farEnds;
    /** Empty in a picture. */
    private final Optional<SteadyWriting> steady;

    /** People of whom it is said how many they are. */
    private final Set<List<Movement>> told = new HashSet<>();

    /** Lines whose numbers come before names; each is itself alone, which is sooner told than by all its reports. */
    private final Set<FlowShape> first = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Texts texts;
    private final double scale;
    /** Whether hubs are so far apart that each is named: short lines leave them the room. */
    private final boolean near;

    /** The viewport, pixels. */
    private final Bounds whole;

    /**
     * For a map that moves: where numbers stand does not depend on where its edges are, only which of them are shown.
     *
     * @param steady chooses those
     */
    static FlowNumbers moving(Overlay overlay, SteadyWriting steady) {
        return new FlowNumbers(overlay, shape -> "", Optional.of(steady));
    }

    /**
     * For a picture: each line carries its number once, where there is most room in the part that is seen; of the legs
     * of one journey only the longest does.
     *
     * @param farEnds what stands under the number of a line; may be empty
     */
    static FlowNumbers still(Overlay overlay, Function<FlowShape, String> farEnds) {
        return new FlowNumbers(overlay, farEnds, Optional.empty());
    }

    private FlowNumbers(Overlay overlay, Function<FlowShape, String> farEnds, Optional<SteadyWriting> steady) {
        this.steady = steady;
        texts = overlay.wording().texts();
        this.farEnds = farEnds;
        scale = overlay.viewport().scale();
        near = overlay.viewport().zoom() >= CLOSE;
        whole = overlay.whole();
        ties = overlay.ties();
        lines = overlay.flows().stream().filter(shape -> !shape.faint()).toList();
        flows = overlay.flows().stream()
                .filter(shape -> shape.flow().counted() && !shape.faint() && shape.width() >= FROM * scale)
                .sorted(Comparator.comparingLong(
                                (FlowShape shape) -> -shape.flow().people().best())
                        .thenComparing(shape -> -shape.path().length()))
                .toList();
    }

    /** Keeps names off the lines, the widest before all. */
    void avoidLines(LabelSheet sheet) {
        Comparator<FlowShape> widestFirst = Comparator.comparingDouble(shape -> -shape.width());
        lines.stream().sorted(widestFirst).limit(MOST_AVOIDED).forEach(shape -> {
            Polyline line = sheet.line(shape);
            sheet.avoid(line, shape.width() / scale);
            if (shape.head() != FlowShape.Head.NONE) {
                double head = Arrow.headWidth(shape.width(), scale) / scale;
                double tip = line.length() - Math.min(line.length(), head) / 2;
                sheet.avoid(line.between(Math.max(0, line.length() - head), tip), head);
            }
        });
        ties.forEach(tie -> sheet.avoid(sheet.line(tie.path()), TieShape.WIDTH));
    }

    /**
     * Those of the widest lines, on them or beside them, before any name takes their room; on a map that moves, those
     * of all wide ones that are so short that there is no other room for them, and of large ones where hubs lie close.
     */
    void writeWidest(LabelSheet sheet, Palette palette) {
        widest().forEach(shape -> {
            first.add(shape);
            writeOnce(shape, sheet, palette);
        });
    }

    private Stream<FlowShape> widest() {
        return steady.isPresent()
                ? flows.stream()
                        .filter(shape -> shape.path().length() < LineStands.SHORT * scale)
                        .filter(shape -> shape.width() >= (near ? WIDE : LARGE) * scale)
                : flows.stream()
                        .filter(shape -> !shape.path().within(whole).isEmpty())
                        .limit(WIDEST)
                        .filter(shape -> shape.width() >= WIDE * scale);
    }

    /** The numbers of all other lines that are wide enough. */
    Stream<Figure> figures(LabelSheet sheet, Palette palette) {
        return flows.stream()
                .filter(shape -> !first.contains(shape))
                .map(shape -> new Figure(shape.flow().people().best(), () -> writeOnce(shape, sheet, palette)));
    }

    private void writeOnce(FlowShape shape, LabelSheet sheet, Palette palette) {
        List<Movement> movements = shape.flow().movements();
        if (!told.contains(movements) && write(shape, sheet, palette)) {
            told.add(movements);
        }
    }

    /**
     * Whether it is the only number of these people: on a map that moves another leg may come into sight without this
     * one.
     */
    private boolean write(FlowShape shape, LabelSheet sheet, Palette palette) {
        String number = number(shape.flow());
        String ends = farEnds.apply(shape);
        return !ends.isEmpty() && write(number + "\n" + MapName.broken(ends), shape, sheet, palette)
                || write(number, shape, sheet, palette);
    }

    /**
     * With a question mark in the place of an end that nobody names, lest the way of its stub be taken for a direction.
     */
    private String number(Flow flow) {
        String people = texts.number(flow.people().best());
        return flow.to().isEmpty() ? people + " → ?" : flow.from().isEmpty() ? "? → " + people : people;
    }

    private boolean write(String text, FlowShape shape, LabelSheet sheet, Palette palette) {
        Writing writing =
                new Writing(text, LETTERING, MapInk.number(shape.flow().kind(), palette), palette.land());
        boolean open = shape.head() == FlowShape.Head.HOLLOW;
        LineStands stands = new LineStands(
                sheet.line(shape), shape.width() / scale, open, sheet.measure(text, LETTERING), sheet::isOffLines);
        if (steady.isEmpty()) {
            Bounds sight = sheet.sight(0);
            return write(writing, stands, stands.within(sight), stands.closelyWithin(sight), sheet);
        }
        sheet.showOne(
                () -> stands.again(sheet.sight(BEYOND_SIGHT), AGAIN)
                        .forEach(points -> write(writing, stands, points, points, sheet)),
                places -> steady.get().choose(shape, places));
        return false;
    }

    private static boolean write(
            Writing writing, LineStands stands, List<Double> points, List<Double> on, LabelSheet sheet) {
        return sheet.captions()
                .writeNumber(
                        () -> writeNear(writing, stands, points, on, sheet),
                        () -> led(writing, stands, points, stands::furthest, sheet.led()::writeAcross));
    }

    /** Beside its line, on it where it is wide, or led to it; the number of a wide line over narrow ones if need be. */
    private static boolean writeNear(
            Writing writing, LineStands stands, List<Double> points, List<Double> on, LabelSheet sheet) {
        boolean wide = stands.width() >= WIDE;
        return sheet.writeClear(writing, stands.beside(points))
                || wide && sheet.write(writing, stands.on(on), false)
                || led(writing, stands, points, sheet.led()::write)
                || led(writing, stands, points, sheet.led()::writeAcross)
                || (stands.width() >= LARGE || stands.open())
                        && writeOver(writing, stands.freeOf(sheet::isOffWideLines), on, sheet);
    }

    /**
     * Led to its line over narrow ones; beside it only with the question mark of an end that nobody names, lest it be
     * taken for theirs.
     */
    private static boolean writeOver(Writing writing, LineStands stands, List<Double> points, LabelSheet sheet) {
        return stands.open() && sheet.writeAside(writing, stands.beside(points), false)
                || led(writing, stands, points, sheet.led()::writeOver);
    }

    /** One of the sheet's ways to write with a leader. */
    @FunctionalInterface
    private interface Led {

        boolean write(Writing writing, List<Stand> stands, Function<Bounds, Leader> leaders);
    }

    private static boolean led(Writing writing, LineStands stands, List<Double> points, Led way) {
        return led(writing, stands, points, stands::further, way);
    }

    /** @param far where words may stand that are led to a point of the line */
    private static boolean led(
            Writing writing, LineStands stands, List<Double> points, DoubleFunction<List<Stand>> far, Led way) {
        return points.stream()
                .anyMatch(along -> way.write(writing, far.apply(along), box -> leader(box, along, stands, writing)));
    }

    private static Leader leader(Bounds words, double along, LineStands stands, Writing writing) {
        return Leader.toLine(words, stands.spot(along), stands.width(), writing.colour());
    }
}
