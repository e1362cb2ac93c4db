package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.paint.PlaceGroups.Spot;
import org.mekongatlas.paint.Typesetter.Extent;

/**
 * The labels of one map while they find their places: each goes where no symbol and no earlier label is. What lies
 * outside the viewport is placed too, so that nothing within changes while panning. Lengths are logical pixels of
 * the world. For one thread.
 */
final class LabelSheet {

    /** So far beyond the viewport everything is placed that could push aside what pushes aside what is seen. */
    private static final double MARGIN = 800;
    /** From this width on a line is a bad ground for words, logical pixels. */
    private static final double WIDE = 2.2;
    /** Share of a line's width that words keep off to each side of its middle. */
    private static final double INNER = 0.35;

    /** Of words whose box lines cross no further than this share of it the letters can still be told. */
    static final double LEGIBLE = 0.25;

    /** How finely it matters how much of words lies over lines. */
    private static final int EIGHTHS = 8;

    private final Viewport viewport;
    private final Typesetter typesetter;
    private final MapWording wording;
    private final Bounds known;
    private final LabelPlacer taken = new LabelPlacer();
    private final Captions captions = new Captions();
    private final LineField wideLines;
    private final LineField lines;
    private final LedWriting led;
    private final List<Label> labels = new ArrayList<>();
    private final List<Bounds> covered = new ArrayList<>();
    private final Set<Label> withheld = new HashSet<>();
    private final List<Spot> dots = new ArrayList<>();
    private Optional<Bounds> frame = Optional.empty();

    LabelSheet(Viewport viewport, Typesetter typesetter, MapWording wording) {
        this.viewport = viewport;
        this.typesetter = typesetter;
        this.wording = wording;
        known = sight(MARGIN);
        wideLines = new LineField(known);
        lines = new LineField(known);
        led = new LedWriting(lines, wideLines, this::isLedInFrame, this::place);
    }

    double zoom() {
        return viewport.zoom();
    }

    /** Has to be told when a name or a number is written, so that it keeps them apart. */
    Captions captions() {
        return captions;
    }

    /** Writes at the end of leaders. */
    LedWriting led() {
        return led;
    }

    /** In which language it is written. */
    MapWording wording() {
        return wording;
    }

    double worldSize() {
        return viewport.worldSize() / viewport.scale();
    }

    /** The world's logical pixels of a pixel of the viewport. */
    Spot spot(double px, double py) {
        return new Spot((px + viewport.left()) / viewport.scale(), (py + viewport.top()) / viewport.scale());
    }

    /** The world's logical pixels of a part of the viewport. */
    Bounds box(Bounds part) {
        Spot first = spot(part.minX(), part.minY());
        Spot last = spot(part.maxX(), part.maxY());
        return new Bounds(first.x(), first.y(), last.x(), last.y());
    }

    /** The middle of a flow's line in logical pixels of the world. */
    Polyline line(FlowShape shape) {
        return line(shape.path());
    }

    /** The same of any line of the viewport. */
    Polyline line(Polyline path) {
        Spot corner = spot(0, 0);
        return path.moved(1 / viewport.scale(), corner.x(), corner.y());
    }

    /** Whether a point is so far out of sight that it does not matter what is written there. */
    boolean isFar(double x, double y) {
        return isFar(x, y, 0);
    }

    /** The same for what may be written up to {@code leeway} from that point. */
    boolean isFar(double x, double y, double leeway) {
        return !known.grown(leeway).contains(x, y);
    }

    /** What can be seen, grown on each side. */
    Bounds sight(double margin) {
        return box(new Bounds(0, 0, viewport.width(), viewport.height())).grown(margin);
    }

    Extent measure(String text, Lettering lettering) {
        return typesetter.measure(text, lettering);
    }

    /** Nothing is written here, because something will lie over it. */
    void cover(Bounds box) {
        taken.reserve(box);
        covered.add(box);
    }

    /**
     * What is led to something is written where all of it is seen, or not at all; for a picture, which no one can move.
     */
    void keepLeadersInSight() {
        frame = Optional.of(sight(0));
    }

    /** Whether something will lie over a point. */
    boolean isCovered(Spot spot) {
        return covered.stream().anyMatch(box -> box.contains(spot.x(), spot.y()));
    }

    /** The same of something round. */
    void keepDiscFree(double x, double y, double radius) {
        double narrow = 0.6 * radius;
        taken.reserve(new Bounds(x - radius, y - narrow, x + radius, y + narrow));
        taken.reserve(new Bounds(x - narrow, y - radius, x + narrow, y + radius));
    }

    /** Words avoid this line where they can, and a wide one rather than a narrow one. */
    void avoid(Polyline line, double width) {
        lines.add(line, INNER * width);
        if (width >= WIDE) {
            wideLines.add(line, INNER * width);
        }
    }

    /** Whether a leader may end there: nothing was drawn or written on its dot. */
    boolean isOpen(Spot spot) {
        Bounds dot = square(spot.x(), spot.y(), Leader.DOT + 1);
        return isInFrame(dot) && taken.isFree(dot);
    }

    /** Whether no line runs through a box. */
    boolean isOffLines(Bounds box) {
        return lines.isFree(box);
    }

    /** Whether no wide line runs through a box. */
    boolean isOffWideLines(Bounds box) {
        return wideLines.isFree(box);
    }

    /** Writes where nothing at all is in the way. */
    boolean writeClear(Writing writing, List<Stand> stands) {
        return place(writing, stands.stream().filter(stand -> lines.isFree(stand.box())), false);
    }

