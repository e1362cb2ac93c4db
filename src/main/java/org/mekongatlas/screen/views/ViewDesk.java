package org.mekongatlas.screen.views;

import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.mekongatlas.count.Sentence;
import org.mekongatlas.model.View;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.screen.control.CardLayer;
import org.mekongatlas.screen.map.MapLink;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Outside;
import org.mekongatlas.screen.time.Playback;

/** What can be done with whole views: back and forward, save, open, copy, go to a pasted one. FX thread. */
public final class ViewDesk {

    private final AtlasModel model;
    private final Playback playback;
    private final MapLink link;
    private final CardLayer cards;
    private final Outside outside;
    private final SavedViews saved;

    public ViewDesk(AtlasModel model, Playback playback, MapLink link, CardLayer cards, Outside outside) {
        this.model = model;
        this.playback = playback;
        this.link = link;
        this.cards = cards;
        this.outside = outside;
        saved = new SavedViews(model.texts(), outside.shelf(), model.threads(), model::tell);
    }

    /** What is dragged with the mouse is one step; and a mouse may have buttons of its own for back and forward. */
    public void install(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> model.wayBack().setHeld(false));
    }

    public void back() {
        playback.stop();
        model.wayBack().back();
    }

    public void forward() {
        playback.stop();
        model.wayBack().forward();
    }

    /** Copies this view as text. */
    public void copy() {
        outside.copy().accept(ViewText.write(link.portable()));
        model.remarkCopied(model.texts().text("copied.view"));
    }

    public void open() {
        show(ViewsCard.Part.OPEN);
    }

    public void save() {
        show(ViewsCard.Part.SAVE);
    }

    public void paste() {
        show(ViewsCard.Part.PASTE);
    }

    private void press(MouseEvent event) {
        model.wayBack().setHeld(true);
        if (event.getButton() == MouseButton.BACK) {
            back();
        } else if (event.getButton() == MouseButton.FORWARD) {
            forward();
        }
    }

    private void show(ViewsCard.Part part) {
        saved.whenLoaded(() -> cards.open(ViewsCard.class, this::card).focus(part));
    }

    private ViewsCard card() {
        return new ViewsCard(model.texts(), saved, link::portable, suggestedName(), this::go, this::copy, this::close);
    }

    /** What the sentence says is asked, without what was found. */
    private String suggestedName() {
        return Sentence.asked(model.texts(), model.catalogue(), model.view());
    }

    /** Looks at a view that was saved or pasted. */
    private void go(View view) {
        ViewText.unknown(view, model.catalogue()).ifPresent(wrong -> {
            throw wrong;
        });
        playback.stop();
        link.open(view);
        close();
    }

    private void close() {
        cards.close();
        link.focus();
    }
}
