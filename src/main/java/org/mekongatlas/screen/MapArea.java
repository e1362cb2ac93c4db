package org.mekongatlas.screen;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.mekongatlas.map.MapPane;

/**
 * The map from edge to edge with panels lying over its sides, so that it never moves when they come and go. What stands
 * on the map keeps clear of the panels.
 */
final class MapArea extends Region {

    private static final Duration SLIDE = Duration.millis(180);

    private final MapPane map;
    private final Node onMapLeft;
    private final Node onMapRight;
    private final Region left;
    private final Region rail;
    private final Region right;
    /** How far each panel is out: 0 hidden, 1 in full. */
    private final DoubleProperty leftOut = new SimpleDoubleProperty(this, "leftOut", 1);

    private final DoubleProperty rightOut = new SimpleDoubleProperty(this, "rightOut", 0);

    /**
     * @param legend stands in the lower left corner
     * @param scale stands in the lower right corner
     * @param left panel of the left side, which leaves {@code rail} when it is hidden
     * @param right panel of the right side
     */
    MapArea(MapPane map, Node legend, Node scale, Region left, Region rail, Region right) {
        this.map = map;
        this.left = left;
        this.rail = rail;
        this.right = right;
        onMapLeft = legend;
        onMapRight = scale;
        getChildren().addAll(map, legend, scale, rail, left, right);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        leftOut.addListener(observable -> requestLayout());
        rightOut.addListener(observable -> requestLayout());
    }

    /** Brings the left panel in or out. */
    void showLeft(boolean shown) {
        slide(leftOut, shown);
    }

    /** Brings the right panel in or out. */
    void showRight(boolean shown) {
        slide(rightOut, shown);
    }

    /** The map alone, or with what panels are out. */
    void setBare(boolean bare) {
        left.setVisible(!bare);
        rail.setVisible(!bare);
        right.setVisible(!bare);
        requestLayout();
    }

    /** What no panel covers, once sliding has come to its end. */
    Framing framing(boolean leftShown, boolean rightShown) {
        double covered = !left.isVisible() ? 0 : leftShown ? left.prefWidth(-1) : rail.prefWidth(-1);
        return new Framing(getWidth(), getHeight(), covered, right.isVisible() && rightShown ? right.prefWidth(-1) : 0);
    }

    private void slide(DoubleProperty out, boolean shown) {
        new javafx.animation.Timeline(new KeyFrame(SLIDE, new KeyValue(out, shown ? 1 : 0, Interpolator.EASE_BOTH)))
                .play();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        map.resizeRelocate(0, 0, getWidth(), height);
        double railWidth = rail.isVisible() ? rail.prefWidth(-1) : 0;
        rail.resizeRelocate(0, 0, railWidth, height);
        double leftWidth = left.prefWidth(-1);
        double leftEdge = left.isVisible() ? Math.max(railWidth, leftWidth * leftOut.get()) : 0;
        left.resizeRelocate(snapPositionX(leftWidth * (leftOut.get() - 1)), 0, leftWidth, height);
        double rightWidth = right.prefWidth(-1);
        double rightEdge = getWidth() - (right.isVisible() ? rightWidth * rightOut.get() : 0);
        right.resizeRelocate(snapPositionX(rightEdge), 0, rightWidth, height);
        corner(onMapLeft, leftEdge, Pos.BOTTOM_LEFT);
        corner(onMapRight, rightEdge, Pos.BOTTOM_RIGHT);
    }

    private void corner(Node node, double edge, Pos corner) {
        node.autosize();
        double width = node.getLayoutBounds().getWidth();
        double x = corner == Pos.BOTTOM_LEFT ? edge : edge - width;
        node.relocate(snapPositionX(x), getHeight() - node.getLayoutBounds().getHeight());
    }
}
