package org.mekongatlas.screen.page;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What of a page can be seen. */
final class VisibleNodes {

    private VisibleNodes() {}

    /** A node with all that is in it, but for what is not visible. */
    static Stream<Node> of(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(VisibleNodes::of))
                : Stream.of(node);
    }
}
