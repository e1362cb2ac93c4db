package org.mekongatlas.paint;

import java.util.ArrayList;
import java.util.List;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.StockMark;
import org.mekongatlas.model.Place;

/** An estimate of the people in a place as it is drawn, a disc; pixels of an overlay's viewport. */
public record StockShape(StockMark mark, double x, double y, double radius) {

    /** Of so many people and more, logical pixels. */
    private static final double LARGEST = 34;

    private static final double MOST = 200_000;
    /** So that the rim is seen around the mark of a hub. */
    private static final double SMALLEST = 14;

    /** @param marks largest first; of discs that would lie on each other only the largest is drawn */
    static List<StockShape> lay(List<StockMark> marks, Viewport viewport) {
        List<StockShape> shapes = new ArrayList<>();
        for (StockMark mark : marks) {
            StockShape shape = of(mark, viewport);
            if (shapes.stream().noneMatch(shape::meets)) {
                shapes.add(shape);
            }
        }
        return shapes;
    }

    private static StockShape of(StockMark mark, Viewport viewport) {
        Place place = mark.place();
        return new StockShape(
                mark,
                viewport.pxOf(place.longitude()),
                viewport.pyOf(place.latitude()),
                radius(mark.people().best()) * viewport.scale());
    }

    /** By area, logical pixels. */
    static double radius(long people) {
        return Math.max(SMALLEST, LARGEST * Math.sqrt(Math.min(1, people / MOST)));
    }

    boolean contains(double px, double py) {
        return distance(px, py) <= radius;
    }

    private boolean meets(StockShape other) {
        return distance(other.x, other.y) < radius + other.radius;
    }

    private double distance(double px, double py) {
        return Math.sqrt((px - x) * (px - x) + (py - y) * (py - y));
    }
}
