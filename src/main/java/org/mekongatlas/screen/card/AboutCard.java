package org.mekongatlas.screen.card;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.screen.control.Card;
import org.mekongatlas.screen.page.Page;
import org.mekongatlas.text.Texts;

/** What the atlas is, whose work is in it, and what its map does not say. */
public final class AboutCard extends Card {

    /** @param data version of the data package */
    public AboutCard(Texts texts, String data, Runnable close) {
        super(texts, Texts.PROGRAM, close);
        getStyleClass().add("about");
        GridPane table = new GridPane();
        table.getStyleClass().add("form");
        String java = System.getProperty("java.version");
        row(table, texts.text("about.version"), texts.text("about.version.text", program(texts), java));
        row(table, texts.text("about.data-version"), data);
        row(table, texts.text("about.program"), texts.text("about.program.licence"));
        row(table, texts.text("about.data"), texts.text("about.data.licence"));
        row(table, texts.text("about.base-map"), texts.text("about.base-map.licences", BaseMap.CREDITS));
        row(table, texts.text("about.type"), texts.text("about.type.licence"));
        row(table, texts.text("about.libraries"), texts.text("about.libraries.licences"));
        String statement = String.join(
                "\n\n", texts.text("about.boundaries"), texts.text("about.names"), texts.text("about.people"));
        VBox content = new VBox(paragraph(statement), table);
        content.getStyleClass().add("about-content");
        addScrolling(content);
    }

    private static String program(Texts texts) {
        String version = AboutCard.class.getPackage().getImplementationVersion();
        return version == null ? texts.text("about.from-source") : version;
    }

    private static Node paragraph(String text) {
        Label words = Page.words(text);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private static void row(GridPane table, String name, String value) {
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        Label words = Page.words(value);
        words.setMinHeight(Region.USE_PREF_SIZE);
        table.addRow(table.getRowCount(), label, words);
    }
}
