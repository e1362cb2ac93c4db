package org.mekongatlas.screen.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.RangeSlider;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.screen.state.Playhead;
import org.mekongatlas.text.Texts;

/**
 * ControlsFX's range slider as the handles of a period: whole days, keys that move the focused end by days, weeks and
 * months, a slab that can be dragged up to either end, and words for those who can not see it.
 */
public final class PeriodSlider extends RangeSlider {

    private static final PseudoClass MOMENT = PseudoClass.getPseudoClass("moment");

    private final Texts texts;
    private final Playhead playhead;
    private final Consumer<TimeWindow> told;
    private TimeAxis axis;
    private TimeWindow window = TimeWindow.ALL;
    private TimeMode mode = TimeMode.CUMULATIVE;
    private boolean following;
    private TimeWindow grabbed;
    private double grabbedAt;

    /** @param told given the new period when the reader moves an end or the slab */
    PeriodSlider(Texts texts, Playhead playhead, TimeAxis axis, Consumer<TimeWindow> told) {
        super(axis.min(), axis.max(), axis.min(), axis.max());
        this.texts = texts;
        this.playhead = playhead;
        this.axis = axis;
        this.told = told;
        getStyleClass().add("period-slider");
        setAccessibleRole(AccessibleRole.SLIDER);
        lowValueProperty().addListener((property, before, now) -> moved());
        highValueProperty().addListener((property, before, now) -> moved());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> grabbed = null);
    }

    /** Whether the reader holds an end or the slab. */
    boolean held() {
        return isLowValueChanging() || isHighValueChanging() || grabbed != null;
    }

    /** Follows the model: shows a period without telling it as moved. */
    void show(TimeAxis newAxis, TimeWindow newWindow, TimeMode newMode) {
        following = true;
        axis = newAxis;
        window = newWindow;
        mode = newMode;
        pseudoClassStateChanged(MOMENT, mode == TimeMode.MOMENT);
        setLowValue(getMin());
        setHighValue(axis.high(window));
        setLowValue(low());
        following = false;
        setAccessibleText(texts.text("period.slider", texts.dates().period(window)));
    }

    /** In the mode of moments the lower end is out of the way. */
    private double low() {
        return mode == TimeMode.MOMENT ? getMin() : axis.low(window);
    }

    private void moved() {
        if (!following) {
            tell(read());
        }
    }

    /** The period that the handles stand for; an end that was not moved keeps its day, even off the axis. */
    private TimeWindow read() {
        TimeWindow read = axis.window(getLowValue(), getHighValue());
        if (mode == TimeMode.MOMENT) {
            LocalDate moment = playhead.of(read);
            return TimeWindow.of(moment, moment);
        }
        LocalDate from = getLowValue() == axis.low(window) ? window.from() : read.from();
        LocalDate to = getHighValue() == axis.high(window) ? window.to() : read.to();
        return TimeWindow.of(from != null && to != null && to.isBefore(from) ? to : from, to);
    }

    private void tell(TimeWindow next) {
        if (!next.equals(window)) {
            told.accept(next);
        }
    }

    private void key(KeyEvent event) {
        long days = days(event);
        boolean low = mode != TimeMode.MOMENT && focused(".low-thumb");
        LocalDate end = low ? first(window) : playhead.of(window);
        LocalDate day =
                switch (event.getCode()) {
                    case HOME -> playhead.first();
                    case END -> playhead.last();
                    default -> event.isShiftDown() ? end.plusMonths(Long.signum(days)) : end.plusDays(days);
                };
        if (!event.isShortcutDown() && !day.equals(end)) {
            move(low, day);
            event.consume();
        }
    }

    private static long days(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> -1;
            case RIGHT, KP_RIGHT -> 1;
            case DOWN, KP_DOWN, PAGE_DOWN -> -7;
            case UP, KP_UP, PAGE_UP -> 7;
            default -> 0;
        };
    }

    /** The range slider's own Home and End would move the wrong end. */
    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) {
            event.consume();
        }
    }

    /** Brings one end to a day; it stops at the other end and at the ends of the axis. */
    private void move(boolean low, LocalDate day) {
        LocalDate kept = TimeWindow.earlier(day, playhead.last());
        if (mode == TimeMode.MOMENT) {
            LocalDate moment = TimeWindow.later(kept, playhead.first());
            tell(TimeWindow.of(moment, moment));
        } else if (low) {
            LocalDate last = playhead.of(window);
            boolean open = kept.isBefore(playhead.first());
            tell(TimeWindow.of(open ? null : TimeWindow.earlier(kept, last), window.to()));
        } else {
            tell(TimeWindow.of(window.from(), TimeWindow.later(kept, first(window))));
        }
    }

    private boolean focused(String thumb) {
        Node node = lookup(thumb);
        return node != null && node.isFocused();
    }

    /** The range slider lets go of its slab near the ends of the axis, and drifts: the slab is moved here. */
    private void grab(MouseEvent event) {
        if (event.getTarget() instanceof Node node && node.getStyleClass().contains("range-bar")) {
            grabbed = window;
            grabbedAt = event.getSceneX();
            requestFocus();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (grabbed == null) {
            return;
        }
        long days = Math.round((event.getSceneX() - grabbedAt) / axis.pixelsPerDay());
        LocalDate first = first(grabbed);
        LocalDate last = playhead.of(grabbed);
        long most = ChronoUnit.DAYS.between(last, playhead.last());
        long least = Math.min(0, ChronoUnit.DAYS.between(first, playhead.first()));
        long by = Math.max(least, Math.min(Math.max(0, most), days));
        tell(by == 0 ? grabbed : TimeWindow.of(first.plusDays(by), last.plusDays(by)));
        event.consume();
    }

    private LocalDate first(TimeWindow of) {
        return of.from() == null ? playhead.first() : of.from();
    }
}
