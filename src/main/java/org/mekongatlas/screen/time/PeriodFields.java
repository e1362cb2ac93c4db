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
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.screen.control.DeepLetters;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Pills;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** How the period is read, and the period itself: typed, and said in words; what can not be is said in the same place. */
public final class PeriodFields extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final AtlasModel model;
    private final Texts texts;
    private final TypedPeriod typed;
    private final TextField from;
    private final TextField to;
    private final Label dash = new Label("–");
    private final Label words = new Label();
    private final Pills<TimeMode> modes;

    public PeriodFields(AtlasModel model) {
        this.model = model;
        texts = model.texts();
        typed = new TypedPeriod(texts);
        from = field(texts.text("period.beginning"), texts.text("period.beginning.name"));
        to = field(texts.text("period.end"), texts.text("period.end.name"));
        modes = new Pills<>(TimeMode.class, modes(), model.time()::setMode);
        getStyleClass().add("period");
        HBox dates = new HBox(from, dash, to);
        dates.setAlignment(Pos.CENTER_LEFT);
        dates.getStyleClass().add("dates");
        words.getStyleClass().add("period-words");
        DeepLetters.repaint(this, words.textProperty());
        getChildren().addAll(modes, dates, words);
        setAlignment(Pos.CENTER_LEFT);
        listen();
        show();
    }

    private void listen() {
        dash.managedProperty().bind(dash.visibleProperty());
        from.managedProperty().bind(from.visibleProperty());
        dash.visibleProperty().bind(from.visibleProperty());
        from.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.view().mode() != TimeMode.MOMENT, model.viewProperty()));
        model.viewProperty().addListener((property, before, view) -> {
            // Not while only the camera moves.
            if (view.mode() != before.mode()
                    || !view.question().window().equals(before.question().window())) {
                show();
            }
        });
    }

    /** Gives the keys to the first field. */
    @Override
    public void requestFocus() {
        (from.isVisible() ? from : to).requestFocus();
    }

    /** As wide as the modes need: the words beneath them change, which must move nothing. */
    @Override
    protected double computePrefWidth(double height) {
        return minWidth(-1);
    }

    private Map<TimeMode, Pills.Name> modes() {
        Map<TimeMode, Pills.Name> names = new EnumMap<>(TimeMode.class);
        for (TimeMode mode : TimeMode.values()) {
            names.put(mode, new Pills.Name(texts.of(mode), texts.of(mode, ".meaning")));
        }
        return names;
    }

    private TextField field(String prompt, String name) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        DeepLetters.repaint(field, field.textProperty());
        field.setAccessibleText(texts.text("period.field", name));
        Hint.on(field, () -> texts.text("period.field.hint", name));
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
        say(texts.dates().period(window), false);
    }

    /** What the reader is writing is left alone while time goes on. */
    private void show(TextField field, LocalDate day) {
        String text = typed.written(day);
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
            TimeWindow read = typed.read(moment ? "" : from.getText(), to.getText());
            forget(from);
            forget(to);
            model.time().show(read);
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
