package org.mekongatlas.screen.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.export.Citation;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.Unit;
import org.mekongatlas.screen.control.Badge;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Wording;
import org.mekongatlas.text.Notes;
import org.mekongatlas.text.Texts;

/** Who says what, in rows of a page: sources, and claims with theirs. */
final class SourceRows {

    private final AtlasModel model;
    private final Catalogue catalogue;
    private final Wording wording;
    private final Texts texts;
    private final Links links;

    SourceRows(AtlasModel model, Links links) {
        this.model = model;
        catalogue = model.catalogue();
        wording = model.wording();
        texts = wording.texts();
        this.links = links;
    }

    /** A source: its title, which opens it in the browser, over who published it and when. */
    Node source(Source source) {
        Optional<URI> address = Links.web(source.url());
        Node title = address.<Node>map(uri -> browseLink(source, uri)).orElseGet(() -> Page.words(source.title()));
        VBox lines = new VBox(title, Page.muted(publisher(source)));
        if (address.isEmpty() && !source.url().isEmpty()) {
            lines.getChildren().add(Page.muted(source.url()));
        }
        String note = Notes.ofSource(texts, source.note());
        if (!note.isBlank()) {
            lines.getChildren().add(Page.muted(note));
        }
        lines.getStyleClass().add("source");
        return lines;
    }

    /**
     * What one source says of an event: the figure, who and when, and the note.
     *
     * @param chosen whether this is the one of several figures that the event stands for
     */
    Node claim(Claim claim, Unit unit, boolean chosen) {
        Source source = catalogue.source(claim.source()).orElseThrow();
        VBox box = new VBox(figureLine(ClaimWords.figure(texts, claim, unit), source, chosen), source(source));
        String note = Notes.forReaders(wording.countriesNamed(claim.note()));
        if (!note.isBlank()) {
            box.getChildren().add(Page.muted(note));
        }
        box.getStyleClass().add("claim");
        return box;
    }

    private HBox figureLine(String words, Source source, boolean chosen) {
        Label figure = Page.words(words);
        figure.getStyleClass().add("claim-figure");
        HBox line = Page.ends(figure, chosen ? usedMark() : new Label());
        line.getStyleClass().add("claim-top");
        Runnable copy = () -> {
            links.copy()
                    .accept(texts.text(
                            "claim.cited", words, Citation.of(catalogue, source).plain(texts)));
            model.remarkCopied(texts.text("copied.claim", words));
        };
        line.getChildren().add(Icons.button(Feather.COPY, texts.text("claim.copy"), copy));
        return line;
    }

    private Label usedMark() {
        Label mark = new Label();
        Badge.used(texts, mark);
        return mark;
    }

    private Node browseLink(Source source, URI address) {
        Node link = Page.link(source.title(), () -> links.browse().accept(address));
        link.setAccessibleText(texts.text("source.opens", source.title()));
        return link;
    }

    private String publisher(Source source) {
        List<String> parts = Stream.of(
                        source.publisher(),
                        wording.published(source),
                        texts.languageName(source.language()),
                        texts.of(source.kind()))
                .filter(part -> !part.isBlank())
                .toList();
        return String.join(" · ", parts);
    }
}
