package org.mekongatlas.screen.map;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.map.MapPane;

/** Tells the map what stands on it, so that no name is half hidden. FX thread. */
public final class Standing {

    /** A piece that grows by less, as a date does with its digits, lets all names stay; logical pixels. */
    private static final double STEP = 16;

    private final MapPane map;
    private final Panels panels;
    private final List<Node> nodes;
    private final Runnable look = this::look;

    /**
     * @param panels at its sides
     * @param nodes that lie over the map; panes that catch no clicks between their children count as these
     */
    public Standing(MapPane map, Panels panels, Node... nodes) {
        this.map = map;
        this.panels = panels;
        this.nodes = List.of(nodes);
        map.sceneProperty().addListener((property, before, now) -> follow(before, now));
    }

    private void follow(Scene before, Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(look);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(look);
        }
    }

    private void look() {
        List<Bounds> covered = Stream.concat(
                        panels.framing().around(),
                        nodes.stream().flatMap(Standing::pieces).map(this::onMap))
                .distinct()
                .toList();
        if (!covered.equals(map.coveredProperty().get())) {
            map.coveredProperty().set(covered);
        }
    }

    private static Stream<Node> pieces(Node node) {
        if (!node.isVisible()
                || node.getOpacity() == 0
                || node.getLayoutBounds().isEmpty()) {
            return Stream.empty();
        }
        return node instanceof Pane && !node.isPickOnBounds()
                ? ((Parent) node).getChildrenUnmodifiable().stream().flatMap(Standing::pieces)
                : Stream.of(node);
    }

    private Bounds onMap(Node piece) {
        javafx.geometry.Bounds box = map.sceneToLocal(piece.localToScene(piece.getLayoutBounds()));
        return new Bounds(
                Math.floor(box.getMinX() / STEP) * STEP,
                Math.floor(box.getMinY() / STEP) * STEP,
                Math.ceil(box.getMaxX() / STEP) * STEP,
                Math.ceil(box.getMaxY() / STEP) * STEP);
    }
}
