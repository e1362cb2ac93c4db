package org.mekongatlas.screen.account;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Span;
import org.mekongatlas.screen.control.DeepLetters;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.control.PanelHeader;
import org.mekongatlas.screen.page.Page;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.OpenAccount;
import org.mekongatlas.screen.state.Total;
import org.mekongatlas.text.Texts;

/** How a total was made: the number, the switches of counting, and the tree of reports it stands on. */
public final class AccountPanel extends VBox {

    private final AtlasModel model;
    private final Texts texts;
    private final Runnable copy;
    private final AccountTree tree;
    private final Label subject = new Label();
    private final Label before = new Label();
    private final Label number = new Label();
    private final Label after = new Label();
    private final Label range = new Label();
    private final Label meaning = Page.words("");
    private final Label sentence = Page.words("");
    private final Label passing = Page.words("");
    private final Button showPassing = new Button();
    private Total shown = Total.NONE;

    /**
     * @param chosen told the event a reader picks here
     * @param copy copies the total with its sources
     */
    public AccountPanel(AtlasModel model, Icons icons, Consumer<Event> chosen, Runnable copy) {
        this.model = model;
        this.copy = copy;
        texts = model.texts();
        tree = new AccountTree(model, icons, chosen);
        getStyleClass().addAll("side-panel", "account");
        setVgrow(tree, Priority.ALWAYS);
        model.account().toldProperty().addListener((property, before, now) -> show(now));
    }

    /** So that keys walk through the rows at once. */
    public void focusTree() {
        build();
        tree.requestFocus();
    }

    /** Not sooner than it is opened: what nobody has opened need not be laid out before the window can show. */
    private void build() {
        if (getChildren().isEmpty()) {
            getChildren().addAll(header(), summary(), new CountSwitches(model), tree);
        }
    }

    private PanelHeader header() {
        Label title = new Label(texts.text("account"));
        title.getStyleClass().add("panel-title");
        Node close = Icons.button(texts, Feather.X, texts.text("close"), "Ctrl+T", model.account()::close);
        Button copying = Icons.button(texts, Feather.COPY, texts.text("account.copy"), "Ctrl+Shift+T", copy);
        return new PanelHeader(title, copying, close);
    }

    private VBox summary() {
        subject.getStyleClass().add("page-kind");
        number.getStyleClass().add("account-total");
        before.getStyleClass().add("account-unit");
        after.getStyleClass().add("account-unit");
        range.getStyleClass().add("account-range");
        sentence.getStyleClass().add("muted");
        sentence.setMinHeight(USE_PREF_SIZE);
        meaning.getStyleClass().add("muted");
        meaning.setMinHeight(USE_PREF_SIZE);
        HBox figures = new HBox(before, number, after, range);
        figures.setAlignment(Pos.BASELINE_LEFT);
        figures.getStyleClass().add("account-figures");
        VBox summary = new VBox(subject, figures, meaning, sentence, passing());
        summary.getStyleClass().add("account-summary");
        DeepLetters.repaint(summary);
        return summary;
    }

    /** What goes on where the question ends, and the way to it. */
    private HBox passing() {
        passing.setMinHeight(USE_PREF_SIZE);
        showPassing.setText(texts.text("account.passing.show"));
        showPassing.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(passing, Priority.ALWAYS);
        HBox line = new HBox(passing, showPassing);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("account-passing");
        line.visibleProperty().bind(passing.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void show(OpenAccount.Told told) {
        build();
        Span people = told.account().answer().total();
        subject.setText(model.wording().subject(told.total()));
        showTotal(people, told.account().question().basis());
        range.setText(texts.range(people).strip());
        meaning.setText(model.wording().meaning(people));
        meaning.setManaged(!meaning.getText().isEmpty());
        sentence.setText(told.sentence());
        passing.setText(told.passing()
                .map(found -> found.words(texts, model.catalogue()))
                .orElse(""));
        showPassing.setOnAction(event -> told.passing()
                .ifPresent(found -> model.narrow(filter -> found.question().filter())));
        tree.show(told.account(), told.total().equals(shown));
        shown = told.total();
    }

    /** The number large, and around it, small, what the language has before and behind it. */
    private void showTotal(Span total, Basis basis) {
        String words =
                switch (basis) {
                    case PEOPLE -> texts.count("account.people", total.best());
                    case MOVEMENTS -> texts.count("account.crossings", total.best());
                };
        String figure = texts.number(total.best());
        int at = words.indexOf(figure);
        show(before, words.substring(0, at));
        number.setText(texts.figure(total));
        show(after, words.substring(at + figure.length()));
    }

    private static void show(Label label, String words) {
        label.setText(words.strip());
        label.setManaged(!label.getText().isEmpty());
    }
}
