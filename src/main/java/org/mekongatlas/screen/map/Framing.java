package org.mekongatlas.screen.map;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Mercator;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.Opening;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Place;

/**
 * The map and the part of it that no panel covers, in logical pixels: from what should be seen to where the camera must
 * look. Pure.
 *
 * @param left pixels covered on the left
 * @param right pixels covered on the right
 */
public record Framing(double width, double height, double left, double right) {

    private static final double MARGIN = 70;
    /** Shares of the free part that a legend may take. */
    private static final double KEY_WIDTH = 1.0 / 3;

    private static final double KEY_HEIGHT = 0.5;
    /** Height of what stands on the map at its foot, over which nothing is shown that was asked for. */
    private static final double FOOT = 60;
    /** Free part of a window of 1280 × 800, for which the opening view is made. */
    private static final double USUAL_WIDTH = 980;

    private static final double USUAL_HEIGHT = 608;
    /** So much of a line tells where it goes, logical pixels; of a short one so large a share. */
    private static final double GOOD_PART = 150;

    private static final double GOOD_SHARE = 0.5;
    /** Zooms closer than which a place, a region or a country is not shown by itself. */
    private static final double CLOSE = 8.5;

    private static final double CLOSE_TO_REGION = 6.5;
    private static final double CLOSE_TO_COUNTRY = 5.2;
    /** Zooms past the beginning of a level, and within it, at which what came apart there is easily told apart. */
    private static final double WELL_APART = 0.75;

    /** What the camera shows and no panel covers. */
    Bounds free(Camera camera) {
        Viewport viewport = viewport(camera);
        double size = viewport.worldSize();
        return new Bounds(
                (viewport.left() + left) / size,
                viewport.top() / size,
                (viewport.left() + width - right) / size,
                (viewport.top() + height) / size);
    }

    /** What is not free around the free part: panels, and where the map ends; logical pixels from the map's corner. */
    Stream<Bounds> around() {
        return Stream.of(
                new Bounds(-1, 0, left, height),
                new Bounds(width - right, 0, width + 1, height),
                new Bounds(0, -1, width, 0),
                new Bounds(0, height, width, height + 1));
    }

    /** What panels cover, logical pixels. */
    Insets panels() {
        return new Insets(0, right, 0, left);
    }

    /** Width that panels leave free, logical pixels. */
    double freeWidth() {
        return width - left - right;
    }

    /** What a legend may take of the free part, so that it hides a modest share of the map; logical pixels. */
    public Dimension2D keyRoom() {
        return new Dimension2D(KEY_WIDTH * freeWidth(), KEY_HEIGHT * height);
    }

    /** Middle of the free part, logical pixels from the left edge of the map. */
    double middle() {
        return (left + width - right) / 2;
    }

    /** The same free part, so many logical pixels further right. */
    Framing pushed(double by) {
        return new Framing(width, height, left + by, right - by);
    }

    /** The camera that shows so many logical pixels further right what {@code camera} shows. */
    static Camera pushed(Camera camera, double by) {
        double x = Mercator.x(camera.longitude()) - by / (Viewport.TILE * Math.pow(2, camera.zoom()));
        return new Camera(camera.latitude(), Mercator.longitude(x), camera.zoom());
    }

    /** Whether all places lie where {@code camera} shows them free of panels. */
    boolean shows(Camera camera, Collection<Place> places) {
        Bounds free = free(camera);
        return places.stream().allMatch(place -> free.contains(x(place), y(place)));
    }

    /** Whether a good part of a way from place to place lies where {@code camera} shows it free of panels. */
    boolean showsPartOf(Camera camera, List<Place> way) {
        Bounds free = free(camera);
        double good = GOOD_PART / (Viewport.TILE * Math.pow(2, camera.zoom()));
        return IntStream.range(1, way.size())
                .anyMatch(i -> share(way.get(i - 1), way.get(i), free)
                        >= Math.min(GOOD_SHARE, good / distance(way.get(i - 1), way.get(i))));
    }

    /** Which share of the straight line between two places lies in a box. */
    private static double share(Place from, Place to, Bounds box) {
        double[] across = within(x(from), x(to), box.minX(), box.maxX());
        double[] down = within(y(from), y(to), box.minY(), box.maxY());
        return Math.max(0, Math.min(across[1], down[1]) - Math.max(across[0], down[0]));
    }

    /** From which share of the way between two numbers to which it lies between {@code least} and {@code most}. */
    private static double[] within(double from, double to, double least, double most) {
        double one = (least - from) / (to - from);
        double other = (most - from) / (to - from);
        return new double[] {Math.max(0, Math.min(one, other)), Math.min(1, Math.max(one, other))};
    }

    private static double distance(Place from, Place to) {
        return Math.hypot(x(to) - x(from), y(to) - y(from));
    }

    /** The camera that shows all places in the free part, no closer than is useful. */
    Camera around(Collection<Place> places) {
        return fitted(
                places,
                Camera.MIN_ZOOM,
                places.stream().mapToDouble(Framing::closest).min().orElse(CLOSE));
    }

    /** The camera at whose level a mark has come apart, with its parts in the free part as far as there is room. */
    Camera apart(Opening opening) {
        return fitted(opening.parts(), opening.level(), opening.level() + WELL_APART);
    }

