package org.mekongatlas.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Balance;
import org.mekongatlas.model.Look;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.WidthScale;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/** Which lines the map draws: how many at most, the widest first, and whether both directions are set off. */
final class LinesMenu extends MenuButton {

    private static final List<Integer> CHOICES = List.of(10, 25, 50, 100, Look.ALL_LINES);

    private final AtlasModel model;
    private final Texts texts;
    private final List<RadioMenuItem> counts = new ArrayList<>();
    private final CheckMenuItem fixed = new CheckMenuItem();
    private final CheckMenuItem net = new CheckMenuItem();

    /** @param list opens the lines as a list */
    LinesMenu(AtlasModel model, Runnable list) {
        this.model = model;
        texts = model.texts();
        setMinWidth(USE_PREF_SIZE);
        Hint.on(this, () -> texts.text("lines.tip", "Shift+,", "Shift+."));
        ToggleGroup group = new ToggleGroup();
        CHOICES.forEach(most -> counts.add(item(most, group)));
        net.setText(texts.text("lines.net"));
        net.setOnAction(event -> toggleNet(model));
        fixed.setOnAction(event -> toggleFixed(model));
        getItems().addAll(counts);
        MenuItem asList = new MenuItem(texts.text("lines.as-list"));
        asList.setOnAction(event -> list.run());
        getItems().addAll(new SeparatorMenuItem(), net, fixed, asList);
        // The scale depends on what is shown, so it is told when asked for.
        setOnShowing(event -> tellScale());
        model.viewProperty().map(View::look).subscribe(this::tell);
    }

    /** The next smaller choice. */
    static void fewer(AtlasModel model) {
        int now = model.view().look().lines();
        CHOICES.stream().filter(most -> most < now).reduce((less, more) -> more).ifPresent(most -> show(model, most));
    }

    /** The next larger choice. */
    static void more(AtlasModel model) {
        int now = model.view().look().lines();
        CHOICES.stream().filter(most -> most > now).findFirst().ifPresent(most -> show(model, most));
    }

    private static void show(AtlasModel model, int most) {
        model.draw(look -> look.withLines(most));
    }

    /** From two lines for two directions to one of their difference, or back. */
    static void toggleNet(AtlasModel model) {
        boolean net = model.view().look().balance() == Balance.NET;
        model.draw(look -> look.withBalance(net ? Balance.GROSS : Balance.NET));
    }

    /** From widths that follow what is shown to such as they are now, or back. */
    static void toggleFixed(AtlasModel model) {
        boolean fixed = model.view().look().widest() != Look.AS_NEEDED;
        model.draw(look -> look.withWidest(fixed ? Look.AS_NEEDED : scale(model).top()));
    }

    private static WidthScale scale(AtlasModel model) {
        Snapshot shown = model.snapshotProperty().get();
        return shown == null ? WidthScale.of(List.of()) : WidthScale.of(shown);
    }

    private void tellScale() {
        fixed.setText(texts.text("lines.keep-widths", scale(model).top()));
        fixed.setSelected(model.view().look().widest() != Look.AS_NEEDED);
    }

    private RadioMenuItem item(int most, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(words(most));
        item.setUserData(most);
        item.setToggleGroup(group);
        item.setOnAction(event -> show(model, most));
        return item;
    }

    private void tell(Look look) {
        int most = look.lines();
        setText(words(most));
        counts.forEach(item -> item.setSelected(item.getUserData().equals(most)));
        net.setSelected(look.balance() == Balance.NET);
    }

    private String words(int most) {
        return most == Look.ALL_LINES ? texts.text("lines.all") : texts.count("lines.most", most);
    }
}
