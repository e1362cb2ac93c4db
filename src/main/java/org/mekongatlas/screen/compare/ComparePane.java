package org.mekongatlas.screen.compare;

import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Contrast;
import org.mekongatlas.export.Cameras;
import org.mekongatlas.export.ComparisonExport;
import org.mekongatlas.export.ComparisonSpec;
import org.mekongatlas.export.Difference;
import org.mekongatlas.map.StillMap;
import org.mekongatlas.model.Balance;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.View;
import org.mekongatlas.screen.control.DeepLetters;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.map.Framing;
import org.mekongatlas.screen.map.MapKey;
import org.mekongatlas.screen.state.Instead;
import org.mekongatlas.screen.state.OncePerPulse;
import org.mekongatlas.screen.state.PictureWriter;
import org.mekongatlas.text.Texts;

/**
 * A comparison in the place of the map: two maps that move as one, each under what it shows and the other does not, a line
 * that says how they differ, and one legend. Both maps are stills: without a graphics card two animated maps would halve
 * each other's pace, and painted together they can not be out of step.
 */
final class ComparePane extends StackPane {

    /** Width of a half below which the legend is small, logical pixels. */
    private static final double ROOM_FOR_KEY = 1100;

    private final Comparison comparison;
    private final Texts texts;
    private final StillMap left;
    private final StillMap right;
    private final CompareHead leftHead = new CompareHead();
    private final CompareHead rightHead = new CompareHead();
    private final Label difference = new Label();
    private final MapKey key;
    private final CompareWith with;
    private final OncePerPulse look = new OncePerPulse(this::look);
    /** Where the map looked, and from where both maps show at least what it did. */
    private Camera former;

    private Camera begun;

    /**
     * @param flies whether the camera flies
     * @param leave called when the reader has seen enough
     */
    ComparePane(Comparison comparison, BooleanSupplier flies, Runnable leave) {
        this.comparison = comparison;
        texts = comparison.own().texts();
        left = new StillMap(flies);
        right = new StillMap(flies);
        with = new CompareWith(comparison);
        getStyleClass().add("compare");
        key = new MapKey(comparison.own(), comparison.legendProperty());
        CompareTip tip = new CompareTip(comparison);
        tip.watch(left);
        tip.watch(right);
        getChildren().addAll(new VBox(bar(leave), halves()), tip);
        left.cameraProperty().bindBidirectional(right.cameraProperty());
        listen();
        stand();
    }

    private void listen() {
        left.setOnMove(look::ask);
        comparison.mapsProperty().addListener((property, before, maps) -> show(maps));
        comparison.toldProperty().addListener((property, before, told) -> say(told));
        comparison.own().viewProperty().addListener((property, before, view) -> {
            if (before.look().balance() != view.look().balance()) {
                say(comparison.toldProperty().get());
            }
        });
        comparison.ownFirstProperty().addListener((property, before, ownFirst) -> stand());
    }

    /**
     * Begins with what the window can be compared with. To be called with its size.
     *
     * @param framing what was free to be seen of the map
     * @param camera where the map looks
     */
    void open(Framing framing, Camera camera) {
        fit(camera, framing.picture(camera, left.getWidth(), left.getHeight()));
        comparison.begin();
    }

    /**
     * Begins as it was {@link #shown} once. To be called with its size.
     *
     * @param camera where the map looks
     */
    void open(Instead.Comparison asked, Camera camera) {
        fit(camera, asked.other().camera());
        comparison.begin(asked.other());
    }

    private void fit(Camera map, Camera camera) {
        key.roomyProperty().set(left.getWidth() >= ROOM_FOR_KEY);
        with.open();
        left.cameraProperty().set(camera);
        former = map;
        begun = left.cameraProperty().get();
        look.ask();
    }

    /** What is compared now. */
    Instead shown() {
        View other = ComparisonSpec.alike(comparison.other().view(), View.HOME);
        return new Instead.Comparison(
                other.withCamera(left.cameraProperty().get().rounded()));
    }

