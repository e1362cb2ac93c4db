package org.mekongatlas.screen.list;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Search.Hit;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Source;
import org.mekongatlas.paint.Symbols;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.Wording;
import org.mekongatlas.text.Texts;

/** Something found: what it is called over what it is. */
final class HitCell extends ListCell<Hit> {

    private static final double ICON = 16;

    private final Wording wording;
    private final Texts texts;
    private final Catalogue catalogue;
    private final AtlasIndex index;
    private final Icons icons;
    private final Label title = new Label();
    private final Label what = new Label();
    private final HBox icon = new HBox();
    private final HBox row = new HBox();

    HitCell(Wording wording, AtlasIndex index, Icons icons) {
        this.wording = wording;
        texts = wording.texts();
        catalogue = wording.catalogue();
        this.index = index;
        this.icons = icons;
        what.getStyleClass().add("muted");
        row.getStyleClass().add("hit");
        VBox words = new VBox(title, what);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getChildren().addAll(icon, words);
        setPrefWidth(0);
    }

    /** What the thing is called. */
    static String title(Texts texts, Hit hit) {
        if (hit instanceof Hit.OfPlace of) {
            return texts.name(of.place());
        }
        return hit instanceof Hit.OfEvent of
                ? of.event().title()
                : ((Hit.OfSource) hit).source().title();
    }

    @Override
    protected void updateItem(Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        setGraphic(empty || hit == null ? null : row);
        if (!empty && hit != null) {
            title.setText(title(texts, hit));
            what.setText(what(hit));
            icon.getChildren().setAll(icon(hit));
            setAccessibleText(String.join(texts.text("list.comma"), title.getText(), what.getText()));
        }
    }

    private Node icon(Hit hit) {
        if (hit instanceof Hit.OfEvent of) {
            return icons.symbol(Symbols.of(of.event().kind()), ICON);
        }
        return Icons.glyph(hit instanceof Hit.OfPlace ? Feather.MAP_PIN : Feather.FILE_TEXT);
    }

    private String what(Hit hit) {
        if (hit instanceof Hit.OfPlace of) {
            return what(of.place());
        }
        return hit instanceof Hit.OfEvent of ? what(of.event()) : what(((Hit.OfSource) hit).source());
    }

    private String what(Place place) {
        int events = index.eventsIn(place.id()).size();
        return joined(
                texts.of(place.kind()),
                String.join(texts.text("list.comma"), wording.otherNames(place)),
                texts.count("events.count", events));
    }

    private String what(Event event) {
        return joined(texts.of(event.kind()), texts.dates().dates(event.start(), event.end()));
    }

    private String what(Source source) {
        int events = catalogue.eventsOfSource(source.id()).size();
        return joined(source.publisher(), texts.count("events.count", events));
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }
}
