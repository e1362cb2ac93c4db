package org.mekongatlas.screen.page;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Where the reader is on a page: how far down, and on which part of it keys act. Kept when the page is built anew, also
 * while its parts are still being counted and it is shorter than it was.
 */
final class ReaderPlace {

    private final ScrollPane scroll;
    /** How far down, logical pixels. */
    private double offset;
    /** Whether the page is moved by this, not by the reader. */
    private boolean moving;

    ReaderPlace(ScrollPane scroll) {
        this.scroll = scroll;
        scroll.vvalueProperty().addListener(changed -> {
            if (!moving) {
                offset = scroll.getVvalue() * room();
            }
        });
        scroll.viewportBoundsProperty().addListener(changed -> move());
    }

    /** Shows a page at its beginning, where keys act from now on if they did so on the former one. */
    void show(Region page) {
        boolean here = owner().isPresent();
        offset = 0;
        replace(page);
        if (here) {
            scroll.requestFocus();
        }
    }

    /** Shows a page that is about the same thing as the former one. */
    void renew(Region page) {
        Optional<String> focused = focused();
        replace(page);
        focused.map(id -> page.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private void replace(Region page) {
        moving = true;
        scroll.setContent(page);
        page.heightProperty().addListener(changed -> move());
        scroll.layout();
        move();
    }

    /** Name of that part of the page that has the focus, if it has a name. */
    private Optional<String> focused() {
        return owner().map(Node::getId);
    }

    /** What of the page has the focus. */
    private Optional<Node> owner() {
        Node owner = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
        Node at = owner;
        while (at != null && at != scroll) {
            at = at.getParent();
        }
        return Optional.ofNullable(at == null ? null : owner);
    }

    private void move() {
        moving = true;
        scroll.setVvalue(room() <= 0 ? 0 : Math.min(1, offset / room()));
        moving = false;
    }

    private double room() {
        Node page = scroll.getContent();
        return page == null
                ? 0
                : page.getLayoutBounds().getHeight()
                        - scroll.getViewportBounds().getHeight();
    }
}
