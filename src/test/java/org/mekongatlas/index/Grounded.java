package org.mekongatlas.index;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Dataset;
import org.mekongatlas.model.Place;

/** Catalogues with their places spread over the ground. */
public final class Grounded {

    private Grounded() {}

    /** Places somewhere in the region; those of one country, countries apart, often near each other. */
    public static Catalogue somewhere(Catalogue catalogue, long seed) {
        Random random = new Random(seed);
        return with(
                catalogue,
                catalogue.places().stream()
                        .map(place -> at(place, 10 + 15 * random.nextDouble(), 95 + 12 * random.nextDouble()))
                        .toList());
    }

    /** @param points latitude and longitude by place id */
    public static Catalogue at(Catalogue catalogue, Map<String, double[]> points) {
        return with(
                catalogue,
                catalogue.places().stream()
                        .map(place -> {
                            double[] point = points.getOrDefault(place.id(), new double[] {0, 0});
                            return at(place, point[0], point[1]);
                        })
                        .toList());
    }

    private static Place at(Place place, double latitude, double longitude) {
        return new Place(
                place.id(),
                place.name(),
                place.kind(),
                place.country(),
                place.division(),
                latitude,
                longitude,
                place.precisionMetres(),
                place.near(),
                place.summary(),
                place.coordinatesFrom(),
                place.names());
    }

    private static Catalogue with(Catalogue catalogue, List<Place> places) {
        Dataset rows = catalogue.dataset();
        return new Catalogue(new Dataset(
                rows.version(),
                rows.sources(),
                places,
                rows.states(),
                rows.placeSources(),
                rows.events(),
                rows.claims(),
                rows.nationalities(),
                rows.relations()));
    }
}
