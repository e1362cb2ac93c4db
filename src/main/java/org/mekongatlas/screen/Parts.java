package org.mekongatlas.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * The parts of the window, through which keys lead the focus round. Each gives it to what had it there last. What is in
 * none of them counts as in the part where the focus was before. FX thread.
 */
final class Parts {

    private final List<Node> parts;
    private final Map<Node, Node> last = new HashMap<>();
    private Node now;

    /** @param parts in the order in which they are read; those that are closed are passed over */
    Parts(List<Node> parts) {
        this.parts = parts;
    }

    void watch(Scene scene) {
        scene.focusOwnerProperty().addListener((property, before, owner) -> note(owner));
    }

    private void note(Node owner) {
        parts.stream().filter(part -> Focus.isWithin(owner, part)).findFirst().ifPresent(part -> {
            last.put(part, owner);
            now = part;
        });
    }

    void next() {
        go(1);
    }

    void previous() {
        go(-1);
    }

    private void go(int step) {
        int at = Math.max(0, parts.indexOf(now));
        for (int i = 1; i <= parts.size(); i++) {
            Optional<Node> there = stop(parts.get(Math.floorMod(at + step * i, parts.size())));
            if (there.isPresent()) {
                there.get().requestFocus();
                return;
            }
        }
    }

    /** Where the focus goes in a part; empty where it can not be seen. */
    private Optional<Node> stop(Node part) {
        Node before = last.get(part);
        if (!Focus.canGoTo(part, part)) {
            return Optional.empty();
        }
        return Focus.canGoTo(before, part) && Focus.isWithin(before, part) ? Optional.of(before) : Focus.first(part);
    }
}
