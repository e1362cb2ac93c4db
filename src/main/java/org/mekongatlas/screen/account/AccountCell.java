package org.mekongatlas.screen.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.model.Span;
import org.mekongatlas.paint.Symbols;
import org.mekongatlas.screen.control.Badge;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** One row of an account: what it is, over when and why; its figure at the right, over its range. */
final class AccountCell extends TreeCell<AccountRow> {

    /** Logical pixels of a row that its content can not have: arrow, padding, the bar that scrolls. */
    private static final double AROUND = 58;

    private static final double INDENT = 16;
    private static final List<String> STYLES = List.of("account-head", "account-report", "account-voice", "added");

    private final AtlasModel model;
    private final Texts texts;
    private final Icons icons;
    private final ImageView kind;
    private final Label title = new Label();
    private final Label mark = new Label();
    private final Label detail = new Label();
    private final Label figure = new Label();
    private final Label range = new Label();
    private final HBox row;

    /** @param picked told when a reader clicks on a row */
    AccountCell(AtlasModel model, Icons icons, Consumer<AccountCell> picked) {
        this.model = model;
        texts = model.texts();
        this.icons = icons;
        kind = icons.symbol("kind-raid", 16);
        title.getStyleClass().add("account-title");
        title.setWrapText(true);
        detail.setWrapText(true);
        detail.getStyleClass().add("muted");
        figure.getStyleClass().add("account-figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        range.getStyleClass().add("muted");
        range.setMinWidth(Region.USE_PREF_SIZE);
        row = row();
        // Or it would be wider than what its height is reckoned from.
        row.setMaxWidth(Region.USE_PREF_SIZE);
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                picked.accept(this);
            }
        });
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // A cell as wide as its text would make the tree scroll sideways.
        setPrefWidth(0);
        Hint.on(this, this::getAccessibleText);
    }

    private HBox row() {
        HBox name = new HBox(title, mark);
        name.getStyleClass().add("account-name");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(name, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox figures = new VBox(figure, range);
        figures.setAlignment(Pos.TOP_RIGHT);
        HBox content = new HBox(kind, words, figures);
        content.getStyleClass().add("account-row");
        return content;
    }

    @Override
    protected void updateItem(AccountRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null || empty ? null : row);
        if (item != null && !empty) {
            fit();
            show(item);
            setAccessibleText(words());
        } else {
            setAccessibleText(null);
        }
    }

    /** As high as its words need, in lines as wide as the tree. */
    @Override
    protected double computePrefHeight(double width) {
        double content = isEmpty() ? 0 : row.prefHeight(row.getPrefWidth());
        return snappedTopInset() + content + snappedBottomInset();
    }

    private void fit() {
        int level = getTreeView().getTreeItemLevel(getTreeItem()) - 1;
        row.prefWidthProperty().bind(getTreeView().widthProperty().subtract(AROUND + INDENT * level));
    }

    private void show(AccountRow item) {
        row.getStyleClass().removeAll(STYLES);
        if (item instanceof AccountRow.Head head) {
            show(head);
        } else if (item instanceof AccountRow.Report report) {
            show(report);
        } else if (item instanceof AccountRow.Voice voice) {
            show(voice);
        }
        Stream.of(kind, mark, detail, range).forEach(part -> part.setManaged(part.isVisible()));
    }

    private void show(AccountRow.Head head) {
        row.getStyleClass().add("account-head");
        kind.setVisible(false);
        say(title, texts.text("account.head", head.name(), head.reports()));
        Badge.hide(mark);
        say(detail, head.meaning());
        show(head.figure());
    }

    private void show(AccountRow.Report report) {
        row.getStyleClass().addAll(report.added() ? List.of("account-report", "added") : List.of("account-report"));
        icons.change(kind, Symbols.of(report.event().kind()));
        kind.setVisible(true);
        say(title, report.event().title());
        Badge.show(texts, mark, model.index().conflicts(), report.event());
        say(detail, detail(report));
        show(report.line().figure());
    }

    /** {@code 1–30 Jun 2024 · part of it · 3 inside}. */
    private String detail(AccountRow.Report report) {
        String dates =
                texts.dates().dates(report.event().start(), report.event().end());
        String inside = report.inside() == 0 ? "" : texts.text("account.inside", report.inside());
        return Stream.of(dates, report.line().remark(), inside)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void show(AccountRow.Voice voice) {
        row.getStyleClass().add("account-voice");
        kind.setVisible(false);
        say(title, model.wording().source(voice.said().claim().source()));
        Badge.hide(mark);
        if (voice.said().used()) {
            Badge.used(texts, mark);
        }
        say(detail, "");
        say(figure, ClaimWords.figure(texts, voice.said().claim(), voice.event().unit()));
        say(range, "");
    }

    private void show(Optional<Span> people) {
        say(figure, people.map(texts::figure).orElse(""));
        say(range, people.map(texts::range).orElse("").strip());
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
    }

    private String words() {
        return Stream.of(title, mark, detail, figure, range)
                .filter(Label::isVisible)
                .map(label -> label == mark ? label.getAccessibleText() : label.getText())
                .collect(Collectors.joining(texts.text("list.comma")));
    }
}
