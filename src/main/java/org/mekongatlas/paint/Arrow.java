package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.List;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;

/**
 * The parts a flow is drawn of: a stem, its dashes, a head, and chevrons along the way that show the direction where
 * the head is far. All lengths are device pixels.
 *
 * @param stem the line up to where the head begins
 * @param tip where the head ends, and which way it points
 * @param headLength 0 where there is no head
 */
record Arrow(FlowShape shape, double scale, Polyline stem, Polyline.Point tip, double headLength, double headWidth) {

    /** Share of the head's length that its notch takes. */
    private static final double NOTCH = 0.22;

    /** Breadth from which a head is seen to be hollow, logical pixels. */
    private static final double LEAST_HOLLOW = 11;

    /** Of a hollow head, the same. */
    private static final double WIDEST_RIM = 2.6;

    private static final double CHEVRONS_APART = 150;
    /** Narrower lines need no round ends, logical pixels. */
    private static final double ROUND_FROM = 3;
    /** Lines narrower than this carry chevrons in their own colour, wider ones inside; logical pixels. */
    private static final double ROOM_INSIDE = 5;

    private static final double OPEN_OFF = 2.4;
    private static final double OPEN_APART = 4.5;
    private static final double OPEN_DOT = 0.7;
    private static final double HATCH_APART = 9;
    private static final double HATCH = 1;

    static Arrow of(FlowShape shape, double scale) {
        Polyline path = shape.path();
        double length = path.length();
        double headWidth = headWidth(shape.head(), shape.width(), scale);
        double headLength = Math.min(headLength(shape.head(), shape.width(), scale), length * 0.7);
        if (shape.head() == FlowShape.Head.NONE) {
            return new Arrow(shape, scale, path, path.at(length), 0, 0);
        }
        Polyline stem = path.between(0, length - headLength * (1 - NOTCH) + 0.5);
        return new Arrow(shape, scale, stem, tip(path, headLength), headLength, headWidth);
    }

    /** Of the head of a line so wide, pixels. */
    static double headWidth(FlowShape.Head head, double width, double scale) {
        double least = head == FlowShape.Head.HOLLOW ? LEAST_HOLLOW * scale : 0;
        return Math.max(least, Math.min(3 * width, width + 7 * scale));
    }

    /** The same of its length, where the line is long enough for it. */
    static double headLength(FlowShape.Head head, double width, double scale) {
        return Math.max(headWidth(head, width, scale) * 0.95, 6 * scale);
    }

    /** The end of the line; the head points along its last piece rather than along the very end. */
    private static Polyline.Point tip(Polyline path, double headLength) {
        Polyline.Point back = path.at(path.length() - headLength);
        Polyline.Point end = path.at(path.length());
        double dx = end.x() - back.x();
        double dy = end.y() - back.y();
        double length = Math.sqrt(dx * dx + dy * dy);
        return length == 0 ? end : new Polyline.Point(end.x(), end.y(), dx / length, dy / length);
    }

    /** The land-coloured band that keeps crossing lines apart. */
    void casing(Pen pen) {
        surround(pen, scale);
    }

    /** The line grown by so much to all sides. */
    void surround(Pen pen, double grown) {
        pen.ribbon(stem, shape.width() + 2 * grown);
        caps(pen, grown);
        head(pen, grown);
    }

    /** The line itself, on the part of the world in {@code visible}. */
    void line(Pen pen, FlowShape.Stroke stroke, Bounds visible) {
        stem(pen, stroke, visible, shape.width());
        if (stroke == FlowShape.Stroke.SOLID) {
            caps(pen, 0);
        }
        head(pen, 0);
    }

    /** The head, and of the line's breadth a share in the middle. */
    void core(Pen pen, FlowShape.Stroke stroke, Bounds visible, double share) {
        stem(pen, stroke, visible, share * shape.width());
        head(pen, 0);
    }

    private void stem(Pen pen, FlowShape.Stroke stroke, Bounds visible, double breadth) {
        double width = shape.width();
        switch (stroke) {
            case SOLID -> pen.ribbon(stem, breadth);
            case DASHED -> dashes(pen, visible, breadth, 2 * width + 5 * scale, width + 4 * scale);
            case LONG -> dashes(pen, visible, breadth, 2.6 * width + 8 * scale, 0.4 * width + 3 * scale);
            case DOTTED -> dashes(pen, visible, breadth, width, width + scale);
            case BROKEN -> dashes(pen, visible, breadth, 3.5 * scale, 3 * scale);
        }
    }

    /** A band so many times as wide as the line, under it. */
    void band(Pen pen, double share) {
        pen.ribbon(stem, share * shape.width());
    }

