package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.paint.PlaceGroups.Spot;

/** What was written on one map, and what of it is shown. Logical pixels of the world. For one thread. */
final class WrittenLabels {

    private final List<Label> labels = new ArrayList<>();
    private final Set<Label> withheld = new HashSet<>();
    private final List<Label> seen = new ArrayList<>();

    void add(Label label) {
        labels.add(label);
    }

    /** All that does not depend on what is seen, in the order in which it found its place. */
    List<Label> all() {
        return Collections.unmodifiableList(labels);
    }

    List<Label> shown() {
        return Stream.concat(labels.stream(), seen.stream())
                .filter(label -> !withheld.contains(label))
                .toList();
    }

    /** Notes what depends on what is seen, apart from all else. */
    void addSeen(Label label) {
        seen.add(label);
    }

    /** What of that was noted last. */
    Label lastSeen() {
        return seen.get(seen.size() - 1);
    }

    /** All that is written meanwhile is shown only if that is asked for. */
    List<Label> withhold(Runnable writing) {
        int first = labels.size();
        writing.run();
        List<Label> meanwhile = List.copyOf(labels.subList(first, labels.size()));
        withheld.addAll(meanwhile);
        return meanwhile;
    }

    /** The same of what was written already. */
    List<Label> withhold(Predicate<Label> wanted) {
        List<Label> found = labels.stream().filter(wanted).toList();
        withheld.addAll(found);
        return found;
    }

    /** Shows what was withheld. */
    void show(Label label) {
        withheld.remove(label);
    }

    /** Whether these words are written near a point, in small letters or capitals. */
    boolean says(String text, Spot spot, double near) {
        return labels.stream()
                .anyMatch(label -> label.writing().text().equalsIgnoreCase(text)
                        && label.stand().distanceTo(spot.x(), spot.y()) <= near);
    }

    Optional<Stand> standOf(Writing writing) {
        return labels.stream()
                .filter(label -> label.writing().equals(writing))
                .findFirst()
                .map(Label::stand);
    }

    /** Whether these words are written somewhere within a box, in type of whatever size. */
    boolean isWithin(Bounds box, String text) {
        return labels.stream()
                .anyMatch(label -> label.writing().text().equals(text)
                        && label.stand().box().intersects(box));
    }
}