    /** Writes where no line is in the way if there is such a place, else over narrow lines. */
    boolean writeAside(Writing writing, List<Stand> stands, boolean faint) {
        return place(writing, stands.stream().filter(stand -> lines.isFree(stand.box())), faint)
                || place(writing, stands.stream().filter(stand -> wideLines.isFree(stand.box())), faint);
    }

    /** The same, but where there is no other place over wide lines too, as little of them as can be. */
    boolean write(Writing writing, List<Stand> stands, boolean faint) {
        return writeAside(writing, stands, faint)
                || stands.stream()
                        .sorted(Comparator.comparing(stand -> Math.round(EIGHTHS * wideLines.share(stand.box()))))
                        .anyMatch(stand -> place(writing, Stream.of(stand), faint));
    }

    /** Writes where few lines are in the way, else nowhere. */
    boolean writeLegibly(Writing writing, List<Stand> stands, boolean faint) {
        return writeAside(writing, stands, faint)
                || stands.stream()
                        .filter(stand -> lines.share(stand.box()) <= LEGIBLE)
                        .sorted(Comparator.comparingDouble(stand -> lines.share(stand.box())))
                        .anyMatch(stand -> place(writing, Stream.of(stand), faint));
    }

    private boolean isLedInFrame(Bounds words, Leader leader) {
        return isInFrame(withHalo(words)) && isInFrame(leader.tip()) && isUncovered(leader.tip());
    }

    private boolean isUncovered(Bounds box) {
        return covered.stream().noneMatch(box::intersects);
    }

    private boolean isInFrame(Bounds box) {
        return frame.stream().allMatch(seen -> seen.contains(box));
    }

    private boolean place(Writing writing, Stream<Stand> stands, boolean faint) {
        return place(stands.map(stand -> new Label(writing, stand, faint, Optional.empty())));
    }

    /** At the first place that is free and where the words are not read with others, else at the first that is free. */
    private boolean place(Stream<Label> places) {
        List<Label> usable = new ArrayList<>();
        Optional<Label> apart = places.filter(this::isFree)
                .peek(usable::add)
                .filter(label -> captions.isApart(label.stand().box()))
                .findFirst();
        apart.ifPresent(this::put);
        return apart.isPresent() || !usable.isEmpty() && settle(usable.get(0));
    }

    private boolean settle(Label label) {
        return captions.settle(() -> put(label));
    }

    private boolean isFree(Label label) {
        return label.leader().stream().flatMap(Leader::room).allMatch(taken::isFree)
                && taken.isFree(withHalo(label.stand().box()));
    }

    private void put(Label label) {
        Bounds box = label.stand().box();
        taken.reserve(withHalo(box));
        label.leader().stream().flatMap(Leader::room).forEach(taken::reserve);
        captions.written(box);
        labels.add(label);
    }

    /** A town's dot with its name beside it; neither where there is no room for both, or only on a wide line. */
    boolean writeTown(double x, double y, Writing writing) {
        Bounds dot = square(x, y, Lettered.DOT + 1.5);
        Extent extent = measure(writing.text(), writing.lettering());
        List<Stand> stands = Stand.beside(x, y, Lettered.DOT + 3.5, extent);
        boolean written = taken.isFree(dot) && writeAside(writing, stands, false);
        if (written) {
            taken.reserve(dot);
            dots.add(new Spot(x, y));
        }
        return written;
    }

    /**
     * Of all that is written meanwhile only one label is shown; the others keep their room, so that nothing else moves
     * while panning.
     */
    void showOne(Runnable writing, Function<List<Label>, Optional<Label>> choice) {
        int first = labels.size();
        writing.run();
        List<Label> written = labels.subList(first, labels.size());
        withheld.addAll(written);
        choice.apply(written).ifPresent(withheld::remove);
    }

    /** Whether these words are written near a point yet, in small letters or capitals. */
    boolean says(String text, Spot spot, double near) {
        return labels.stream()
                .anyMatch(label -> label.writing().text().equalsIgnoreCase(text)
                        && label.stand().distanceTo(spot.x(), spot.y()) <= near);
    }

    /** Where it is written first, if anywhere. */
    Optional<Stand> standOf(Writing writing) {
        return labels.stream()
                .filter(label -> label.writing().equals(writing))
                .findFirst()
                .map(Label::stand);
    }

    /** Whether these words are written somewhere within the viewport, in type of whatever size. */
    boolean isInSight(Writing writing) {
        return labels.stream()
                .anyMatch(label -> label.writing().text().equals(writing.text())
                        && label.stand().box().intersects(sight(0)));
    }

    /** All that was written, also out of sight, in the order in which it found its place. */
    List<Label> labels() {
        return labels;
    }

    /** What of it is shown where it comes into sight. */
    Lettered lettered() {
        List<Label> shown =
                labels.stream().filter(label -> !withheld.contains(label)).toList();
        return new Lettered(viewport, typesetter, shown, List.copyOf(dots));
    }

    /** So that the halos of neighbours do not hide each other's letters. */
    static Bounds withHalo(Bounds box) {
        double halo = Typesetter.HALO;
        return new Bounds(box.minX() - halo, box.minY() - halo / 2, box.maxX() + halo, box.maxY() + halo / 2);
    }

    static Bounds square(double x, double y, double radius) {
        return new Bounds(x - radius, y - radius, x + radius, y + radius);
    }
}