    /** A row of dots along both edges. */
    void openEdges(Pen pen, Bounds visible) {
        double off = shape.width() / 2 + OPEN_OFF * scale;
        for (double along : steps(visible, OPEN_APART * scale)) {
            Polyline.Point at = stem.at(along);
            pen.disc(at.x() - off * at.dy(), at.y() + off * at.dx(), OPEN_DOT * scale);
            pen.disc(at.x() + off * at.dy(), at.y() - off * at.dx(), OPEN_DOT * scale);
        }
    }

    /** Slits across the line. */
    void hatch(Pen pen, Bounds visible) {
        double half = shape.width() / 2;
        for (double along : steps(visible, HATCH_APART * scale + half)) {
            Polyline.Point at = stem.at(along);
            double dx = half * (at.dx() - at.dy());
            double dy = half * (at.dy() + at.dx());
            pen.ribbon(
                    new Polyline(new double[] {at.x() - dx, at.x() + dx}, new double[] {at.y() - dy, at.y() + dy}),
                    HATCH * scale);
        }
    }

    /** Points along the visible line, from half a step on. */
    private List<Double> steps(Bounds visible, double step) {
        List<Double> steps = new ArrayList<>();
        for (Polyline.Stretch stretch : stem.within(visible)) {
            for (double i = Math.ceil(stretch.from() / step - 0.5); (i + 0.5) * step <= stretch.to(); i++) {
                steps.add((i + 0.5) * step);
            }
        }
        return steps;
    }

    /** Round ends, where lines of several directions meet. */
    private void caps(Pen pen, double grown) {
        if (shape.width() < ROUND_FROM * scale) {
            return;
        }
        double radius = shape.width() / 2 + grown;
        pen.disc(stem.x(0), stem.y(0), radius);
        if (headLength == 0) {
            pen.disc(tip.x(), tip.y(), radius);
        }
    }

    private void dashes(Pen pen, Bounds visible, double breadth, double dash, double gap) {
        for (Polyline.Stretch stretch : stem.within(visible)) {
            double period = dash + gap;
            for (double from = Math.floor(stretch.from() / period) * period; from < stretch.to(); from += period) {
                pen.ribbon(stem.between(from, Math.min(from + dash, stem.length())), breadth);
            }
        }
    }

    private void head(Pen pen, double grown) {
        if (headLength > 0) {
            double ahead = 2 * grown;
            Polyline.Point point =
                    new Polyline.Point(tip.x() + ahead * tip.dx(), tip.y() + ahead * tip.dy(), tip.dx(), tip.dy());
            pen.head(point, headLength + ahead + grown, headWidth + 3.4 * grown, NOTCH * headLength + grown);
        }
    }

    /** The empty middle of a head that stands for an unknown end. */
    void hollow(Pen pen) {
        double rim = Math.max(scale, Math.min(WIDEST_RIM * scale, shape.width() / ROOM_INSIDE));
        double behind = 2.9 * rim;
        Polyline.Point point =
                new Polyline.Point(tip.x() - behind * tip.dx(), tip.y() - behind * tip.dy(), tip.dx(), tip.dy());
        double length = headLength - behind - 1.3 * rim;
        if (length > 0) {
            pen.head(point, length, headWidth * length / headLength, NOTCH * length);
        }
    }

    boolean chevronsInside() {
        return shape.width() >= ROOM_INSIDE * scale;
    }

    /** Length and breadth of a chevron inside a line so wide. */
    static double chevronInside(double width) {
        return 0.62 * width;
    }

    /** Small heads along the way, from the middle outward; none on a short line that has a head. */
    void chevrons(Pen pen, Bounds visible) {
        double width = shape.width();
        double across = chevronsInside() ? chevronInside(width) : Math.min(3 * width, width + 4 * scale);
        double length = chevronsInside() ? across : Math.max(across, 5 * scale);
        for (double along : places(visible)) {
            pen.head(stem.at(along + length / 2), length, across, 0.5 * length);
        }
    }

    private List<Double> places(Bounds visible) {
        double apart = CHEVRONS_APART * scale;
        double middle = stem.length() / 2;
        double kept = headLength > 0 ? apart / 2 : 0;
        List<Double> places = new ArrayList<>();
        for (Polyline.Stretch stretch : stem.within(visible)) {
            double first = Math.max(stretch.from(), kept);
            double last = Math.min(stretch.to(), stem.length() - kept);
            for (double i = Math.ceil((first - middle) / apart); middle + i * apart <= last; i++) {
                places.add(middle + i * apart);
            }
        }
        return places;
    }
}
