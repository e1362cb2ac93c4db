package org.mekongatlas.screen;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.map.MapPane;
import org.mekongatlas.model.Camera;
import org.mekongatlas.paint.BaseMapPainter;
import org.mekongatlas.paint.OverlayPainter;
import org.mekongatlas.paint.StillPainter;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Outside;
import org.mekongatlas.screen.state.Preferences;

/**
 * The atlas on its stage: builds the window, and builds it anew when it is to speak another language. What was looked
 * at, what was picked, what was open and the way back stay. FX thread.
 */
final class AtlasStage {

    private final Stage stage;
    private final BaseMapPainter ground;
    private final OverlayPainter overlay;
    private final Outside outside;
    private final Consumer<AtlasStage> built;
    private AtlasModel model;
    private MapPane map;
    private AtlasWindow window;

    /** @param built told of each window that has been built and opened */
    AtlasStage(Stage stage, BaseMap baseMap, OverlayPainter overlay, Outside outside, Consumer<AtlasStage> built) {
        this.stage = stage;
        this.overlay = overlay;
        this.outside = outside;
        this.built = built;
        ground = new BaseMapPainter(baseMap);
    }

    AtlasModel model() {
        return model;
    }

    MapPane map() {
        return map;
    }

    AtlasWindow window() {
        return window;
    }

    /** Shows what a model holds, in a window like the one that was left. */
    void open(AtlasModel first, Preferences left) {
        build(first, left);
        first.wayBack().begin();
    }

    private void build(AtlasModel next, Preferences left) {
        model = next;
        map = new MapPane(ground, overlay);
        window = new AtlasWindow(model, map, new StillPainter(ground, overlay), outside, stage);
        stage.setScene(
                window.scene(stage.getScene().getWidth(), stage.getScene().getHeight()));
        window.open(left);
        built.accept(this);
        model.viewProperty().addListener((property, before, view) -> {
            if (before.language() != view.language()) {
                // Once what asked for it, a menu perhaps, has done its part.
                Platform.runLater(this::rebuild);
            }
        });
    }

    private void rebuild() {
        AtlasWindow former = window;
        Preferences left = former.preferences();
        Camera camera = map.cameraProperty().get();
        boolean full = stage.isFullScreen();
        boolean playing = former.playback().isPlaying();
        former.close();
        model.leave();
        build(model.again(), left);
        window.playback().playLike(former.playback());
        map.cameraProperty().set(camera);
        if (playing) {
            window.playback().toggle();
        }
        // Which JavaFX ends when a stage is given another scene.
        stage.setFullScreen(full);
    }
}
