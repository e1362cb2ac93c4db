package org.mekongatlas.screen.compare;

import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.mekongatlas.export.ComparisonExport;
import org.mekongatlas.export.MultiplesExport;
import org.mekongatlas.map.MapPane;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.paint.StillPainter;
import org.mekongatlas.screen.map.MapArea;
import org.mekongatlas.screen.map.MapKey;
import org.mekongatlas.screen.map.MapLink;
import org.mekongatlas.screen.map.Panels;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Instead;
import org.mekongatlas.screen.state.PictureWriter;

/** What can take the place of map and panels, one at a time; each is built when it is first asked for. */
public final class InsteadOfMap extends StackPane {

    private final AtlasModel model;
    private final MapParts map;
    private final StillPainter stills;
    private final ReadOnlyBooleanWrapper comparing = new ReadOnlyBooleanWrapper(this, "comparing");
    private ComparePane comparison;
    private MultiplesPane multiples;

    /** The map whose place it takes, and what belongs to that. */
    public record MapParts(MapPane pane, MapArea area, Panels panels, MapLink link, MapKey key) {}

    public InsteadOfMap(AtlasModel model, MapParts map, StillPainter stills) {
        this.model = model;
        this.map = map;
        this.stills = stills;
        setPickOnBounds(false);
    }

    public boolean isOpen() {
        return !getChildren().isEmpty();
    }

    /** Whether two views are shown, each with its own sentence. */
    public ReadOnlyBooleanProperty comparingProperty() {
        return comparing.getReadOnlyProperty();
    }

    /** Shows two views beside each other, or one map again. */
    public void toggleComparison() {
        boolean leaves = comparing.get();
        leave();
        if (!leaves) {
            takeComparison();
            comparison.open(map.panels().framing(), map.pane().cameraProperty().get());
        }
    }

    /** Shows small multiples of the period, or one map again. */
    public void toggleMultiples() {
        boolean leaves = isOpen() && !comparing.get();
        leave();
        if (!leaves) {
            takeMultiples(Optional.empty());
        }
    }

    /** Brings the map back, as it was, to where it was looked at meanwhile. */
    public void leave() {
        if (!isOpen()) {
            return;
        }
        Camera camera = camera();
        if (comparing.get()) {
            comparison.close();
        } else {
            multiples.close();
        }
        getChildren().clear();
        comparing.set(false);
        map.area().setVisible(true);
        map.link().wake(camera);
        map.pane().requestFocus();
    }

    /** What is shown. */
    public Instead shown() {
        if (comparing.get()) {
            return comparison.shown();
        }
        return isOpen() ? multiples.shown() : Instead.NOTHING;
    }

    /** Shows this, as it was once shown. */
    public void show(Instead wanted) {
        if (wanted instanceof Instead.Comparison of) {
            takeComparison();
            comparison.open(of, map.pane().cameraProperty().get());
        } else if (wanted instanceof Instead.Multiples of) {
            takeMultiples(Optional.of(of));
        }
    }

    /** Tells when something else is shown. */
    public void onChange(Runnable listener) {
        getChildren().addListener((Observable shown) -> listener.run());
    }

    /** Writes pictures of what is shown now; empty while that is the map itself. */
    public Optional<PictureWriter> pictures() {
        if (comparing.get()) {
            return Optional.of(comparison.pictures(new ComparisonExport(model.index(), stills)));
        }
        return isOpen()
                ? Optional.of(multiples.pictures(new MultiplesExport(model.index(), stills)))
                : Optional.empty();
    }

    /** Folds or unfolds the legend of what is shown. */
    public void toggleKey() {
        if (comparing.get()) {
            comparison.toggleKey();
        } else if (isOpen()) {
            multiples.toggleKey();
        } else {
            map.key().toggle();
        }
    }

    private void takeComparison() {
        if (comparison == null) {
            comparison =
                    new ComparePane(new Comparison(model, stills), map.pane().movingProperty()::get, this::leave);
        }
        comparing.set(true);
        take(comparison);
        comparison.requestFocus();
    }

    private void takeMultiples(Optional<Instead.Multiples> asked) {
        if (multiples == null) {
            multiples = new MultiplesPane(
                    model, new Multiples(model.index(), stills, model.threads()), this::leaveFor, this::leave);
        }
        asked.ifPresent(multiples::choose);
        take(multiples);
        multiples.open(map.panels().framing(), map.pane().cameraProperty().get());
        multiples.requestFocus();
    }

    /** Where the map would look if it came back now. */
    private Camera camera() {
        return comparing.get()
                ? comparison.showing(map.panels().framing())
                : map.pane().cameraProperty().get();
    }

    private void leaveFor(TimeWindow period) {
        leave();
        model.change(view -> view.withMode(TimeMode.WINDOW).withWindow(period));
    }

    /** Shows it, laid out, in the place of the map. */
    private void take(Node other) {
        map.link().rest(this::camera);
        map.area().setVisible(false);
        getChildren().setAll(other);
        applyCss();
        layout();
    }
}
