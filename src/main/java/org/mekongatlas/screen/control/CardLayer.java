package org.mekongatlas.screen.control;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/** Where cards lie over the map, one at a time. */
public final class CardLayer extends StackPane {

    public CardLayer() {
        getStyleClass().add("card-layer");
        setAlignment(Pos.TOP_RIGHT);
        setPickOnBounds(false);
    }

    /** Opens a card of a kind, unless it is open. */
    public <C extends Card> C open(Class<C> kind, Supplier<C> card) {
        if (!isOpen(kind)) {
            getChildren().setAll(card.get());
        }
        return kind.cast(getChildren().get(0));
    }

    /** Opens a card of a kind, or closes the one that is open. */
    public void toggle(Class<? extends Card> kind, Supplier<? extends Card> card) {
        if (isOpen(kind)) {
            close();
        } else {
            Card opened = card.get();
            getChildren().setAll(opened);
            opened.requestFocus();
        }
    }

    public void close() {
        getChildren().clear();
    }

    public boolean isOpen() {
        return !getChildren().isEmpty();
    }

    private boolean isOpen(Class<? extends Card> kind) {
        return getChildren().stream().anyMatch(kind::isInstance);
    }
}
