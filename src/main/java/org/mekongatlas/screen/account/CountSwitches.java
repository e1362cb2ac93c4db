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
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Pills;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** How the whole atlas counts: which claim gives a figure, people or crossings, disputed reports or not. */
final class CountSwitches extends VBox {

    private final Texts texts;
    private final Pills<Rule> rules;
    private final Pills<Basis> bases;
    private final CheckBox disputed;

    CountSwitches(AtlasModel model) {
        texts = model.texts();
        getStyleClass().add("count-switches");
        rules = new Pills<>(Rule.class, names(Rule.class), rule -> model.ask(question -> question.withRule(rule)));
        bases = new Pills<>(Basis.class, names(Basis.class), basis -> model.ask(question -> question.withBasis(basis)));
        disputed = new CheckBox(texts.text("account.disputed"));
        disputed.setOnAction(event -> model.ask(question -> question.withDisputed(disputed.isSelected())));
        Hint.on(disputed, () -> texts.text("account.disputed.tip"));
        getChildren()
                .addAll(line(texts.text("account.figure"), rules), line(texts.text("account.count"), bases, disputed));
        model.viewProperty().addListener((property, before, view) -> show(view.question()));
        show(model.view().question());
    }

    private <E extends Enum<E> & Coded> Map<E, Pills.Name> names(Class<E> type) {
        Map<E, Pills.Name> names = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            names.put(value, new Pills.Name(texts.of(value), texts.of(value, ".meaning")));
        }
        return names;
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
