package org.mekongatlas.screen.card;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mekongatlas.basemap.BaseMap;
import org.mekongatlas.screen.control.Card;
import org.mekongatlas.screen.page.Page;

/** What the atlas is, whose work is in it, and what its map does not say. */
public final class AboutCard extends Card {

    private static final String STATEMENT = """
            Boundaries and names on this map take no side. Borders are drawn where OpenStreetMap (2017) and Natural Earth \
            have them, to show where things happened; borders that are disputed, a line of control or not settled are \
            dashed. That a border or a name is shown, or is missing, is no opinion on the status of any territory or on \
            who holds it.

            Places are named in English as the press spells them, or in the language of the country they lie in. The \
            peoples who live there may have other names for them. A sea that several countries share keeps its English name \
            and bears along each coast what that country calls it.

            No victim is named. A suspect is a suspect where the source says so. The atlas needs no network and sends \
            nothing anywhere.""";

    private static final List<List<String>> LICENCES = List.of(
            List.of("Program", "GPL 3 or later, as Gluon Maps is, which it contains"),
            List.of("Data", "CC BY 4.0; each report belongs to its publisher, who is named with it"),
            List.of(
                    "Base map",
                    BaseMap.CREDITS + ". Natural Earth: public domain; OpenStreetMap: ODbL 1.0; GeoNames: CC BY 4.0;"
                            + " names of provinces: Unicode CLDR"),
            List.of("Type", "Atlas Sans, made of Noto Sans and Noto Sans CJK by Google and Adobe: SIL OFL 1.1"),
            List.of(
                    "Libraries",
                    "OpenJFX (GPL 2 with class path exception), Gluon Maps (GPL 3), ControlsFX (BSD 3), AtlantaFX and JSVG"
                            + " (MIT), Ikonli, Jackson and picocli (Apache 2), H2 (MPL 2)"));

    /** @param data version of the data package */
    public AboutCard(String data, Runnable close) {
        super("Mekong Atlas", close);
        getStyleClass().add("about");
        GridPane table = new GridPane();
        table.getStyleClass().add("form");
        row(table, "Version", program() + ", Java " + System.getProperty("java.version"));
        row(table, "Data version", data);
        LICENCES.forEach(line -> row(table, line.get(0), line.get(1)));
        VBox content = new VBox(paragraph(STATEMENT), table);
        content.getStyleClass().add("about-content");
        addScrolling(content);
    }

    private static String program() {
        String version = AboutCard.class.getPackage().getImplementationVersion();
        return version == null ? "built from source" : version;
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
