package org.mekongatlas.screen.state;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Rectangle2D;

/**
 * Where the window is on the desktop, logical pixels.
 *
 * @param maximized whether it fills its screen; the rest is where it goes when it no longer does
 */
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {

    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,6}),(-?\\d{1,6}),(\\d{1,6}),(\\d{1,6})(,maximized)?");
    /** So much of the window's head must be on a screen to be got hold of. */
    private static final int GRIP_WIDTH = 120;

    private static final int GRIP_HEIGHT = 40;

    /** What {@link #toString} wrote; empty for anything else. */
    public static Optional<WindowPlace> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new WindowPlace(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(4)),
                        matcher.group(5) != null))
                : Optional.empty();
    }

    /** Whether a reader could see and move such a window: screens come and go. */
    public boolean isOn(List<Rectangle2D> screens) {
        BoundingBox head = new BoundingBox(x, y, width, GRIP_HEIGHT);
        return screens.stream().anyMatch(screen -> {
            double across = Math.min(head.getMaxX(), screen.getMaxX()) - Math.max(x, screen.getMinX());
            return across >= GRIP_WIDTH && y >= screen.getMinY() && head.getMaxY() <= screen.getMaxY();
        });
    }

    @Override
    public String toString() {
        return x + "," + y + "," + width + "," + height + (maximized ? ",maximized" : "");
    }
}
