package org.mekongatlas.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.mekongatlas.count.Answer;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.PlaceMark;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Dataset;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Span;
import org.mekongatlas.model.View;

/** Invented flows between invented places of the region, the same at every run: many small ones and a few large. */
final class SyntheticFlows {

    private static final int PLACES = 300;

    private final Random random = new Random(20_250_212);
    private final List<Place> places = new ArrayList<>();
    private final Catalogue catalogue;
    private final Snapshot snapshot;

    SyntheticFlows(int count) {
        for (int i = 0; i < PLACES; i++) {
            places.add(place(i));
        }
        catalogue = new Catalogue(
                new Dataset("", List.of(), places, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        List<PlaceMark> marks = places.stream()
                .map(place -> new PlaceMark(place, Optional.empty(), 1))
                .toList();
        snapshot = new Snapshot(View.HOME, Answer.NOTHING, flows(count), List.of(), 0, marks, List.of(), List.of());
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    private Place place(int i) {
        PlaceKind kind = i % 10 == 0 ? PlaceKind.HUB : PlaceKind.TOWN;
        double latitude = 6 + 22 * random.nextDouble();
        double longitude = 82 + 42 * random.nextDouble();
        return new Place("p" + i, "Place " + i, kind, "MM", "", latitude, longitude, 0, "", "", "", Map.of());
    }

    private List<Flow> flows(int count) {
        EventKind[] kinds = EventKind.OUTWARD.toArray(EventKind[]::new);
        Map<String, Flow> flows = new LinkedHashMap<>();
        while (flows.size() < count) {
            String from = "p" + random.nextInt(PLACES);
            String to = "p" + random.nextInt(PLACES);
            EventKind kind = kinds[random.nextInt(kinds.length)];
            Span people = Span.exactly((long) Math.exp(9 * random.nextDouble()));
            Answer answer = new Answer(
                    people,
                    List.of(new Answer.Counted("e", people, "")),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            flows.put(kind + from + to, new Flow(kind, from, to, List.of(), answer, random.nextInt(3) > 0));
        }
        List<Flow> sorted = new ArrayList<>(flows.values());
        sorted.sort((a, b) -> Long.compare(b.people().best(), a.people().best()));
        return sorted;
    }
}
