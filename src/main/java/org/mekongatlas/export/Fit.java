package org.mekongatlas.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Palette;

/**
 * From the name of a place, a country or {@code region} to the camera that shows it between title and strip of a
 * picture. Immutable; any thread.
 */
public final class Fit {

    /** All hubs of the six countries. */
    public static final String REGION = "region";

    private static final Set<String> COUNTRIES = Set.of("MM", "TH", "LA", "KH", "VN", "CN");
    /** For the legend, the title and the strip. */
    private static final Margins BESIDE_FURNITURE = new Margins(0.3, 0.06, 0.15, 0.17, 0.14);

    private static final Margins BARE = new Margins(0.08, 0.08, 0.08, 0.08, 0);
    /** A country known by one point only is shown with its neighbours. */
    private static final double CLOSEST_COUNTRY = 7.5;

    private static final int LEAST_ALIKE = 4;

    private final Catalogue catalogue;

    public Fit(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The camera for a picture of {@code width} × {@code height} pixels of whatever size: only their ratio matters.
     *
     * @param name {@link #REGION}, a country code, a place id or a place's name
     * @param theme whose title and strip may be higher
     * @return empty if nothing is called so
     */
    public Optional<Camera> camera(String name, int width, int height, Theme theme) {
        double scale = PictureScale.of(width, height);
        Margins margins = BESIDE_FURNITURE.higher(Palette.of(theme).enlargement());
        return camera(name, new Frame(width / scale, height / scale, margins));
    }

    /**
     * The camera for a map on which no furniture stands.
     *
     * @param width logical pixels
     * @param height logical pixels
     */
    public Optional<Camera> bare(String name, double width, double height) {
        return camera(name, new Frame(width, height, BARE));
    }

    private Optional<Camera> camera(String name, Frame frame) {
        if (name.equalsIgnoreCase(REGION)) {
            return Optional.of(frame.around(hubs(), Camera.MAX_ZOOM));
        }
        return place(name).map(place -> camera(place, frame));
    }

    /** Up to three ids like {@code name}: those that contain it, then those that begin alike for longest. */
    public List<String> similar(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return catalogue.places().stream()
                .map(Place::id)
                .filter(id -> id.contains(wanted) || alike(id, wanted) >= LEAST_ALIKE)
                .sorted(Comparator.comparing((String id) -> !id.contains(wanted))
                        .thenComparing(id -> -alike(id, wanted)))
                .limit(3)
                .toList();
    }

    /** How many letters both begin with. */
    private static int alike(String one, String other) {
        int end = Math.min(one.length(), other.length());
        return (int) IntStream.range(0, end)
                .takeWhile(i -> one.charAt(i) == other.charAt(i))
                .count();
    }

    private Optional<Place> place(String name) {
        return catalogue.places().stream()
                .filter(place -> Stream.of(place.id(), place.name()).anyMatch(name::equalsIgnoreCase))
                .min(Comparator.comparing(place -> !place.id().equalsIgnoreCase(name)));
    }

    private Camera camera(Place place, Frame frame) {
        return switch (place.kind()) {
            case COUNTRY -> country(place, frame);
            case REGION -> frame.around(square(place), Camera.MAX_ZOOM);
            case HUB_AREA, CITY -> frame.at(place, 10);
            case TOWN, CROSSING, AIRPORT, BASE -> frame.at(place, 11);
            case HUB -> frame.at(place, 12);
        };
    }

    private Camera country(Place country, Frame frame) {
        List<Place> places = catalogue.places().stream()
                .filter(place -> place.country().equals(country.country()))
                .toList();
        return frame.around(places, CLOSEST_COUNTRY);
    }

    private List<Place> hubs() {
        return catalogue.places().stream()
                .filter(place -> place.kind().isHub() && COUNTRIES.contains(place.country()))
                .toList();
    }

    /** A region is as large as its point is imprecise. */
    private static Bounds square(Place place) {
        double x = Mercator.x(place.longitude());
        double y = Mercator.y(place.latitude());
        double reach = place.precisionMetres() / Mercator.metresPerPixel(place.latitude(), 1);
        return new Bounds(x - reach, y - reach, x + reach, y + reach);
    }

    /**
     * Shares of width and height that stay free around what is shown.
     *
     * @param strip of height, across all of the width, which the map does not reach into
     */
    private record Margins(double left, double right, double above, double below, double strip) {

        /** Where type is larger, what stands above and below takes more. */
        Margins higher(double type) {
            return new Margins(left, right, above * type, below * type, strip * type);
        }
    }

    /** What a camera sees; logical pixels. */
    private record Frame(double width, double height, Margins margins) {

        /** With the place in the middle of what the strip leaves of the map. */
        Camera at(Place place, double zoom) {
            double down = height * margins.strip / 2 / (Viewport.TILE * Math.pow(2, zoom));
            return new Camera(Mercator.latitude(Mercator.y(place.latitude()) + down), place.longitude(), zoom);
        }

        Camera around(Collection<Place> places, double closest) {
            double[] x = places.stream()
                    .mapToDouble(place -> Mercator.x(place.longitude()))
                    .sorted()
                    .toArray();
            double[] y = places.stream()
                    .mapToDouble(place -> Mercator.y(place.latitude()))
                    .sorted()
                    .toArray();
            return x.length == 0
                    ? Camera.HOME
                    : around(new Bounds(x[0], y[0], x[x.length - 1], y[y.length - 1]), closest);
        }

        Camera around(Bounds bounds, double closest) {
            double across = width * (1 - margins.left - margins.right) / (bounds.maxX() - bounds.minX());
            double down = height * (1 - margins.above - margins.below) / (bounds.maxY() - bounds.minY());
            double zoom = Math.min(closest, Math.log(Math.min(across, down) / Viewport.TILE) / Math.log(2));
            double worldSize = Viewport.TILE * Math.pow(2, zoom);
            double y = (bounds.minY() + bounds.maxY()) / 2 + height * (margins.below - margins.above) / 2 / worldSize;
            double x = (bounds.minX() + bounds.maxX()) / 2 + width * (margins.right - margins.left) / 2 / worldSize;
            return new Camera(Mercator.latitude(y), Mercator.longitude(x), zoom);
        }
    }
}
