package org.mekongatlas.paint;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.count.Reason;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.EventKind;

/**
 * What a legend has to explain: what is drawn, and nothing else.
 *
 * @param basis what the widths count
 * @param kinds of the lines
 * @param uncounted why no number stands behind some lines
 * @param openEnded whether there is a line of which one end is not known
 * @param undrawn how many narrower lines are left out
 * @param net whether lines stand for the difference of both directions
 * @param balanced how many pairs of lines cancelled each other out
 * @param widths examples, widest first; none where no line has a number
 * @param held whether widths keep their meaning from one map to the next, whatever its numbers
 * @param cut the number of people above which lines get no wider, if there is such a line; else 0
 * @param symbols of the places, by their names in {@link Symbols}, hubs first; the empty name is the ring that stands
 *     for a whole country or region
 * @param stocks whether there is an estimate of people in a place
 * @param uncertain what is shown of what is not known for sure
 */
public record Legend(
        Basis basis,
        List<EventKind> kinds,
        List<Reason> uncounted,
        boolean openEnded,
        int undrawn,
        boolean net,
        int balanced,
        List<Width> widths,
        boolean held,
        long cut,
        List<String> symbols,
        boolean stocks,
        Set<Uncertainty> uncertain) {

    /** How wide so many people are drawn, logical pixels. */
    public record Width(long people, double pixels) {}

    public Legend {
        kinds = List.copyOf(kinds);
        uncounted = List.copyOf(uncounted);
        widths = List.copyOf(widths);
        symbols = List.copyOf(symbols);
        uncertain = Set.copyOf(uncertain);
    }

    /** Whether there is nothing to explain. */
    public boolean isEmpty() {
        boolean lines = !kinds.isEmpty() || !uncounted.isEmpty() || openEnded || undrawn > 0 || balanced > 0;
        boolean sizes = !widths.isEmpty() || cut > 0;
        return !lines && !sizes && symbols.isEmpty() && !stocks && uncertain.isEmpty();
    }

    /** What colours and widths of lines say, and nothing else. */
    public Legend brief() {
        return new Legend(
                basis, kinds, List.of(), false, undrawn, net, 0, widths, held, cut, List.of(), false, Set.of());
    }

    /** One legend for this and another map, on which the same numbers are drawn equally wide. */
    public Legend with(Legend other) {
        return new Legend(
                basis,
                inOrder(Stream.concat(kinds.stream(), other.kinds.stream())),
                inOrder(Stream.concat(uncounted.stream(), other.uncounted.stream())),
                openEnded || other.openEnded,
                undrawn + other.undrawn,
                net || other.net,
                balanced + other.balanced,
                Stream.of(widths, other.widths)
                        .max(Comparator.comparing(Legend::widest))
                        .orElseThrow(),
                true,
                Math.max(cut, other.cut),
                symbols(Stream.concat(symbols.stream(), other.symbols.stream())),
                stocks || other.stocks,
                Stream.concat(uncertain.stream(), other.uncertain.stream()).collect(Collectors.toSet()));
    }

    private static long widest(List<Width> widths) {
        return widths.stream().mapToLong(Width::people).max().orElse(0);
    }

    /** The legend of what can be seen of an overlay. */
    public static Legend of(Overlay overlay) {
        return of(overlay, overlay.whole());
    }

    /** The legend of what can be seen in a part of an overlay, pixels. */
    public static Legend of(Overlay overlay, Bounds part) {
        List<FlowShape> flows = overlay.flowsIn(part);
        boolean counted = flows.stream().anyMatch(shape -> shape.flow().counted());
        return new Legend(
                overlay.basis(),
                inOrder(flows.stream().map(shape -> shape.flow().kind())),
                inOrder(flows.stream().flatMap(shape -> shape.flow().uncounted().stream())),
                flows.stream().anyMatch(shape -> shape.head() == FlowShape.Head.HOLLOW),
                overlay.undrawn(),
                overlay.isNet(),
                overlay.balanced(),
                counted
                        ? widths(
                                overlay.widths(),
                                overlay.isHeld() ? overlay.widths().top() : most(flows))
                        : List.of(),
                overlay.isHeld(),
                cut(flows, overlay.widths()),
                symbols(overlay.marksIn(part).stream().map(MarkShape::symbol)),
                overlay.hasStocksIn(part),
                uncertain(flows, !overlay.halosIn(part).isEmpty()));
    }

    private static Set<Uncertainty> uncertain(List<FlowShape> flows, boolean halos) {
        return Stream.of(Uncertainty.values())
                .filter(what -> what == Uncertainty.PLACE
                        ? halos
                        : flows.stream().anyMatch(shape -> shape.shownDoubt().shows(what)))
                .collect(Collectors.toSet());
    }

    private static long cut(List<FlowShape> flows, WidthScale scale) {
        return flows.stream().anyMatch(shape -> scale.cuts(shape.flow().people().best())) ? scale.top() : 0;
    }

    private static long most(List<FlowShape> flows) {
        return flows.stream()
                .mapToLong(shape -> shape.flow().people().best())
                .max()
                .orElse(0);
    }

    private static List<Width> widths(WidthScale scale, long most) {
        return scale.legendValues(most).stream()
                .map(people -> new Width(people, scale.width(people)))
                .sorted(Comparator.comparing(width -> -width.people()))
                .toList();
    }

    private static List<String> symbols(Stream<String> drawn) {
        Set<String> names = drawn.collect(Collectors.toSet());
        return SymbolNames.ALL.stream().filter(names::contains).toList();
    }

    /** Each once, in their own order. */
    private static <E> List<E> inOrder(Stream<E> found) {
        return found.distinct().sorted().toList();
    }
}
