package org.mekongatlas.paint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.model.Language;
import org.mekongatlas.text.Texts;

/**
 * How much of a picture its writing tells, for comparing one way of laying out with another.
 *
 * @param untold lines of which much is seen, broad enough to be asked for their number, and without one
 * @param untoldShort those of them that are too short to carry it beside their middle
 * @param onLines names that stand on broad lines
 */
record WritingReport(long untold, long untoldShort, long onLines) {

    /** Logical pixels. */
    private static final double BROAD = 6;

    private static final double SHORT = 100;

    static WritingReport of(Overlay overlay, List<Label> labels) {
        List<Label> seen = labels.stream()
                .filter(label -> box(label, overlay).intersects(overlay.whole()))
                .toList();
        Set<String> numbers = seen.stream()
                .map(label -> label.writing().text().replaceAll("[\n?→ ].*", ""))
                .collect(Collectors.toSet());
        List<FlowShape> untold = overlay.flows().stream()
                .filter(shape -> shape.flow().counted() && shape.width() >= BROAD && isSeen(shape, overlay))
                .filter(shape -> !numbers.contains(
                        Texts.in(Language.EN).number(shape.flow().people().best())))
                .toList();
        long untoldShort =
                untold.stream().filter(shape -> shape.path().length() < SHORT).count();
        long onLines = seen.stream()
                .filter(label -> !label.writing().text().matches("(?s).*[0-9].*"))
                .filter(label -> isOnLine(box(label, overlay), overlay))
                .count();
        return new WritingReport(untold.size(), untoldShort, onLines);
    }

    private static boolean isSeen(FlowShape shape, Overlay overlay) {
        Polyline.Point middle = shape.path().at(shape.path().length() / 2);
        return overlay.whole().contains(middle.x(), middle.y());
    }

    private static boolean isOnLine(Bounds box, Overlay overlay) {
        return overlay.flows().stream()
                .anyMatch(shape ->
                        shape.width() >= BROAD && !shape.path().within(box).isEmpty());
    }

    /** Pixels of the viewport. */
    private static Bounds box(Label label, Overlay overlay) {
        return label.stand()
                .box()
                .moved(-overlay.viewport().left(), -overlay.viewport().top());
    }
}
