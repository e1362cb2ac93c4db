package org.mekongatlas.screen.page;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mekongatlas.text.Texts;

/** A page of the details panel, built from top to bottom out of a few kinds of lines. */
public final class Page extends VBox {

    /** Rows shown before the reader asks for the others. */
    private static final int FEW = 12;
    /** Widths of the columns of a table, per cent. */
    private static final double[] COLUMNS = {30, 30, 40};

    private final Texts texts;

    Page(Texts texts) {
        this.texts = texts;
        // However long a word is, a page is no wider than its panel.
        setMinWidth(0);
        getStyleClass().add("page");
    }

    /** A part of a page, to be filled in by itself. */
    static Page part(Texts texts) {
        Page part = new Page(texts);
        part.getStyleClass().setAll("page-part");
        return part;
    }

    /** What the page is about. */
    Page heading(Node symbol, String kind, String name) {
        Label above = new Label(kind, symbol);
        above.getStyleClass().add("page-kind");
        Label title = words(name);
        title.getStyleClass().add("page-title");
        return with(above).with(title);
    }

    Page section(String name) {
        Label title = words(name);
        title.getStyleClass().add("section-title");
        return with(title);
    }

    /** A paragraph; nothing where there are no words. */
    Page text(String text) {
        return text.isBlank() ? this : with(words(text));
    }

    /** A paragraph that explains, in a quieter colour. */
    Page note(String text) {
        return text.isBlank() ? this : with(muted(text));
    }

    /** A name and its value; nothing where there is no value. */
    Page fact(String name, String value) {
        return value.isBlank() ? this : fact(name, words(value));
    }

    Page fact(String name, Node value) {
        Label label = muted(name);
        label.getStyleClass().add("fact-name");
        HBox line = new HBox(label, value);
        line.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(value, Priority.ALWAYS);
        return with(line);
    }

    Page with(Node node) {
        getChildren().add(node);
        return this;
    }

    /** A section of rows, the first few at once and the rest on request; nothing where there are none. */
    <T> Page rows(String name, List<T> items, Function<T, Node> row) {
        if (items.isEmpty()) {
            return this;
        }
        section(items.size() == 1 ? name : texts.text("page.section", name, items.size()));
        VBox rows = new VBox();
        rows.getStyleClass().add("rows");
        int shown = items.size() <= FEW + 2 ? items.size() : FEW;
        items.subList(0, shown).forEach(item -> rows.getChildren().add(row.apply(item)));
        if (shown < items.size()) {
            rows.getChildren().add(more(rows, items.subList(shown, items.size()), row));
        }
        return with(rows);
    }

    /** Lines of a name, a figure, and who says so; nothing where there are none. */
    Page table(String name, List<List<Node>> lines) {
        if (lines.isEmpty()) {
            return this;
        }
        GridPane table = new GridPane();
        table.getStyleClass().add("table");
        for (double share : COLUMNS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            table.getColumnConstraints().add(column);
        }
        for (List<Node> line : lines) {
            table.addRow(table.getRowCount(), line.toArray(Node[]::new));
        }
        return section(name).with(table);
    }

    /** Words that lead somewhere. */
    static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** A text that breaks into lines. */
    public static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    /** A text that breaks into lines, in a quieter colour. */
    static Label muted(String text) {
        Label label = words(text);
        label.getStyleClass().add("muted");
        return label;
    }

    /** One thing at the left, another at the right, which keeps its width. */
    static HBox ends(Label left, Label... right) {
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox line = new HBox(left);
        line.getStyleClass().add("ends");
        for (Label label : right) {
            label.setMinWidth(Label.USE_PREF_SIZE);
            line.getChildren().add(label);
        }
        return line;
    }

    private <T> Hyperlink more(VBox rows, List<T> others, Function<T, Node> row) {
        Hyperlink more = new Hyperlink(texts.text("page.more", others.size()));
        more.setOnAction(event -> {
            rows.getChildren().remove(more);
            others.forEach(item -> rows.getChildren().add(row.apply(item)));
        });
        return more;
    }
}
