package org.mekongatlas.screen;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where the focus is and where it can go. FX thread. */
final class Focus {

    private Focus() {}

    /** Whether it would be seen at a node of a window that shows {@code home}. */
    static boolean canGoTo(Node node, Node home) {
        boolean here = node != null && node.getScene() == home.getScene() && !node.isDisabled();
        for (Node up = node; here && up != null; up = up.getParent()) {
            here = up.isVisible();
        }
        return here;
    }

    /** Whether a node is a part of {@code place}, or the place itself. */
    static boolean isWithin(Node node, Node place) {
        Node up = node;
        while (up != null && up != place) {
            up = up.getParent();
        }
        return up != null;
    }

    /** Where arrow keys read a part of the window: its list, table, tree or page; without one its first control. */
    static Optional<Node> first(Node part) {
        return stops(part).filter(Focus::isRead).findFirst().or(() -> stops(part)
                .findFirst());
    }

    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (node.isFocusTraversable()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Focus::stops)
                : Stream.empty();
    }

    private static boolean isRead(Node stop) {
        return switch (stop.getAccessibleRole()) {
            case LIST_VIEW, TABLE_VIEW, TREE_VIEW, SCROLL_PANE -> true;
            default -> false;
        };
    }
}
