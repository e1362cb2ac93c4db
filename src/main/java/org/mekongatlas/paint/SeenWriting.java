package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mekongatlas.geo.Bounds;

/**
 * The numbers of lines and the names of countries on a map that moves. Each has room at places of the world that do not
 * depend on what is seen, of which one is shown; where none of them is in sight, it is written last of all within what
 * is seen. Logical pixels of the world. For one thread.
 */
final class SeenWriting {

    private final LabelSheet sheet;
    private final SteadyWriting steady;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Object what, List<Label> places, double reach, Predicate<Bounds> within) {}

    SeenWriting(LabelSheet sheet, SteadyWriting steady) {
        this.sheet = sheet;
        this.steady = steady;
    }

    /**
     * Adds what is shown once.
     *
     * @param what the leg of a line, or the ISO code of a country
     * @param places where it has room whatever is seen
     * @param reach how far from its middle what it belongs to may lie
     * @param within writes it for a part of the map; whether there was room
     */
    void add(Object what, List<Label> places, double reach, Predicate<Bounds> within) {
        entries.add(new Entry(what, places, reach, within));
    }

    /** What is seen. */
    Bounds view() {
        return steady.view();
    }

    /** Shows each once, first those that may stay where they were; after all other writing. */
    void show() {
        List<Entry> others = entries.stream().filter(entry -> !stays(entry)).toList();
        others.forEach(entry -> place(entry).ifPresent(label -> show(entry, label)));
    }

    private boolean stays(Entry entry) {
        Optional<Label> there = steady.unmoved(entry.what, entry.places).or(() -> again(entry));
        there.ifPresent(label -> show(entry, label));
        return there.isPresent();
    }

    private void show(Entry entry, Label label) {
        sheet.show(label);
        steady.note(entry.what, label);
    }

    /** Where it was written last of all before. */
    private Optional<Label> again(Entry entry) {
        return steady.lastSeen(entry.what)
                .flatMap(last -> sheet.add(
                        box -> SteadyWriting.isAt(last, box) && steady.isSeen(box),
                        () -> entry.within.test(LabelSheet.square(last.x(), last.y(), entry.reach))));
    }

    private Optional<Label> place(Entry entry) {
        Optional<Label> kept = steady.choose(entry.what, entry.places).filter(this::isPartlySeen);
        return kept.filter(steady::isSeen)
                .or(() -> sheet.add(steady::isSeen, () -> entry.within.test(view())))
                .or(() -> kept);
    }

    private boolean isPartlySeen(Label label) {
        return label.stand().box().intersects(view());
    }
}