    void toggleKey() {
        key.toggle();
    }

    void close() {
        comparison.end();
    }

    /** Writes pictures of what is compared now. */
    PictureWriter pictures(ComparisonExport export) {
        View other = comparison.other().view();
        boolean ownFirst = comparison.ownFirstProperty().get();
        Cameras cameras = Cameras.showing(left.cameraProperty().get(), left.getWidth(), left.getHeight());
        return (picture, file, progress) -> {
            ComparisonSpec spec = new ComparisonSpec(picture, other, cameras);
            export.write(ownFirst ? spec : spec.swapped(), file, progress);
        };
    }

    /** What to show where there is one map again: what it showed, unless the reader has looked elsewhere since. */
    Camera showing(Framing framing) {
        Camera now = left.cameraProperty().get();
        return now.equals(begun) ? former : framing.showing(now, left.getWidth(), left.getHeight());
    }

    @Override
    public void requestFocus() {
        with.requestFocus();
    }

    private Node bar(Runnable leave) {
        Label title = new Label(texts.text("compare"));
        title.getStyleClass().add("panel-title");
        title.setMinWidth(USE_PREF_SIZE);
        difference.getStyleClass().add("difference");
        difference.setWrapText(true);
        difference.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(difference, Priority.ALWAYS);
        HBox bar = new HBox(
                title, difference, with, Icons.button(texts, Feather.X, texts.text("compare.leave"), "Esc", leave));
        bar.getStyleClass().add("compare-bar");
        DeepLetters.repaint(bar, difference.textProperty());
        return bar;
    }

    private GridPane halves() {
        GridPane halves = new GridPane();
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            halves.getColumnConstraints().add(half);
        }
        StackPane.setAlignment(key, Pos.BOTTOM_LEFT);
        key.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        key.roomProperty()
                .bind(Bindings.createObjectBinding(
                        () -> new Dimension2D(left.getWidth() / 2, left.getHeight() / 2),
                        left.widthProperty(),
                        left.heightProperty()));
        rightHead.getStyleClass().add("compare-right");
        halves.addRow(0, leftHead, rightHead);
        halves.addRow(1, new StackPane(left, key), right);
        GridPane.setVgrow(right, Priority.ALWAYS);
        GridPane.setMargin(right, new Insets(0, 0, 0, 1));
        VBox.setVgrow(halves, Priority.ALWAYS);
        return halves;
    }

    /** What belongs to the one or the other view goes to its side. */
    private void stand() {
        with.stand(comparison.ownFirstProperty().get() ? rightHead : leftHead);
        left.accessibleTextProperty().bind(comparison.left().inSight().sentenceProperty());
        right.accessibleTextProperty().bind(comparison.right().inSight().sentenceProperty());
    }

    private void say(Comparison.Told told) {
        if (told == null) {
            difference.setText("");
            leftHead.say("", "");
            rightHead.say("", "");
            return;
        }
        Difference totals = told.difference();
        Contrast names = totals.names();
        difference.setText(withLines(totals.words(texts)));
        leftHead.say(total(names.left(), totals.left()), told.left());
        rightHead.say(total(names.right(), totals.right()), told.right());
    }

    /** What lines show, where the window's own sentence, which says so, has made way. */
    private String withLines(String words) {
        return comparison.own().view().look().balance() == Balance.NET
                ? texts.text("difference.and", words, texts.text("difference.net"))
                : words;
    }

    private String total(String name, Answer answer) {
        Basis basis = comparison.own().view().question().basis();
        return texts.text("compare.side", texts.capital(name), texts.counted(answer.total(), basis));
    }

    private void look() {
        comparison.look(left.cameraProperty().get(), left.wanted());
    }

    private void show(Comparison.Maps maps) {
        if (maps == null) {
            left.clear();
            right.clear();
        } else {
            left.show(maps.left());
            right.show(maps.right());
        }
    }
}
