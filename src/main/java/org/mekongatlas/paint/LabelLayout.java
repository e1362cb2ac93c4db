package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.PlaceKind;

/**
 * Finds room for the numbers on the larger flows and for the names of places: numbers first, then the places most is
 * reported of. Words stand at places fixed to the ground, so that they travel with the map.
 */
final class LabelLayout {

    private static final double NUMBER_SIZE = 11.5;
    private static final double HUB_SIZE = 12;
    private static final double NAME_SIZE = 11.5;
    private static final double CROSSING_SIZE = 10.5;
    private static final double CROSSINGS_FROM = 9.5;
    private static final double ALL_NAMES_FROM = 7;
    /** Narrower lines carry no number; logical pixels. */
    private static final double NUMBERED = 3;

    private static final int MOST_NUMBERS = 30;
    /** From one possible place of a number to the next, logical pixels. */
    private static final double STEP = 40;
    /** No number stands nearer to an end than this, logical pixels. */
    private static final double END = 20;

    /** Lines as wide as this are not written over; logical pixels. */
    private static final double THICK = 6;

    private final Lettering lettering;
    private final Viewport viewport;
    private final double scale;
    private final LabelSpace space = new LabelSpace();
    private final List<Label> labels = new ArrayList<>();
    private final Bounds sight;

    LabelLayout(Lettering lettering, Viewport viewport) {
        this.lettering = lettering;
        this.viewport = viewport;
        scale = viewport.scale();
        sight = new Bounds(0, 0, viewport.width(), viewport.height());
    }

    List<Label> lay(List<FlowShape> flows, List<MarkShape> marks) {
        marks.forEach(mark -> space.take(around(mark.x(), mark.y(), 2 * mark.radius(), 2 * mark.radius())));
        flows.stream()
                .filter(shape -> !shape.faint() && shape.flow().counted() && shape.width() >= NUMBERED * scale)
                .limit(MOST_NUMBERS)
                .forEach(this::number);
        flows.stream().filter(shape -> shape.width() >= THICK * scale).forEach(this::avoid);
        marks.stream()
                .filter(this::isNamed)
                .sorted(Comparator.comparing(MarkShape::faint)
                        .thenComparing(mark -> -mark.mark().events()))
                .forEach(this::name);
        return labels;
    }

    private boolean isNamed(MarkShape mark) {
        double zoom = viewport.zoom();
        boolean told = mark.mark().events() > 0 || zoom >= ALL_NAMES_FROM;
        boolean crossing = mark.mark().place().kind() == PlaceKind.CROSSING;
        return told && (!crossing || zoom >= CROSSINGS_FROM);
    }

    /** As near as there is room to the middle of what is in sight of the line. */
    private void number(FlowShape shape) {
        String text = String.format(Locale.ROOT, "%,d", shape.flow().people().best());
        Size room = lettering.size(text, NUMBER_SIZE * scale, true);
        List<Bounds> boxes = new ArrayList<>();
        for (double along : steps(shape.path())) {
            Polyline.Point point = shape.path().at(along);
            boxes.add(around(point.x(), point.y(), room.width(), room.height()));
        }
        boxes.removeIf(box -> !isInSight(box));
        List<Bounds> order = fromTheMiddle(boxes);
        order.stream().filter(space::isFree).findFirst().ifPresent(box -> {
            space.take(box);
            labels.add(
                    Label.in(box, text, NUMBER_SIZE * scale, true, shape.flow().kind()));
        });
    }

    /** Places along a line, counted from its middle so that they stay where they are while the map moves. */
    private List<Double> steps(Polyline path) {
        double step = STEP * scale;
        double middle = path.length() / 2;
        double kept = Math.min(END * scale, middle);
        List<Double> steps = new ArrayList<>();
        for (Polyline.Stretch stretch : path.within(sight)) {
            double last = Math.min(stretch.to(), path.length() - kept);
            for (double i = Math.ceil((Math.max(stretch.from(), kept) - middle) / step);
                    middle + i * step <= last;
                    i++) {
                steps.add(middle + i * step);
            }
        }
        return steps;
    }

    private static <T> List<T> fromTheMiddle(List<T> row) {
        List<T> order = new ArrayList<>();
        int middle = row.size() / 2;
        for (int i = 0; i <= row.size(); i++) {
            int place = middle + (i % 2 == 0 ? i / 2 : -(i + 1) / 2);
            if (place >= 0 && place < row.size()) {
                order.add(row.get(place));
            }
        }
        return order;
    }

    private void avoid(FlowShape shape) {
        double apart = Math.max(shape.width(), 8 * scale);
        for (Polyline.Stretch stretch : shape.path().within(sight)) {
            for (double along = stretch.from(); along < stretch.to(); along += apart) {
                Polyline.Point point = shape.path().at(along);
                space.avoid(around(point.x(), point.y(), apart, apart));
            }
        }
    }

    private void name(MarkShape mark) {
        double size = size(mark) * scale;
        String text = shortName(mark.mark().place().name());
        Size room = lettering.size(text, size, mark.isHub());
        List<Bounds> boxes = beside(mark, room);
        Optional<Bounds> best = boxes.stream()
                .filter(box -> isInSight(box) && space.isFree(box))
                .min(Comparator.comparingLong(space::covered));
        best.ifPresent(box -> {
            space.take(box);
            labels.add(Label.in(box, text, size, mark.isHub(), null));
        });
    }

    /** Without what a name adds in brackets or after a comma. */
    static String shortName(String name) {
        return name.split(" \\(|, | / ", 2)[0];
    }

    private static double size(MarkShape mark) {
        if (mark.isHub()) {
            return HUB_SIZE;
        }
        return mark.mark().place().kind() == PlaceKind.CROSSING ? CROSSING_SIZE : NAME_SIZE;
    }

    /** Where a name may stand, the best first: right, left, above, below, then the corners. */
    private List<Bounds> beside(MarkShape mark, Size room) {
        double dx = mark.radius() + 3 * scale + room.width() / 2.0;
        double dy = mark.radius() + 2 * scale + room.height() / 2.0;
        double corner = 0.75;
        double[][] offsets = {
            {dx, 0},
            {-dx, 0},
            {0, -dy},
            {0, dy},
            {corner * dx, -corner * dy},
            {corner * dx, corner * dy},
            {-corner * dx, -corner * dy},
            {-corner * dx, corner * dy}
        };
        List<Bounds> boxes = new ArrayList<>();
        for (double[] offset : offsets) {
            boxes.add(around(mark.x() + offset[0], mark.y() + offset[1], room.width(), room.height()));
        }
        return boxes;
    }

    private boolean isInSight(Bounds box) {
        return box.minX() > 0 && box.minY() > 0 && box.maxX() < viewport.width() && box.maxY() < viewport.height();
    }

    private static Bounds around(double x, double y, double width, double height) {
        return new Bounds(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }
}
