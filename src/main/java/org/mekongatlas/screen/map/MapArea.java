package org.mekongatlas.screen.map;

import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.mekongatlas.map.MapPane;

/**
 * The map from edge to edge with panels lying over its sides, so that it need not move when they come and go. What stands
 * on the map keeps clear of the panels.
 */
public final class MapArea extends Region {

    /** What stands in the right corner has no use for less, logical pixels. */
    private static final double LEAST_RIGHT = 340;

    private static final Duration SLIDE = Duration.millis(180);

    private final MapPane map;
    private final MapKey onMapLeft;
    private final Region onMapRight;
    private final Region left;
    private final Region rail;
    private final Region account;
    private final Region right;
    private final BooleanProperty leftShown = new SimpleBooleanProperty(this, "leftShown", true);
    private final BooleanProperty rightShown = new SimpleBooleanProperty(this, "rightShown");
    private final BooleanProperty accountShown = new SimpleBooleanProperty(this, "accountShown");
    private final BooleanProperty bare = new SimpleBooleanProperty(this, "bare");
    /** How far each panel is out: 0 hidden, 1 in full. */
    private final DoubleProperty leftOut = new SimpleDoubleProperty(this, "leftOut", 1);

    private final DoubleProperty accountOut = new SimpleDoubleProperty(this, "accountOut", 0);

    private final DoubleProperty rightOut = new SimpleDoubleProperty(this, "rightOut", 0);

    /**
     * @param legend stands in the lower left corner
     * @param scale stands in the lower right corner
     * @param left panel of the left side, which leaves {@code rail} when it is hidden
     * @param account panel left of {@code right}
     * @param right panel of the right side
     */
    public MapArea(MapPane map, MapKey legend, Region scale, Region left, Region rail, Region account, Region right) {
        this.map = map;
        this.left = left;
        this.rail = rail;
        this.account = account;
        this.right = right;
        onMapLeft = legend;
        onMapRight = scale;
        getChildren().addAll(map, legend, scale, rail, left, account, right);
        // What lies beside the map must not be reached by keys.
        account.visibleProperty()
                .bind(accountShown.or(accountOut.greaterThan(0)).and(bare.not()));
        left.disableProperty().bind(leftShown.or(leftOut.greaterThan(0)).not());
        rail.disableProperty().bind(leftOut.greaterThanOrEqualTo(1));
        right.disableProperty().bind(rightShown.or(rightOut.greaterThan(0)).not());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        slide(leftShown, leftOut);
        slide(accountShown, accountOut);
        slide(rightShown, rightOut);
    }

    private void slide(BooleanProperty shown, DoubleProperty out) {
        shown.addListener((property, before, now) -> slide(out, now));
        out.addListener(observable -> requestLayout());
    }

    /** What it holds, from left to right as it is read. */
    public List<Node> stops() {
        return List.of(rail, left, map, onMapLeft, account, right);
    }

    /** Brings the left panel in or out. */
    void showLeft(boolean shown) {
        leftShown.set(shown);
    }

    /** Brings the account in or out. */
    void showAccount(boolean shown) {
        accountShown.set(shown);
    }

    /** Brings the right panel in or out. */
    void showRight(boolean shown) {
        rightShown.set(shown);
    }

    /** The map alone, or with what panels are out. */
    public void setBare(boolean alone) {
        bare.set(alone);
        left.setVisible(!alone);
        rail.setVisible(!alone);
        right.setVisible(!alone);
        requestLayout();
    }

    /** What no panel covers, once sliding has come to its end. */
    Framing framing(boolean leftShown, boolean accountShown, boolean rightShown) {
        if (bare.get()) {
            return new Framing(getWidth(), getHeight(), 0, 0);
        }
        double onLeft = (leftShown ? left : rail).prefWidth(-1);
        double onRight = (accountShown ? account.prefWidth(-1) : 0) + (rightShown ? right.prefWidth(-1) : 0);
        return new Framing(getWidth(), getHeight(), onLeft, onRight);
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
        double accountWidth = account.prefWidth(-1);
        double accountEdge = rightEdge - (account.isVisible() ? accountWidth * accountOut.get() : 0);
        account.resizeRelocate(snapPositionX(accountEdge), 0, accountWidth, height);
        onMapLeft
                .roomProperty()
                .set(framing(leftShown.get(), accountShown.get(), rightShown.get())
                        .keyRoom());
        corners(leftEdge, accountEdge);
    }

    /** The right one is broken into lines where that makes room beside the left one; where there is none, that stands higher. */
    private void corners(double leftEdge, double rightEdge) {
        onMapLeft.autosize();
        double beside = rightEdge - leftEdge - onMapLeft.getLayoutBounds().getWidth();
        double rightWidth = Math.min(onMapRight.prefWidth(-1), Math.max(LEAST_RIGHT, beside));
        double rightHeight = onMapRight.prefHeight(rightWidth);
        onMapRight.resize(rightWidth, rightHeight);
        double x = snapPositionX(rightEdge - rightWidth);
        onMapRight.relocate(x, getHeight() - rightHeight);
        boolean room = leftEdge + onMapLeft.getLayoutBounds().getWidth() <= x;
        double foot = getHeight() - (room ? 0 : rightHeight);
        onMapLeft.relocate(
                snapPositionX(leftEdge),
                Math.max(0, foot - onMapLeft.getLayoutBounds().getHeight()));
    }
}
