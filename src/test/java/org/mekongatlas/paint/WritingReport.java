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

    /** Words may stand over the very edge of a line. */
    private static final double MOST = 0.7;

    static WritingReport of(Overlay overlay, List<Label> labels) {
        List<Label> seen = labels.stream()
                .filter(label -> box(label, overlay).intersects(overlay.whole()))
                .toList();
        Set<String> numbers = seen.stream()
                .map(label -> label.writing().text().replaceAll("[\n?→ ].*", ""))
                .collect(Collectors.toSet());
        List<FlowShape> untold = overlay.flows().stream()
                .filter(shape -> shape.flow().counted() && shape.width() >= broad(overlay) && isSeen(shape, overlay))
                .filter(shape -> !numbers.contains(
                        Texts.in(Language.EN).number(shape.flow().people().best())))
                .toList();
        long untoldShort =
                untold.stream().filter(shape -> shape.path().length() < SHORT).count();
        LineField broad = broadLines(overlay);
        long onLines = seen.stream()
                .filter(label -> !label.writing().text().matches("(?s).*[0-9].*"))
                .filter(label -> !broad.isFree(seen(box(label, overlay), overlay)))
                .count();
        return new WritingReport(untold.size(), untoldShort, onLines);
    }

    /** From afar all lines are narrower. */
    private static double broad(Overlay overlay) {
        return BROAD * overlay.widths().narrowing();
    }

    private static boolean isSeen(FlowShape shape, Overlay overlay) {
        Polyline.Point middle = shape.path().at(shape.path().length() / 2);
        return overlay.whole().contains(middle.x(), middle.y());
    }

    /** Most of the width of each broad line, pixels of the viewport. */
    private static LineField broadLines(Overlay overlay) {
        LineField field = new LineField(overlay.whole());
        overlay.flows().stream()
                .filter(shape -> shape.width() >= broad(overlay))
                .forEach(shape -> field.add(shape.path(), MOST * shape.width() / 2));
        return field;
    }

    /** The part of a box that is seen. */
    private static Bounds seen(Bounds box, Overlay overlay) {
        Bounds whole = overlay.whole();
        return new Bounds(
                Math.max(box.minX(), whole.minX()),
                Math.max(box.minY(), whole.minY()),
                Math.min(box.maxX(), whole.maxX()),
                Math.min(box.maxY(), whole.maxY()));
    }

    /** Pixels of the viewport. */
    private static Bounds box(Label label, Overlay overlay) {
        return label.stand()
                .box()
                .moved(-overlay.viewport().left(), -overlay.viewport().top());
    }
}
