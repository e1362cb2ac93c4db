package org.mekongatlas.paint;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.index.Flow;
import org.mekongatlas.model.Movement;
import org.mekongatlas.paint.Lettering.Face;
import org.mekongatlas.paint.Typesetter.Extent;
import org.mekongatlas.text.Texts;

/** Writes beside the wider lines how many people they stand for, the largest first. */
final class FlowNumbers {

    /** Narrower lines carry no number, logical pixels. */
    static final double FROM = 3;
    /** From this width on a line carries its number on itself where there is no room beside it, logical pixels. */
    static final double WIDE = 10;
    /** From this zoom on hubs have their names before the numbers of short lines that are not wide. */
    private static final double CLOSE = 7;

    /**
     * On a map that moves a long line has room for its number again after so many logical pixels, always at the same
     * points of the world.
     */
    static final double AGAIN = 640;

    private static final double BEYOND_SIGHT = 300;
    /** Of a line of which less is seen a number might not be seen to belong to it, logical pixels. */
    private static final double GOOD_STRETCH = 120;

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
    private final Optional<SeenWriting> seen;

    /** People of whom it is said how many they are. */
    private final Set<List<Movement>> told = new HashSet<>();

    /** Lines whose numbers come before names; each is itself alone, which is sooner told than by all its reports. */
    private final Set<FlowShape> first = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Texts texts;
    private final double scale;
    /** How wide lines are for what they would be on a map that is not seen from afar. */
    private final double narrowing;
    /** Whether hubs are so far apart that each is named: short lines leave them the room. */
    private final boolean near;

    /** The viewport, pixels. */
    private final Bounds whole;