    /** {@code camera} moved so that all places lie in the free part, at its own zoom and no farther where that can be. */
    Camera revealing(Camera camera, Collection<Place> places) {
        return besidePanels(camera, places).orElseGet(() -> fitted(places, Camera.MIN_ZOOM, camera.zoom()));
    }

    /** {@code camera} moved no farther than it must for all places to lie in the free part; empty where they do not fit. */
    Optional<Camera> besidePanels(Camera camera, Collection<Place> places) {
        double size = Viewport.TILE * Math.pow(2, camera.zoom());
        Bounds free = free(camera);
        Bounds clear = new Bounds(
                free.minX() + MARGIN / size,
                free.minY() + MARGIN / size,
                free.maxX() - MARGIN / size,
                free.maxY() - (MARGIN + FOOT) / size);
        DoubleSummaryStatistics xs = places.stream().mapToDouble(Framing::x).summaryStatistics();
        DoubleSummaryStatistics ys = places.stream().mapToDouble(Framing::y).summaryStatistics();
        boolean fits = xs.getMax() - xs.getMin() <= clear.maxX() - clear.minX()
                && ys.getMax() - ys.getMin() <= clear.maxY() - clear.minY();
        return fits
                ? Optional.of(new Camera(
                        Mercator.latitude(Mercator.y(camera.latitude()) + into(ys, clear.minY(), clear.maxY())),
                        Mercator.longitude(Mercator.x(camera.longitude()) + into(xs, clear.minX(), clear.maxX())),
                        camera.zoom()))
                : Optional.empty();
    }

    /** How far a span must be followed for it to lie between two bounds. */
    private static double into(DoubleSummaryStatistics span, double from, double to) {
        return Math.min(span.getMin() - from, 0) + Math.max(span.getMax() - to, 0);
    }

    /** The whole map. */
    Framing withoutPanels() {
        return new Framing(width, height, 0, 0);
    }

    /** What {@code camera} shows of the world in a window of the usual size, in the middle of the free part. */
    Camera opening(Camera camera) {
        return showing(camera, USUAL_WIDTH, USUAL_HEIGHT);
    }

    /** What {@code camera} shows of the world on a map of that size, in the middle of the free part. */
    public Camera showing(Camera camera, double mapWidth, double mapHeight) {
        double grow = Math.min(freeWidth() / mapWidth, height / mapHeight);
        double zoom = camera.zoom() + (grow > 0 ? log2(grow) : 0);
        return centred(Mercator.x(camera.longitude()), Mercator.y(camera.latitude()), zoom);
    }

    /** The camera that {@link #opening} would make this one of. */
    Camera usual(Camera camera) {
        double grow = Math.min(freeWidth() / USUAL_WIDTH, height / USUAL_HEIGHT);
        return centred(free(camera), camera.zoom() - (grow > 0 ? log2(grow) : 0));
    }

    /** A camera for a picture of another shape, which shows at least what is free here. */
    public Camera picture(Camera camera, double pictureWidth, double pictureHeight) {
        double grow = Math.min(pictureWidth / freeWidth(), pictureHeight / height);
        return centred(free(camera), camera.zoom() + log2(grow));
    }

    private Camera fitted(Collection<Place> places, double farthest, double closest) {
        DoubleSummaryStatistics xs = places.stream().mapToDouble(Framing::x).summaryStatistics();
        DoubleSummaryStatistics ys = places.stream().mapToDouble(Framing::y).summaryStatistics();
        double zoom =
                Math.min(zoom(xs.getMax() - xs.getMin(), freeWidth()), zoom(ys.getMax() - ys.getMin(), height - FOOT));
        double used = Math.max(farthest, Math.min(zoom, closest));
        double lower = FOOT / 2 / (Viewport.TILE * Math.pow(2, used));
        return centred((xs.getMin() + xs.getMax()) / 2, (ys.getMin() + ys.getMax()) / 2 + lower, used);
    }

    /** The camera that has the middle of {@code bounds} in the middle of the whole map. */
    private static Camera centred(Bounds bounds, double zoom) {
        return new Camera(
                Mercator.latitude((bounds.minY() + bounds.maxY()) / 2),
                Mercator.longitude((bounds.minX() + bounds.maxX()) / 2),
                zoom);
    }

    private Camera centred(double x, double y, double zoom) {
        double shift = (right - left) / 2 / (Viewport.TILE * Math.pow(2, zoom));
        return new Camera(Mercator.latitude(y), Mercator.longitude(x + shift), zoom);
    }

    private static double closest(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> CLOSE_TO_COUNTRY;
            case REGION -> CLOSE_TO_REGION;
            default -> CLOSE;
        };
    }

    private Viewport viewport(Camera camera) {
        return Viewport.of(camera, (int) Math.max(1, width), (int) Math.max(1, height), 1);
    }

    private static double zoom(double span, double pixels) {
        return log2(Math.max(1, pixels - 2 * MARGIN) / (Viewport.TILE * Math.max(span, 1e-9)));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static double x(Place place) {
        return Mercator.x(place.longitude());
    }

    private static double y(Place place) {
        return Mercator.y(place.latitude());
    }
}
