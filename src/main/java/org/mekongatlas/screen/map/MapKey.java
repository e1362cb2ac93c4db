package org.mekongatlas.screen.map;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.LegendWords;
import org.mekongatlas.paint.Sheet;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Newest;
import org.mekongatlas.screen.state.OncePerPulse;
import org.mekongatlas.text.Texts;

/**
 * The legend on the map, painted as in pictures, and anew only when it has something else to say. It takes a modest part of
 * the room it stands in: where there is no room for all of it, it says what colours and widths mean, until the reader asks
 * for more, which is then scrolled. Folded, or in hardly any room, it shows what one width means.
 */
public final class MapKey extends StackPane {

    private static final Dimension2D UNLIMITED = new Dimension2D(Short.MAX_VALUE, Short.MAX_VALUE);

    /** While the slider moves, painting it at every step would take the map's time. */
    private static final Duration REST = Duration.ofMillis(200);

    private final AtlasModel model;
    private final Texts texts;
    private final ReadOnlyObjectProperty<Legend> legend;
    private final boolean tall;
    private final LegendWords words = new LegendWords();
    private final Painting painting = new Painting();
    private final Painting example = new Painting();
    private final KeyScroll scroll = new KeyScroll(painting);
    private final ObjectProperty<Dimension2D> room = new SimpleObjectProperty<>(this, "room", UNLIMITED);
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
    private final BooleanProperty roomy = new SimpleBooleanProperty(this, "roomy", true);
    /** Whether the reader asked for all of it where there is little room. */
    private final BooleanProperty whole = new SimpleBooleanProperty(this, "whole");

    private final BooleanProperty empty = new SimpleBooleanProperty(this, "empty", true);
    /** As it is painted: until it is painted otherwise that stays. */
    private final ObjectProperty<KeyForm> painted = new SimpleObjectProperty<>(this, "painted", KeyForm.FOLDED);

    private final Newest<KeySheet.Order, KeySheet> painter;
    private KeySheet.Order shown;
    private KindRows kinds;

    /** @param legend what it explains; null for nothing */
    public MapKey(AtlasModel model, ReadOnlyObjectProperty<Legend> legend) {
        this(model, legend, false);
    }

    private MapKey(AtlasModel model, ReadOnlyObjectProperty<Legend> legend, boolean tall) {
        this.model = model;
        texts = model.texts();
        this.tall = tall;
        this.legend = legend;
        painter = model.threads().newest(order -> order.paint(texts, words), this::show);
        getStyleClass().add("map-key");
        setAlignment(Pos.TOP_RIGHT);
        setPickOnBounds(false);
        example.setMouseTransparent(true);
        BooleanBinding unfolded = painted.isNotEqualTo(KeyForm.FOLDED);
        getChildren()
                .addAll(
                        when(unfolded, scroll),
                        when(painted.isEqualTo(KeyForm.WHOLE), corner(Feather.CHEVRON_DOWN, "legend.fold")),
                        when(painted.isEqualTo(KeyForm.SMALL), corner(Feather.CHEVRON_UP, "legend.whole")),
                        when(unfolded.or(empty).not(), foldedKey()));
        listen();
    }

    private void listen() {
        OncePerPulse repaint = new OncePerPulse(this::repaint, REST);
        Stream.of(legend, model.viewProperty(), model.furnishingProperty(), room, folded, roomy, whole, sceneProperty())
                .forEach(property -> property.addListener(changed -> repaint.ask()));
    }

    /** All in one column, to stand beside maps. */
    public static MapKey tall(AtlasModel model, ReadOnlyObjectProperty<Legend> legend) {
        return new MapKey(model, legend, true);
    }

    /** Lets the reader pick kinds of movements in it. */
    public MapKey withKinds() {
        kinds = new KindRows(model);
        scroll.add(kinds);
        return this;
    }

    /** How large the legend may become, logical pixels; as large as it needs where nothing else is said. */
    public ObjectProperty<Dimension2D> roomProperty() {
        return room;
    }

    /** Whether the reader wants no more than its name and what one width means. */
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /** Whether there is room for all of it; where there is not, it is small. */
    public BooleanProperty roomyProperty() {
        return roomy;
    }

    /** Makes it small where there is no room for more. */
    void makeWay() {
        whole.set(false);
    }

    /** Shows all of it where it is small, folds it where all is shown, unfolds it where it is folded. */
    public void toggle() {
        KeyForm now = form();
        folded.set(now == KeyForm.WHOLE);
        whole.set(now == KeyForm.SMALL);
    }

    private KeyForm form() {
        if (folded.get()) {
            return KeyForm.FOLDED;
        }
        return roomy.get() || whole.get() ? KeyForm.WHOLE : KeyForm.SMALL;
    }

    private Button corner(Feather glyph, String does) {
        Button button = Icons.button(texts, glyph, texts.text(does), "Ctrl+K", this::toggle);
        button.translateXProperty().bind(scroll.barWidth().negate());
        return button;
    }

    private Node foldedKey() {
        Button button = new Button(texts.text("legend"), Icons.glyph(Feather.CHEVRON_UP));
        button.getStyleClass().add("unfold");
        button.setOnAction(event -> toggle());
        HBox both = new HBox(button, example);
        both.getStyleClass().add("folded");
        both.setAlignment(Pos.CENTER_LEFT);
        both.setPickOnBounds(false);
        return both;
    }

    private static Node when(BooleanBinding shown, Node node) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private void repaint() {
        if (legend.get() == null || getScene() == null) {
            return;
        }
        KeyForm form = form();
        KeySheet.Order wanted = new KeySheet.Order(
                legend.get(),
                tall,
                form,
                form == KeyForm.FOLDED ? UNLIMITED : room.get(),
                model.view().theme(),
                model.furnishingProperty().get().enlargement(),
                Scale.of(this));
        if (!wanted.equals(shown)) {
            shown = wanted;
            // On the worker, so that a moving slider never waits for the legend.
            painter.ask(wanted);
        }
    }

    private void show(KeySheet key) {
        boolean unfolded = key.form() != KeyForm.FOLDED;
        empty.set(key.order().legend().isEmpty());
        show(unfolded ? key.sheet() : Optional.empty(), painting, key.order().scale());
        show(unfolded ? Optional.empty() : key.sheet(), example, key.order().scale());
        if (unfolded) {
            fit(key);
        }
        painted.set(unfolded && key.sheet().isEmpty() ? KeyForm.FOLDED : key.form());
    }

    private void fit(KeySheet key) {
        scroll.fit(key.order().room());
        if (kinds != null) {
            kinds.cover(key.order().legend().kinds(), key.kinds());
            kinds.placeOver(painting);
        }
    }

    private static void show(Optional<Sheet> sheet, Painting on, double scale) {
        sheet.ifPresentOrElse(found -> on.show(found, scale), () -> on.setImage(null));
    }
}
