package org.mekongatlas.map;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.mekongatlas.model.Camera;

/**
 * Mouse, trackpad, touch and keyboard: drag, wheel and pinch at the pointer, double click (with Shift or Alt outwards, or
 * opening what was clicked), arrows, + and -, 0 and Home for the whole region. FX thread.
 */
final class Gestures {

    /** A press that moves less is a click, logical pixels. */
    private static final double THRESHOLD = 3;

    private static final double ZOOM_PER_NOTCH = 0.25;
    /** What JavaFX reports for one notch of a wheel. */
    private static final double NOTCH = 40;

    private static final double ZOOM_STEP = 0.5;
    private static final double ARROW_STEP = 120;

    private final Helm helm;
    private final BiConsumer<Double, Double> onClick;
    private final BooleanSupplier onSecondClick;
    private Point2D pressed;
    private Camera pressedAt;
    private boolean dragging;

    /**
     * @param onClick called with the logical pixel of a click that is no drag
     * @param onSecondClick called at the second click of a double click; tells whether that has done what was meant
     */
    Gestures(Node node, Helm helm, BiConsumer<Double, Double> onClick, BooleanSupplier onSecondClick) {
        this.helm = helm;
        this.onClick = onClick;
        this.onSecondClick = onSecondClick;
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        node.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        node.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    boolean isDragging() {
        return dragging;
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            ((Node) event.getSource()).requestFocus();
            helm.stop();
            pressed = new Point2D(event.getX(), event.getY());
            pressedAt = helm.cameraProperty().get();
            dragging = false;
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (pressed != null && event.isPrimaryButtonDown()) {
            dragging |= pressed.distance(event.getX(), event.getY()) >= THRESHOLD;
            if (dragging) {
                helm.drag(pressedAt, event.getX() - pressed.getX(), event.getY() - pressed.getY());
            }
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (pressed != null && event.getButton() == MouseButton.PRIMARY) {
            pressed = null;
            if (!dragging) {
                click(event);
            }
            dragging = false;
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() % 2 == 0) {
            boolean out = event.isShiftDown() || event.isAltDown();
            if (out || !onSecondClick.getAsBoolean()) {
                helm.zoomStep(out ? -1 : 1, event.getX(), event.getY());
            }
        } else if (event.getClickCount() == 1) {
            onClick.accept(event.getX(), event.getY());
        }
    }

    /** Fingers on a screen drag instead. */
    private void scroll(ScrollEvent event) {
        if (!event.isDirect() && event.getTouchCount() == 0) {
            helm.zoom(event.getDeltaY() / NOTCH * ZOOM_PER_NOTCH, event.getX(), event.getY());
            event.consume();
        }
    }

    private void pinch(ZoomEvent event) {
        helm.zoom(Math.log(event.getZoomFactor()) / Math.log(2), event.getX(), event.getY());
        pressed = null;
        event.consume();
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown() && !event.isAltDown() && obey(event)) {
            event.consume();
        }
    }

    private boolean obey(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> helm.step(ARROW_STEP, 0);
            case RIGHT, KP_RIGHT -> helm.step(-ARROW_STEP, 0);
            case UP, KP_UP -> helm.step(0, ARROW_STEP);
            case DOWN, KP_DOWN -> helm.step(0, -ARROW_STEP);
            case PLUS, EQUALS, ADD -> zoom(ZOOM_STEP);
            case MINUS, SUBTRACT -> zoom(-ZOOM_STEP);
            case DIGIT0, NUMPAD0, HOME -> helm.flyTo(Camera.HOME);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void zoom(double by) {
        helm.zoomStep(by, helm.sight().width() / 2, helm.sight().height() / 2);
    }
}
