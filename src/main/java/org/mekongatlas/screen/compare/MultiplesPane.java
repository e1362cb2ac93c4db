package org.mekongatlas.screen.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.export.Cameras;
import org.mekongatlas.export.MultiplesExport;
import org.mekongatlas.export.MultiplesSpec;
import org.mekongatlas.export.Panels;
import org.mekongatlas.export.Panels.Panel;
import org.mekongatlas.export.PictureSpec;
import org.mekongatlas.geo.Viewport;
import org.mekongatlas.index.PanelPeriods;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Slice;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Size;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.map.Framing;
import org.mekongatlas.screen.map.MapKey;
import org.mekongatlas.screen.map.Scale;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Instead;
import org.mekongatlas.screen.state.OncePerPulse;
import org.mekongatlas.screen.state.PictureWriter;

/**
 * Small multiples in the place of the map: the period cut into months, quarters or years, a still map of each, all on one
 * scale. A map is a button that leads to its period.
 */
final class MultiplesPane extends VBox {

    /** What the legend takes at the side, logical pixels. */
    private static final double KEY_WIDTH = 236;
    /** Height of the maps below which the legend is small, logical pixels. */
    private static final double KEY_HEIGHT = 490;

    private final AtlasModel model;
    private final Multiples multiples;
    private final Consumer<TimeWindow> choose;
    private final PanelGrid grid;
    private final PanelChoices choices;
    private final Label words = new Label();
    private final Button earlier = new Button();
    private final MapKey key;
    private final OncePerPulse order = new OncePerPulse(this::order);
    private Framing framing;
    private Camera camera;
    private List<PanelButton> buttons = List.of();
    private boolean open;

    /**
     * @param choose goes to a period
     * @param leave called when the reader has seen enough
     */
    MultiplesPane(AtlasModel model, Multiples multiples, Consumer<TimeWindow> choose, Runnable leave) {
        this.model = model;
        this.multiples = multiples;
        this.choose = choose;
        grid = new PanelGrid(model::enlargement);
        choices = new PanelChoices(model.texts(), order::ask);
        getStyleClass().addAll("compare", "multiples");
        key = MapKey.tall(model, multiples.legendProperty()).withKinds();
        key.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> key.foldedProperty().get() ? 0 : KEY_WIDTH * model.enlargement(),
                        key.foldedProperty(),
                        model.viewProperty(),
                        model.furnishingProperty()));
        HBox below = new HBox(grid, key);
        HBox.setHgrow(grid, Priority.ALWAYS);
        setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(bar(leave), below);
        grid.widthProperty().addListener(changed -> order.ask());
        grid.heightProperty().addListener(changed -> order.ask());
        model.viewProperty().addListener((property, before, view) -> order.ask());
        model.furnishingProperty().addListener((property, before, now) -> order.ask());
        multiples.paintedProperty().addListener((property, before, panels) -> show(panels));
    }

    /**
     * Begins; to be called with its size.
     *
     * @param seen what panels left free of the map
     * @param from where the map looked from
     */
    void open(Framing seen, Camera from) {
        open = true;
        framing = seen;
        camera = from;
        key.roomyProperty().set(grid.getHeight() >= KEY_HEIGHT * model.enlargement());
        order();
    }

    /** Shows others, as from now on. */
    void choose(Instead.Multiples asked) {
        choices.choose(asked.most(), asked.slice());
    }

    /** What is shown now. */
    Instead shown() {
        return new Instead.Multiples(choices.most(), choices.slice());
    }

    void close() {
        open = false;
        multiples.cancel();
        arrange(List.of());
    }

    /** Writes pictures of these maps. */
    PictureWriter pictures(MultiplesExport export) {
        Framing seen = framing;
        Camera from = camera;
        int most = choices.most();
        Optional<Slice> slice = choices.slice();
        Cameras cameras = (width, height) -> seen.picture(from, width, height);
        return (picture, file, progress) ->
                export.write(new MultiplesSpec(whole(picture), most, slice, cameras), file, progress);
    }

    /** A picture of the period that is cut. */
    private PictureSpec whole(PictureSpec picture) {
        return picture.of(picture.view().withWindow(Multiples.whole(picture.view())));
    }

    void toggleKey() {
        key.toggle();
    }

    @Override
    public void requestFocus() {
        buttons.stream().findFirst().ifPresent(PanelButton::requestFocus);
    }

    private HBox bar(Runnable leave) {
        Label title = new Label(model.texts().text("multiples"));
        title.getStyleClass().add("panel-title");
        title.setMinWidth(USE_PREF_SIZE);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        earlier.setText(model.texts().text("multiples.earlier"));
        earlier.setMinWidth(USE_PREF_SIZE);
        earlier.setOnAction(event -> addEarlier());
        earlier.managedProperty().bind(earlier.visibleProperty());
        ProgressBar progress = new ProgressBar();
        progress.setAccessibleText(model.texts().text("multiples.progress"));
        progress.progressProperty().bind(multiples.progressProperty());
        progress.visibleProperty().bind(multiples.progressProperty().lessThan(1));
        HBox bar = new HBox(
                title,
                words,
                earlier,
                progress,
                choices,
                Icons.button(model.texts(), Feather.X, model.texts().text("compare.leave"), "Esc", leave));
        bar.getStyleClass().add("compare-bar");
        return bar;
    }

    private void order() {
        if (!open) {
            return;
        }
        PanelPeriods cut = cut();
        arrange(cut.periods());
        words.setText(Panels.words(model.texts(), cut));
        earlier.setVisible(cut.periods().size() == 1);
        Dimension2D map = grid.map(cut.periods().size());
        if (map.getWidth() > 0 && map.getHeight() > 0) {
            multiples.show(view(map), cut, viewport(map));
        }
    }

    private PanelPeriods cut() {
        return multiples.cut(model.view(), choices.most(), choices.slice());
    }

    /** For a period that makes one map only: those before it too. */
    private void addEarlier() {
        model.time().show(cut().withEarlier(choices.most()));
        choices.requestFocus();
    }

    /** What the map showed, seen from as far as these maps need. */
    private View view(Dimension2D map) {
        double smaller = scale(map) / Scale.of(this);
        return model.view().withCamera(framing.picture(camera, map.getWidth() / smaller, map.getHeight() / smaller));
    }

    private Viewport viewport(Dimension2D map) {
        double screen = Scale.of(this);
        int width = (int) (map.getWidth() * screen);
        int height = (int) (map.getHeight() * screen);
        return Viewport.of(view(map).camera(), width, height, scale(map))
                .enlarged(model.furnishingProperty().get().enlargement());
    }

    /** Device pixels to what is one logical pixel on a map of usual size. */
    private double scale(Dimension2D map) {
        double screen = Scale.of(this);
        return Panels.scale(new Size((int) (map.getWidth() * screen), (int) (map.getHeight() * screen)), screen);
    }

    /** Buttons for other periods; those of the same stay, and with them the focus. */
    private void arrange(List<TimeWindow> periods) {
        if (!buttons.stream().map(PanelButton::period).toList().equals(periods)) {
            buttons = periods.stream()
                    .map(period -> new PanelButton(model.texts(), period, () -> choose.accept(period)))
                    .toList();
            grid.set(buttons);
        }
    }

    private void show(List<Panel> painted) {
        for (int i = 0; i < Math.min(painted.size(), buttons.size()); i++) {
            if (painted.get(i).period().equals(buttons.get(i).period())) {
                buttons.get(i).show(painted.get(i), model.view().question().basis(), Scale.of(this));
            }
        }
    }
}
