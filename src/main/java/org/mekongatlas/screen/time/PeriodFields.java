package org.mekongatlas.screen.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mekongatlas.count.Words;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Pills;
import org.mekongatlas.screen.state.AtlasModel;

/** How the period is read, and the period itself: typed, and said in words; what can not be is said in the same place. */
public final class PeriodFields extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final Map<TimeMode, Pills.Name> MODES = new EnumMap<>(Map.of(
            TimeMode.MOMENT, new Pills.Name("Moment", "What happens on one day"),
            TimeMode.WINDOW, new Pills.Name("Window", "What lies in a window that slides"),
            TimeMode.CUMULATIVE, new Pills.Name("Cumulative", "What has happened since the beginning")));

    private final AtlasModel model;
    private final TextField from = field("beginning", "Beginning of the period");
    private final TextField to = field("end", "End of the period");
    private final Label dash = new Label("–");
    private final Label words = new Label();
    private final Pills<TimeMode> modes;

    public PeriodFields(AtlasModel model) {
        this.model = model;
        modes = new Pills<>(TimeMode.class, MODES, model::setMode);
        getStyleClass().add("period");
        HBox dates = new HBox(from, dash, to);
        dates.setAlignment(Pos.CENTER_LEFT);
        dates.getStyleClass().add("dates");
        words.getStyleClass().add("period-words");
        getChildren().addAll(modes, dates, words);
        setAlignment(Pos.CENTER_LEFT);
        dash.managedProperty().bind(dash.visibleProperty());
        from.managedProperty().bind(from.visibleProperty());
        dash.visibleProperty().bind(from.visibleProperty());
        from.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.view().mode() != TimeMode.MOMENT, model.viewProperty()));
        model.viewProperty().addListener((property, before, view) -> show());
        show();
    }

    private TextField field(String prompt, String name) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.setAccessibleText(name + ", as 2025, 2025-02 or 2025-02-12");
        Hint.on(field, () -> name + ": 2025, 2025-02 or 2025-02-12; empty is open");
        field.setOnAction(event -> read());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                read();
            }
        });
        return field;
    }

    private void show() {
        TimeWindow window = model.view().question().window();
        show(from, window.from());
        show(to, window.to());
        modes.show(model.view().mode());
        say(Words.period(window), false);
    }

    /** What the reader is writing is left alone while time goes on. */
    private static void show(TextField field, LocalDate day) {
        String text = day == null ? "" : day.toString();
        if (!(field.isFocused() && isEdited(field))) {
            field.setText(text);
        }
        field.setUserData(text);
    }

    private static boolean isEdited(TextField field) {
        return !field.getText().equals(field.getUserData());
    }

    private void read() {
        if (!isEdited(from) && !isEdited(to)) {
            show();
            return;
        }
        try {
            boolean moment = model.view().mode() == TimeMode.MOMENT;
            TimeWindow typed = TypedPeriod.read(moment ? "" : from.getText(), to.getText());
            forget(from);
            forget(to);
            model.setWindow(typed);
            show();
        } catch (DateTimeException wrong) {
            say(wrong.getMessage(), true);
        }
    }

    /** What stands in the field has been read: the day it means may replace it. */
    private static void forget(TextField field) {
        field.setUserData(field.getText());
    }

    private void say(String text, boolean wrong) {
        words.setText(text);
        words.pseudoClassStateChanged(WRONG, wrong);
    }
}
