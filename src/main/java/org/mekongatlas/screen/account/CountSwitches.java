package org.mekongatlas.screen.account;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Pills;
import org.mekongatlas.screen.state.AtlasModel;

/** How the whole atlas counts: which claim gives a figure, people or crossings, disputed reports or not. */
final class CountSwitches extends VBox {

    private static final Map<Rule, Pills.Name> RULES = new EnumMap<>(Map.of(
            Rule.MEDIAN, new Pills.Name("Median", "Of several figures the middle one; of two middle ones the lower"),
            Rule.LOWEST, new Pills.Name("Lowest", "Of several figures the lowest"),
            Rule.HIGHEST, new Pills.Name("Highest", "Of several figures the highest"),
            Rule.LATEST, new Pills.Name("Latest", "Of several figures the one published last")));

    private static final Map<Basis, Pills.Name> BASES = new EnumMap<>(Map.of(
            Basis.PEOPLE, new Pills.Name("People", "Each person once, however many borders they crossed"),
            Basis.MOVEMENTS, new Pills.Name("Crossings", "Each leg of a journey counts again")));

    private final Pills<Rule> rules;
    private final Pills<Basis> bases;
    private final CheckBox disputed = new CheckBox("Disputed too");

    CountSwitches(AtlasModel model) {
        getStyleClass().add("count-switches");
        rules = new Pills<>(Rule.class, RULES, model::setRule);
        bases = new Pills<>(Basis.class, BASES, model::setBasis);
        disputed.setOnAction(event -> model.setDisputed(disputed.isSelected()));
        Hint.on(disputed, () -> "Count reports that others deny, too");
        getChildren().addAll(line("Figure", rules), line("Count", bases, disputed));
        model.viewProperty().addListener((property, before, view) -> show(view.question()));
        show(model.view().question());
    }

    private void show(Question question) {
        rules.show(question.rule());
        bases.show(question.basis());
        disputed.setSelected(question.includeDisputed());
    }

    private static HBox line(String name, Node... switches) {
        Label label = new Label(name);
        label.getStyleClass().addAll("muted", "switch-name");
        HBox line = new HBox(label);
        line.getChildren().addAll(switches);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("switch-line");
        return line;
    }
}
