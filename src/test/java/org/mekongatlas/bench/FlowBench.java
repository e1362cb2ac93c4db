package org.mekongatlas.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.QuadCurve2D;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.geo.Polyline;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Beads;
import org.mekongatlas.paint.FlowShape;
import org.mekongatlas.paint.Overlay;
import org.mekongatlas.paint.OverlayPainter;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Sheet;
import org.mekongatlas.paint.Sight;
import org.mekongatlas.paint.WritingPlaces;

/** How long flows take to lay out and to draw on one core, beside the same lines stroked by Java2D. Milliseconds. */
final class FlowBench {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int ROUNDS = 25;
    private static final Palette PALETTE = Palette.of(Theme.LIGHT);

    private FlowBench() {}

    static Map<String, Double> measure() {
        Map<String, Double> results = new LinkedHashMap<>();
        shipped(results);
        many(results, 1_000);
        many(results, 10_000);
        return results;
    }

    private static void shipped(Map<String, Double> results) {
        Catalogue catalogue =
                new Catalogue(PackageReader.read(DataFiles.shipped()).dataset());
        AtlasIndex index = new AtlasIndex(catalogue);
        OverlayPainter painter = new OverlayPainter(catalogue);
        Viewport viewport = Viewport.of(View.HOME.camera(), WIDTH, HEIGHT, 1);
        Snapshot snapshot = index.at(View.HOME);
        results.put("index.at.ms", median(() -> index.at(View.HOME)));
        results.put("overlay.shipped.ms", median(() -> {
            Overlay overlay = painter.layout(snapshot, viewport, Selection.NONE);
            painter.paint(new Sheet(WIDTH, HEIGHT), overlay, PALETTE, Sight.of(overlay.whole()), WritingPlaces.NONE);
        }));
    }

    private static void many(Map<String, Double> results, int count) {
        SyntheticFlows synthetic = new SyntheticFlows(count);
        OverlayPainter painter = new OverlayPainter(synthetic.catalogue());
        Viewport viewport = Viewport.of(View.HOME.camera(), WIDTH, HEIGHT, 1);
        Overlay overlay = painter.layout(synthetic.snapshot(), viewport, Selection.NONE);
        Sheet still = new Sheet(WIDTH, HEIGHT);
        Sheet frame = new Sheet(WIDTH, HEIGHT);
        Beads beads = painter.paint(still, overlay, PALETTE, Sight.of(overlay.whole()), WritingPlaces.NONE)
                .beads();
        results.put(
                "flows.layout.ms." + count,
                median(() -> painter.layout(synthetic.snapshot(), viewport, Selection.NONE)));
        results.put(
                "flows.static.ms." + count,
                median(() -> painter.paint(frame, overlay, PALETTE, Sight.of(overlay.whole()), WritingPlaces.NONE)));
        double[] seconds = {0};
        results.put("flows.frame.ms." + count, median(() -> {
            System.arraycopy(still.pixels(), 0, frame.pixels(), 0, still.pixels().length);
            beads.paint(frame, seconds[0] += 0.033);
        }));
        results.put("flows.naive.frame.ms." + count, median(() -> stroke(frame, overlay.flows())));
    }

    /** One antialiased curve per flow, nothing else. */
    private static void stroke(Sheet sheet, List<FlowShape> shapes) {
        Graphics2D graphics = sheet.graphics();
        for (FlowShape shape : shapes) {
            Polyline path = shape.path();
            Polyline.Point middle = path.at(path.length() / 2);
            graphics.setColor(new Color(PALETTE.kind(shape.flow().kind())));
            graphics.setStroke(new BasicStroke((float) shape.width()));
            graphics.draw(new QuadCurve2D.Double(
                    path.x(0), path.y(0), middle.x(), middle.y(), path.x(path.size() - 1), path.y(path.size() - 1)));
        }
        graphics.dispose();
    }

    /** The median of several rounds, after as many to warm up within a second. */
    private static double median(Runnable work) {
        long started = System.nanoTime();
        for (int i = 0; i < ROUNDS && System.nanoTime() - started < 1e9; i++) {
            work.run();
        }
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long before = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
