package org.mekongatlas.paint;

import java.awt.Color;
import java.util.List;
import org.mekongatlas.count.Answer;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.index.Flow;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Span;
import org.mekongatlas.paint.FlowShape.Head;

/** Specimens of the lines of movements; logical pixels. */
final class LegendLine {

    static final double LENGTH = 32;
    private static final double MEDIUM = 3;
    private static final double HEAD = 9;
    private static final double BROAD = 8;

    /** A line behind which no number stands. */
    static final LegendColumn.Mark UNCOUNTED = mark(HEAD, (canvas, x, y) -> {
        Flow flow = new Flow(EventKind.RESCUE, "", "", List.of(), Answer.NOTHING, true);
        canvas.line(shape(flow, WidthScale.NARROWEST, Head.FULL, x, y), canvas.neutral());
    });

    /** A line of which one end is not known. */
    static final LegendColumn.Mark OPEN_ENDED = mark(
            HEAD,
            (canvas, x, y) ->
                    canvas.line(shape(specimen(EventKind.DEPORTATION), MEDIUM, Head.HOLLOW, x, y), canvas.neutral()));

    private LegendLine() {}

    /** An arrow in the colour and with the dashes of a kind. */
    static LegendColumn.Mark of(EventKind kind) {
        return mark(HEAD, (canvas, x, y) -> {
            Color colour = new Color(canvas.palette().kind(kind));
            canvas.line(shape(specimen(kind), MEDIUM, Head.FULL, x, y), colour);
        });
    }

    /** A line as wide as that many people are drawn. */
    static LegendColumn.Mark of(double width) {
        return mark(
                width,
                (canvas, x, y) ->
                        canvas.line(shape(specimen(EventKind.DEPORTATION), width, Head.NONE, x, y), canvas.neutral()));
    }

    /** A line with something that is not known for sure. */
    static LegendColumn.Mark of(Doubt doubt) {
        return mark(doubt.most() * BROAD, (canvas, x, y) -> {
            FlowShape line = shape(specimen(EventKind.DEPORTATION), BROAD, Head.NONE, x, y);
            canvas.line(line.withDoubt(doubt), canvas.neutral());
        });
    }

    private static LegendColumn.Mark mark(double height, LegendColumn.Mark.Drawing drawing) {
        return new LegendColumn.Mark(LENGTH, height, drawing);
    }

    private static FlowShape shape(Flow flow, double width, Head head, double x, double y) {
        double cap = head == Head.NONE ? width / 2 : 0;
        Polyline path = new Polyline(new double[] {x + cap, x + LENGTH - cap}, new double[] {y, y});
        return new FlowShape(flow, List.of(), path, width, head, false);
    }

    /** A flow of one person, so that its line is drawn as one behind which a number stands. */
    private static Flow specimen(EventKind kind) {
        Span one = Span.exactly(1);
        List<Answer.Counted> counted = List.of(new Answer.Counted("", one, ""));
        Answer answer = new Answer(one, counted, List.of(), List.of(), List.of(), List.of(), List.of());
        return new Flow(kind, "", "", List.of(), answer, true);
    }
}
