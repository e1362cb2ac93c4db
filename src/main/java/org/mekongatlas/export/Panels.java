package org.mekongatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mekongatlas.count.Answer;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.PanelPeriods;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.Size;
import org.mekongatlas.paint.StillPainter;
import org.mekongatlas.paint.StillPainter.Still;
import org.mekongatlas.text.Texts;

/** Paints the maps of small multiples: one view in several periods, with one scale of widths. Any thread. */
public final class Panels {

    /** Maps that are less high are drawn smaller, logical pixels. */
    private static final double USUAL_HEIGHT = 230;

    private static final double SMALLEST = 0.75;

    private final AtlasIndex index;
    private final StillPainter painter;

    /**
     * One map.
     *
     * @param texts in which its period and total are written
     * @param answer the people of the journeys that touch it
     */
    public record Panel(Texts texts, TimeWindow period, Answer answer, Still still) {

        /** {@code February 2025}. */
        public String name() {
            return texts.capital(texts.dates().period(period));
        }

        /** {@code 12,400 (12,000+)}. */
        public String total() {
            return Panels.total(texts, answer);
        }
    }

    public Panels(AtlasIndex index, StillPainter painter) {
        this.index = index;
        this.painter = painter;
    }

    /**
     * Paints one map after the other.
     *
     * @param view whose camera each map has; each shows what lies wholly within its own period
     * @param viewport of each map
     * @param next told of each map as soon as it is painted, and asked whether to go on
     * @return those that were painted
     */
    public List<Panel> paint(View view, List<TimeWindow> periods, Viewport viewport, Predicate<Panel> next) {
        List<Snapshot> snapshots = periods.stream()
                .map(period -> index.at(view.withMode(TimeMode.WINDOW).withWindow(period)))
                .toList();
        Texts texts = Texts.in(view.language());
        StillPainter.Row row = painter.row(snapshots, viewport, view.theme());
        List<Panel> panels = new ArrayList<>();
        boolean goOn = true;
        for (int i = 0; goOn && i < snapshots.size(); i++) {
            Snapshot snapshot = snapshots.get(i);
            Answer seen = index.seen(snapshot, viewport.bounds(0)).answer();
            Panel panel = new Panel(texts, periods.get(i), seen, row.paint(snapshot));
            panels.add(panel);
            goOn = next.test(panel);
        }
        return panels;
    }

    /** {@code 12,400 (12,000+)}, or that nobody reports anything. */
    static String total(Texts texts, Answer answer) {
        return answer.events() == 0 ? texts.text("panel.no-reports") : texts.people(answer.total());
    }

    /**
     * Device pixels per logical pixel of maps of that size on a page of {@code scale}: what is small is drawn smaller.
     */
    public static double scale(Size map, double scale) {
        return scale * Math.max(SMALLEST, Math.min(1, map.height() / scale / USUAL_HEIGHT));
    }

    /** Into what a period is cut, and what that means. */
    public static String words(Texts texts, PanelPeriods cut) {
        int shown = cut.periods().size();
        if (shown == 1 && cut.omitted() == 0) {
            return texts.of(cut.slice(), ".one");
        }
        String which = cut.omitted() == 0
                ? texts.of(cut.slice(), ".by")
                : texts.of(cut.slice(), ".by.last", shown, shown + cut.omitted());
        return texts.text("panel.cut", which);
    }

    /** What explains all of them; empty where there are none. */
    public static Optional<Legend> legend(List<Panel> panels) {
        return panels.stream().map(panel -> Legend.of(panel.still().overlay())).reduce(Legend::with);
    }
}
