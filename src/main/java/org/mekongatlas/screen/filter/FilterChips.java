package org.mekongatlas.screen.filter;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.count.FilterWords;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Filter;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** What narrows the view, each as a button that takes it away or turns it round; gone while nothing does. */
public final class FilterChips extends FlowPane {

    private final AtlasModel model;
    private final Texts texts;
    private final FilterWords words;

    public FilterChips(AtlasModel model) {
        this.model = model;
        texts = model.texts();
        words = new FilterWords(texts, model.catalogue());
        getStyleClass().add("filter-chips");
        managedProperty().bind(visibleProperty());
        model.viewProperty().addListener((property, before, view) -> {
            if (!before.question().filter().equals(view.question().filter())) {
                show(view.question().filter());
            }
        });
        show(model.filter());
    }

    private void show(Filter filter) {
        List<Button> chips =
                filter.aspects().stream().map(aspect -> chip(aspect, filter)).toList();
        getChildren().setAll(chips);
        setVisible(!chips.isEmpty());
    }

    private Button chip(Aspect aspect, Filter filter) {
        Button chip = new Button(words.label(aspect, filter), Icons.glyph(Feather.X));
        chip.getStyleClass().add("filter-chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(texts.text("filter.chip", chip.getText()));
        Hint.on(chip, () -> texts.text("filter.chip.hint"));
        Runnable remove = () -> model.narrow(now -> now.without(aspect));
        chip.setOnAction(event -> remove.run());
        Alternative.on(
                chip,
                new Alternative(texts.text("filter.all-but-this"), () -> model.narrow(now -> now.inverse(aspect))),
                new Alternative(texts.text("filter.remove"), remove));
        return chip;
    }
}
