package org.mekongatlas.screen.compare;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.export.Cameras;
import org.mekongatlas.export.ComparisonExport;
import org.mekongatlas.export.ComparisonSpec;
import org.mekongatlas.map.StillMap;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.View;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.filter.FilterButton;
import org.mekongatlas.screen.filter.FilterChips;
import org.mekongatlas.screen.map.Framing;
import org.mekongatlas.screen.map.MapKey;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Instead;
import org.mekongatlas.screen.state.OncePerPulse;
import org.mekongatlas.screen.state.PictureWriter;
import org.mekongatlas.screen.time.PeriodFields;
import org.mekongatlas.text.Texts;

/**
 * A comparison in the place of the map: two maps that move as one, each under its own sentence and total, a line that says
 * how they differ, and one legend. Both maps are stills: without a graphics card two animated maps would halve each
 * other's pace, and painted together they can not be out of step.
 */
final class ComparePane extends StackPane {

    /** Width of a half below which the legend is folded at first, logical pixels. */
    private static final double ROOM_FOR_KEY = 1100;

    private final Comparison comparison;
    private final Texts texts;
    private final StillMap left;
    private final StillMap right;
    private final MapKey key;
    private final FilterButton filter;
    private final PeriodFields period;
    private final MenuButton with = new MenuButton();
    private final MenuItem before = new MenuItem();
    private final OncePerPulse look = new OncePerPulse(this::look);

    /**
     * @param flies whether the camera flies
     * @param worker paints legends, counts choices
     * @param leave called when the reader has seen enough
     */
    ComparePane(Comparison comparison, BooleanSupplier flies, Executor worker, Runnable leave) {
        this.comparison = comparison;
        texts = comparison.left().texts();
        with.setText(texts.text("compare.with"));
        before.setText(texts.text("compare.before"));
        left = new StillMap(flies);
        right = new StillMap(flies);
        filter = new FilterButton(comparison.right(), worker);
        period = new PeriodFields(comparison.right());
        getStyleClass().add("compare");
        key = new MapKey(comparison.left(), comparison.legendProperty(), worker);
        CompareTip tip = new CompareTip(comparison);
        tip.watch(left);
        tip.watch(right);
        getChildren().addAll(new VBox(bar(leave), halves()), tip);
        left.cameraProperty().bindBidirectional(right.cameraProperty());
        left.setOnMove(look::ask);
        comparison.mapsProperty().addListener((property, former, maps) -> show(maps));
    }

    /** Looks at what was free to be seen of the map, and begins with what it can compare. To be called with its size. */
    void open(Framing framing, Camera camera) {
        fit(framing.picture(camera, left.getWidth(), left.getHeight()));
        comparison.begin();
    }

    /** Begins as it was {@link #shown} once. To be called with its size. */
    void open(Instead.Comparison asked) {
        fit(asked.other().camera());
        comparison.begin(asked.other());
    }

    private void fit(Camera camera) {
        key.foldedProperty().set(left.getWidth() < ROOM_FOR_KEY);
        left.cameraProperty().set(camera);
        look.ask();
    }

    /** What is compared now. */
    Instead shown() {
        View other = ComparisonSpec.alike(comparison.right().view(), View.HOME);
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
        View other = comparison.right().view();
        Cameras cameras = Cameras.showing(left.cameraProperty().get(), left.getWidth(), left.getHeight());
        return (picture, file, progress) -> export.write(new ComparisonSpec(picture, other, cameras), file, progress);
    }

    /** What to show where there is one map again. */
    Camera showing(Framing framing) {
        return framing.showing(left.cameraProperty().get(), left.getWidth(), left.getHeight());
    }

    @Override
    public void requestFocus() {
        with.requestFocus();
    }

    private Node bar(Runnable leave) {
        Label title = new Label(texts.text("compare"));
        title.getStyleClass().add("panel-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label difference = new Label();
        difference.textProperty().bind(comparison.differenceProperty());
        difference.getStyleClass().add("difference");
        difference.setWrapText(true);
        difference.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(difference, Priority.ALWAYS);
        with.setMinWidth(USE_PREF_SIZE);
        with.getItems().addAll(before, yearEarlier(), otherPeriod(), otherFilter());
        before.setOnAction(event -> comparison.showBefore());
        with.setOnShowing(event ->
                before.setDisable(comparison.left().view().question().window().from() == null));
        HBox bar =
                new HBox(title, difference, with, Icons.button(Feather.X, texts.text("compare.leave"), "Esc", leave));
        bar.getStyleClass().add("compare-bar");
        return bar;
    }

    private MenuItem yearEarlier() {
        MenuItem item = new MenuItem(texts.text("compare.year-earlier"));
        item.setOnAction(event -> comparison.showYearEarlier());
        return item;
    }

    private MenuItem otherPeriod() {
        MenuItem item = new MenuItem(texts.text("compare.other-period"));
        item.setOnAction(event -> period.requestFocus());
        return item;
    }

    private MenuItem otherFilter() {
        MenuItem item = new MenuItem(texts.text("compare.other-filter"));
        item.setOnAction(event -> {
            comparison.showSame();
            filter.toggle();
        });
        return item;
    }

    private GridPane halves() {
        GridPane halves = new GridPane();
        halves.getStyleClass().add("halves");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            halves.getColumnConstraints().add(half);
        }
        StackPane.setAlignment(key, Pos.BOTTOM_LEFT);
        key.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        halves.addRow(0, head(comparison.left(), total -> texts.text("compare.left", total)), rightHead());
        halves.addRow(1, new StackPane(left, key), right);
        GridPane.setVgrow(right, Priority.ALWAYS);
        GridPane.setMargin(right, new Insets(0, 0, 0, 1));
        VBox.setVgrow(halves, Priority.ALWAYS);
        left.accessibleTextProperty().bind(comparison.left().inSight().sentenceProperty());
        right.accessibleTextProperty().bind(comparison.right().inSight().sentenceProperty());
        return halves;
    }

    /** @param named says of which side a total is */
    private static VBox head(AtlasModel model, UnaryOperator<String> named) {
        Label total = new Label();
        total.textProperty()
                .bind(model.inSight()
                        .answerProperty()
                        .map(answer -> named.apply(model.wording().bounds(answer.total()))));
        total.getStyleClass().add("compare-total");
        total.setWrapText(true);
        total.setMinHeight(USE_PREF_SIZE);
        Label sentence = new Label();
        sentence.textProperty().bind(model.inSight().sentenceProperty());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox head = new VBox(total, sentence, new FilterChips(model));
        head.getStyleClass().add("compare-head");
        return head;
    }

    private Node rightHead() {
        VBox words = head(comparison.right(), total -> texts.text("compare.right", total));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, period, filter);
        head.getStyleClass().add("compare-right");
        return head;
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