    /**
     * For a map that moves: where numbers have room does not depend on where its edges are, only which of them are
     * shown.
     *
     * @param seen chooses those
     */
    static FlowNumbers moving(Overlay overlay, SeenWriting seen) {
        return new FlowNumbers(overlay, shape -> "", Optional.of(seen));
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

    private FlowNumbers(Overlay overlay, Function<FlowShape, String> farEnds, Optional<SeenWriting> seen) {
        this.seen = seen;
        texts = overlay.wording().texts();
        this.farEnds = farEnds;
        scale = overlay.viewport().scale();
        narrowing = overlay.widths().narrowing();
        near = overlay.viewport().zoom() >= CLOSE;
        whole = overlay.whole();
        ties = overlay.ties();
        lines = overlay.flows().stream().filter(shape -> !shape.faint()).toList();
        flows = overlay.flows().stream()
                .filter(shape -> shape.flow().counted() && isTold(shape, overlay))
                .sorted(Comparator.comparingLong(
                                (FlowShape shape) -> -shape.flow().people().best())
                        .thenComparing(shape -> -shape.path().length()))
                .toList();
    }

    /** Whether a line carries a number: wide ones do, also where all are narrower from afar, and those picked. */
    static boolean isTold(FlowShape shape, Overlay overlay) {
        WidthScale usual = new WidthScale(overlay.widths().top());
        return !shape.faint()
                && (overlay.isPicked()
                        || shape.width() >= FROM * overlay.viewport().scale()
                        || usual.width(shape.flow().people().best()) >= FROM);
    }

    /** Keeps names off the lines, the widest before all. */
    void avoidLines(LabelSheet sheet) {
        Comparator<FlowShape> widestFirst = Comparator.comparingDouble(shape -> -shape.width());
        lines.stream().sorted(widestFirst).limit(MOST_AVOIDED).forEach(shape -> {
            Polyline line = sheet.line(shape);
            sheet.avoid(line, shape.width() / scale);
            if (shape.head() != FlowShape.Head.NONE) {
                double head = Arrow.headWidth(shape.head(), shape.width(), scale) / scale;
                double tip = line.length() - Math.min(line.length(), head) / 2;
                sheet.avoid(line.between(Math.max(0, line.length() - head), tip), head);
            }
        });
        ties.forEach(tie -> sheet.avoid(sheet.line(tie.path()), TieShape.WIDTH));
    }

    /**
     * Those of the widest lines, on them or beside them, before any name takes their room, and of all wide ones that
     * are so short that there is no other room for them; where hubs lie close only of the widest of these.
     */
    void writeWidest(LabelSheet sheet, Palette palette) {
        widest().forEach(shape -> {
            first.add(shape);
            writeOnce(shape, sheet, palette);
        });
    }

    private Stream<FlowShape> widest() {
        if (seen.isPresent()) {
            return flows.stream().filter(this::isShortAndWide);
        }
        List<FlowShape> inSight = flows.stream()
                .filter(shape -> !shape.path().within(whole).isEmpty())
                .toList();
        return IntStream.range(0, inSight.size())
                .filter(i -> isShortAndWide(inSight.get(i))
                        || i < WIDEST && inSight.get(i).width() >= WIDE * narrowing * scale)
                .mapToObj(inSight::get);
    }

    /** Whether its number finds room only near the one place where it is. */
    private boolean isShortAndWide(FlowShape shape) {
        return shape.path().length() < LineStands.SHORT * scale
                && shape.width() >= (near ? WIDE : LineWriting.LARGE) * narrowing * scale;
    }

    /** The numbers of all other lines that are wide enough. */
    Stream<Figure> figures(LabelSheet sheet, Palette palette) {
        return flows.stream()
                .filter(shape -> !first.contains(shape))
                .map(shape -> new Figure(shape.flow().people().best(), () -> writeOnce(shape, sheet, palette)));
    }

    /** In a picture, what of them found no room: led to its line from wherever there is some. */
    void writeRest(LabelSheet sheet, Palette palette) {
        flows.stream()
                .filter(shape -> seen.isEmpty() && !told.contains(shape.flow().movements()))
                .forEach(shape -> writeAnywhere(shape, sheet, palette));
    }

    private void writeAnywhere(FlowShape shape, LabelSheet sheet, Palette palette) {
        Writing writing = writing(number(shape.flow()), shape, palette);
        LineStands stands = stands(writing, shape, sheet);
        if (new LineWriting(sheet, narrowing).writeAnywhere(writing, stands, inSight(stands, sheet))) {
            told.add(shape.flow().movements());
        }
    }

    /** Points of what is seen of a line. */
    private static List<Double> inSight(LineStands stands, LabelSheet sheet) {
        return stands.aroundAll(stands.closelyWithin(sheet.sight(0)));
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
        Writing writing = writing(text, shape, palette);
        LineStands stands = stands(writing, shape, sheet);
        LineWriting line = new LineWriting(sheet, narrowing);
        if (seen.isEmpty()) {
            return line.writeWithin(writing, stands, sheet.sight(0))
                    || isShortAndWide(shape) && line.writeAnywhere(writing, stands, inSight(stands, sheet));
        }
        List<Label> places = sheet.withhold(() -> stands.again(sheet.sight(BEYOND_SIGHT), AGAIN)
                .forEach(points -> writeAt(points, shape, writing, stands, line)));
        seen.get()
                .add(
                        shape.flow().leg(),
                        places,
                        BEYOND_SIGHT,
                        part -> isWellSeen(stands, part)
                                && (line.writeWithin(writing, stands, part)
                                        || line.writeFurther(writing, stands, part)));
        return false;
    }

    /** A wide line that is short has no other points; later there would be no room for what is led to it from far. */
    private void writeAt(List<Double> points, FlowShape shape, Writing writing, LineStands stands, LineWriting line) {
        if (!line.write(writing, stands, points, points) && isShortAndWide(shape)) {
            line.writeAnywhere(writing, stands, stands.aroundAll(points));
        }
    }

    private static boolean isWellSeen(LineStands stands, Bounds part) {
        return !stands.within(part).isEmpty()
                && stands.line().within(part).stream()
                        .anyMatch(stretch -> stretch.to() - stretch.from() >= GOOD_STRETCH);
    }

    private static Writing writing(String text, FlowShape shape, Palette palette) {
        return new Writing(text, LETTERING, MapInk.number(shape.flow().kind(), palette), palette.land());
    }

    private LineStands stands(Writing writing, FlowShape shape, LabelSheet sheet) {
        double width = shape.width() / scale;
        double head = shape.head() == FlowShape.Head.HOLLOW ? Arrow.headWidth(shape.head(), width, 1) : 0;
        boolean pointed = shape.head() == FlowShape.Head.NONE && shape.path().length() < LineStands.SHORT * scale;
        double chevron = pointed ? Arrow.chevronInside(width) : 0;
        Extent extent = sheet.measure(writing.text(), LETTERING);
        return new LineStands(sheet.line(shape), width, head, chevron, extent, sheet::isOffLines);
    }
}
