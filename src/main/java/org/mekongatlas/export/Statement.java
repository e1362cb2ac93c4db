package org.mekongatlas.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.count.Words;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.PlaceMark;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Caption;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.WidthScale;

/**
 * What a picture says of the part of a snapshot that it shows.
 *
 * @param sentence the people of the movements that touch that part
 * @param legend of what is drawn in that part
 * @param version of the data
 */
record Statement(Snapshot snapshot, String sentence, Caption caption, Legend legend, String version) {

    static final String PROGRAM = "Mekong Atlas";

    /** @param title the author's, or blank for the sentence */
    static Statement of(AtlasIndex index, Snapshot snapshot, Bounds visible, String title) {
        Catalogue catalogue = index.catalogue();
        String sentence = Words.sentence(catalogue, snapshot.view(), index.inView(snapshot, visible));
        List<Flow> flows = snapshot.flows().stream()
                .filter(flow -> crosses(catalogue, flow, visible))
                .toList();
        List<PlaceMark> marks = snapshot.marks().stream()
                .filter(mark -> visible.contains(x(mark.place()), y(mark.place())))
                .toList();
        String version = catalogue.dataset().version();
        Caption caption = new Caption(
                title.isBlank() ? sentence : title.strip(),
                subtitle(snapshot.view()),
                title.isBlank() ? "" : sentence,
                credits(sources(catalogue, flows), version));
        Legend legend = Legend.of(flows, marks, WidthScale.of(snapshot.flows()));
        return new Statement(snapshot, sentence, caption, legend, version);
    }

    private static String subtitle(View view) {
        String period = Words.period(view.question().window());
        return view.mode() == TimeMode.MOMENT
                ? period
                : period + ", " + view.mode().code();
    }

    private static String credits(long sources, String version) {
        String counted = String.format(Locale.ROOT, "%,d %s", sources, sources == 1 ? "source" : "sources");
        return String.join(" · ", counted, "data of " + version, PROGRAM, "map: " + BaseMap.CREDITS);
    }

    /** How many sources stand behind the movements that are drawn. */
    private static long sources(Catalogue catalogue, List<Flow> flows) {
        return flows.stream()
                .flatMap(flow -> flow.movements().stream())
                .map(movement -> movement.event().id())
                .distinct()
                .flatMap(event -> catalogue.sourcesOfEvent(event).stream())
                .distinct()
                .count();
    }

    /** Whether the straight line from end to end may be seen, or the one end that is known. */
    private static boolean crosses(Catalogue catalogue, Flow flow, Bounds visible) {
        Optional<Place> from = catalogue.place(flow.from());
        Optional<Place> to = catalogue.place(flow.to());
        Optional<Place> one = from.or(() -> to);
        Optional<Place> other = to.or(() -> from);
        return one.isPresent() && visible.intersects(box(one.get(), other.orElseThrow()));
    }

    private static Bounds box(Place a, Place b) {
        return new Bounds(Math.min(x(a), x(b)), Math.min(y(a), y(b)), Math.max(x(a), x(b)), Math.max(y(a), y(b)));
    }

    private static double x(Place place) {
        return Mercator.x(place.longitude());
    }

    private static double y(Place place) {
        return Mercator.y(place.latitude());
    }
}
