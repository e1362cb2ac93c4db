package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mekongatlas.count.Words;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.paint.Lettering.Face;

/** Places the names of marks and the numbers of flows. For one thread. */
final class OverlayLabels {

    /** From the edge of a symbol to its name, and of a line to its number, logical pixels. */
    private static final double GAP = 3;

    private static final Lettering NUMBER = Lettering.plain(Face.BOLD, 12);
    /** Lines narrower than this carry no number, logical pixels. */
    private static final double NUMBERED_FROM = 2.5;
    /** Where along its line a number is tried, the best first. */
    private static final double[] ALONG = {0.5, 0.4, 0.6, 0.3, 0.7};

    private final Overlay overlay;
    private final Palette palette;
    private final Typesetter typesetter;
    private final LabelPlacer placer;
    private final Viewport viewport;
    private final double zoom;
    private final List<Label> labels = new ArrayList<>();

    OverlayLabels(Overlay overlay, Palette palette, Typesetter typesetter, LabelPlacer placer) {
        this.overlay = overlay;
        this.palette = palette;
        this.typesetter = typesetter;
        this.placer = placer;
        viewport = overlay.viewport();
        zoom = viewport.zoom();
    }

    /** Names of places first, then numbers of people. */
    List<Label> place() {
        overlay.marks().forEach(mark -> placer.reserve(Beside.square(x(mark), y(mark), radius(mark) + 1)));
        overlay.marks().stream()
                .filter(this::isNamed)
                .sorted(Comparator.comparing(MarkShape::faint)
                        .thenComparing(OverlayLabels::tier)
                        .thenComparing(mark -> -mark.mark().events()))
                .forEach(this::name);
        overlay.flows().stream()
                .filter(this::isNumbered)
                .sorted(Comparator.comparing(
                        (FlowShape flow) -> -flow.flow().people().best()))
                .forEach(this::number);
        return labels;
    }

    private boolean isNamed(MarkShape mark) {
        return switch (mark.mark().place().kind()) {
            case COUNTRY -> false;
            case HUB, HUB_AREA -> mark.mark().events() > 0 || zoom >= 8;
            case CITY, TOWN, REGION -> true;
            case AIRPORT, BASE -> zoom >= 7;
            case CROSSING -> zoom >= 8.5;
        };
    }

    private static int tier(MarkShape mark) {
        return switch (mark.mark().place().kind()) {
            case HUB, HUB_AREA, CITY, TOWN -> 0;
            case CROSSING, AIRPORT, BASE -> 1;
            case REGION, COUNTRY -> 2;
        };
    }

    private void name(MarkShape mark) {
        String text = MapName.broken(MapName.of(mark.mark().place().name()));
        Lettering lettering = lettering(mark.mark().place().kind());
        Typesetter.Extent extent = typesetter.measure(text, lettering);
        for (Bounds box : Beside.point(x(mark), y(mark), radius(mark) + GAP, extent)) {
            if (placer.place(Beside.withHalo(box))) {
                labels.add(new Label(new Writing(text, lettering, palette.label(), palette.land()), box, mark.faint()));
                return;
            }
        }
    }

    private static Lettering lettering(PlaceKind kind) {
        return switch (kind) {
            case HUB, HUB_AREA -> Lettering.plain(Face.BOLD, 12);
            case CITY, TOWN -> Lettering.plain(Face.REGULAR, 12.5);
            case CROSSING, AIRPORT, BASE, REGION, COUNTRY -> Lettering.plain(Face.REGULAR, 11);
        };
    }

    private boolean isNumbered(FlowShape flow) {
        return flow.flow().counted() && !flow.faint() && flow.width() >= NUMBERED_FROM * viewport.scale();
    }

    private void number(FlowShape flow) {
        String text = Words.number(flow.flow().people().best());
        Typesetter.Extent extent = typesetter.measure(text, NUMBER);
        for (double share : ALONG) {
            for (int side = 1; side >= -1; side -= 2) {
                Bounds box = besideLine(flow, share, side, extent);
                if (placer.place(Beside.withHalo(box))) {
                    int colour = MapInk.number(palette, flow.flow().kind());
                    labels.add(new Label(new Writing(text, NUMBER, colour, palette.land()), box, false));
                    return;
                }
            }
        }
    }

    private Bounds besideLine(FlowShape flow, double share, int side, Typesetter.Extent extent) {
        Polyline.Point point = flow.path().at(flow.path().length() * share);
        double across = -point.dy() * side;
        double up = point.dx() * side;
        double away = flow.width() / 2 / viewport.scale()
                + GAP
                + Math.abs(across) * extent.width() / 2
                + Math.abs(up) * extent.height() / 2;
        double scale = viewport.scale();
        return Beside.around(
                (point.x() + viewport.left()) / scale + across * away,
                (point.y() + viewport.top()) / scale + up * away,
                extent);
    }

    private double x(MarkShape mark) {
        return (mark.x() + viewport.left()) / viewport.scale();
    }

    private double y(MarkShape mark) {
        return (mark.y() + viewport.top()) / viewport.scale();
    }

    private double radius(MarkShape mark) {
        return mark.radius() / viewport.scale();
    }
}
