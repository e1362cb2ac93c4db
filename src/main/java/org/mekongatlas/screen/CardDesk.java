package org.mekongatlas.screen;

import java.util.List;
import org.mekongatlas.map.MapPane;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.View;
import org.mekongatlas.screen.card.AboutCard;
import org.mekongatlas.screen.card.ExportCard;
import org.mekongatlas.screen.card.KeysCard;
import org.mekongatlas.screen.card.LinesCard;
import org.mekongatlas.screen.compare.InsteadOfMap;
import org.mekongatlas.screen.control.CardLayer;
import org.mekongatlas.screen.control.Shortcut;
import org.mekongatlas.screen.map.Panels;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Outside;

/** Brings the small sheets over the map in and out. FX thread. */
final class CardDesk {

    private final AtlasModel model;
    private final MapPane map;
    private final Panels panels;
    private final InsteadOfMap instead;
    private final CardLayer cards;
    private final Outside outside;

    CardDesk(AtlasModel model, MapPane map, Panels panels, InsteadOfMap instead, CardLayer cards, Outside outside) {
        this.model = model;
        this.map = map;
        this.panels = panels;
        this.instead = instead;
        this.cards = cards;
        this.outside = outside;
    }

    void export() {
        cards.toggle(
                ExportCard.class,
                () -> new ExportCard(
                        model,
                        this::pictured,
                        () -> instead.pictures().orElse(outside.pictures()),
                        outside.open(),
                        cards::close));
    }

    /** The view with a camera that shows in a picture what no panel covers here. */
    private View pictured() {
        Camera camera = map.cameraProperty().get();
        return model.view().withCamera(panels.framing().picture(camera, ExportCard.WIDTH, ExportCard.HEIGHT));
    }

    void lines() {
        cards.toggle(LinesCard.class, () -> new LinesCard(model, cards::close));
    }

    void keys(List<Shortcut> shortcuts) {
        cards.toggle(KeysCard.class, () -> new KeysCard(model.texts(), shortcuts, cards::close));
    }

    void about() {
        String data = model.catalogue().dataset().version();
        cards.toggle(AboutCard.class, () -> new AboutCard(model.texts(), data, cards::close));
    }
}
