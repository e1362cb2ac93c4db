package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
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

    /** Of words whose box lines cross no further than this share of it the letters can still be told. */
    static final double LEGIBLE = 0.25;

    /** How finely it matters how much of words lies over lines. */
    private static final int EIGHTHS = 8;

    private final Viewport viewport;
    private final Typesetter typesetter;
    private final MapWording wording;
    private final Bounds known;
    private final LabelGround ground;
    private final WrittenLabels written = new WrittenLabels();
    /** In which boxes what is added may be written; empty as long as nothing is. */
    private Optional<Predicate<Bounds>> adding = Optional.empty();

    private final List<Spot> dots = new ArrayList<>();
    private final Captions captions = new Captions();
    private final LedWriting led;

    LabelSheet(Viewport viewport, Typesetter typesetter, MapWording wording) {
        this.viewport = viewport;
        this.typesetter = typesetter;
        this.wording = wording;
        known = sight(MARGIN);
        ground = new LabelGround(known);
        led = new LedWriting(ground.lines(), ground.wideLines(), this::isWanted, ground::allows, this::place);
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
        ground.cover(box);
    }

    /** Nor within a symbol. */
    void keepDiscFree(double x, double y, double radius) {
        ground.keepDiscFree(x, y, radius);
    }

    /**
     * What is led to something is written where all of it is seen, or not at all; for a picture, which no one can move.
     */
    void keepLeadersInSight() {
        ground.keepLeadersIn(sight(0));
    }

    /** Whether something will lie over a point. */
    boolean isCovered(Spot spot) {
        return ground.isCovered(spot);
    }

    /** Words avoid this line where they can, and a wide one rather than a narrow one. */
    void avoid(Polyline line, double width) {
        ground.avoid(line, width);
    }

    /** Whether no line runs through a box. */
    boolean isOffLines(Bounds box) {
        return ground.lines().isFree(box);
    }

    /** Whether no wide line runs through a box. */
    boolean isOffWideLines(Bounds box) {
        return ground.wideLines().isFree(box);
    }

    /** Writes where nothing at all is in the way. */
    boolean writeClear(Writing writing, List<Stand> stands) {
        return place(writing, wanted(stands).filter(stand -> ground.lines().isFree(stand.box())), false);
    }

    /** Writes where no line is in the way if there is such a place, else over narrow lines. */
    boolean writeAside(Writing writing, List<Stand> stands, boolean faint) {
        return place(writing, wanted(stands).filter(stand -> ground.lines().isFree(stand.box())), faint)
                || place(
                        writing,
                        wanted(stands).filter(stand -> ground.wideLines().isFree(stand.box())),
                        faint);
    }

    /** The same, but where there is no other place over wide lines too, as little of them as can be. */
    boolean write(Writing writing, List<Stand> stands, boolean faint) {
        return writeAside(writing, stands, faint)
                || leastFirst(
                                wanted(stands),
                                stand -> Math.round(EIGHTHS * ground.wideLines().share(stand.box())),
                                EIGHTHS)
                        .anyMatch(stand -> place(writing, Stream.of(stand), faint));
    }

    /** Writes where few lines are in the way, else nowhere. */
    boolean writeLegibly(Writing writing, List<Stand> stands, boolean faint) {
        return writeAside(writing, stands, faint)
                || leastFirst(wanted(stands), stand -> ground.lines().share(stand.box()), LEGIBLE)
                        .anyMatch(stand -> place(writing, Stream.of(stand), faint));
    }

    private Stream<Stand> wanted(List<Stand> stands) {
        return stands.stream().filter(stand -> isWanted(stand.box()));
    }

    /** Whether words are to be written there; asked first, for it is soon told. */
    private boolean isWanted(Bounds box) {
        return adding.isEmpty() || adding.get().test(box);
    }

    private static Stream<Stand> leastFirst(Stream<Stand> stands, ToDoubleFunction<Stand> measure, double most) {
        return stands.map(stand -> Map.entry(measure.applyAsDouble(stand), stand))
                .filter(measured -> measured.getKey() <= most)
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private boolean place(Writing writing, Stream<Stand> stands, boolean faint) {
        return place(stands.map(stand -> new Label(writing, stand, faint, Optional.empty())));
    }

    /** At the first place that is free and where the words are not read with others, else at the first that is free. */
    private boolean place(Stream<Label> places) {
        List<Label> usable = new ArrayList<>();
        Optional<Label> apart = places.filter(ground::isFree)
                .peek(usable::add)
                .filter(label -> captions.isApart(label.stand().box()))
                .findFirst();
        apart.ifPresent(this::put);
        return apart.isPresent() || !usable.isEmpty() && settle(usable.get(0));
    }

    private boolean settle(Label label) {
        return captions.settle(() -> put(label));
    }

    private void put(Label label) {
        ground.take(label);
        captions.written(label.stand().box());
        if (adding.isPresent()) {
            written.addSeen(label);
        } else {
            written.add(label);
        }
    }

    /** A town's dot with its name beside it; neither where there is no room for both, or only on a wide line. */
    boolean writeTown(double x, double y, Writing writing) {
        Bounds dot = square(x, y, Lettered.DOT + 1.5);
        Extent extent = measure(writing.text(), writing.lettering());
        List<Stand> stands = Stand.beside(x, y, Lettered.DOT + 3.5, extent);
        boolean found = ground.isFree(dot) && writeAside(writing, stands, false);
        if (found) {
            ground.take(dot);
            dots.add(new Spot(x, y));
        }
        return found;
    }

    /**
     * All that is written meanwhile keeps its room, so that nothing else moves while panning, and is shown only if it
     * is asked for.
     */
    List<Label> withhold(Runnable writing) {
        return written.withhold(writing);
    }

    /** The same of what was written already. */
    List<Label> withhold(Predicate<Label> wanted) {
        return written.withhold(wanted);
    }

    /** Shows what was withheld. */
    void show(Label label) {
        written.show(label);
    }

    /**
     * Writes what depends on what is seen; after all else, which would move with it.
     *
     * @param there boxes in which it may be written
     * @return what was written, if there was room
     */
    Optional<Label> add(Predicate<Bounds> there, BooleanSupplier writing) {
        adding = Optional.of(there);
        boolean found = writing.getAsBoolean();
        adding = Optional.empty();
        return found ? Optional.of(written.lastSeen()) : Optional.empty();
    }

    /** Whether these words are written near a point yet, in small letters or capitals. */
    boolean says(String text, Spot spot, double near) {
        return written.says(text, spot, near);
    }

    /** Where it is written first, if anywhere. */
    Optional<Stand> standOf(Writing writing) {
        return written.standOf(writing);
    }

    /** Whether these words are written somewhere within the viewport, in type of whatever size. */
    boolean isInSight(Writing writing) {
        return written.isWithin(sight(0), writing.text());
    }

    /** All that does not depend on what is seen, also out of sight, in the order in which it found its place. */
    List<Label> labels() {
        return written.all();
    }

    /** What of it is shown where it comes into sight. */
    Lettered lettered() {
        return new Lettered(viewport, typesetter, written.shown(), List.copyOf(dots));
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
