package org.mekongatlas.screen.map;

import java.util.List;
import java.util.Optional;
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
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.LegendPainter;
import org.mekongatlas.paint.LegendWords;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Sheet;
import org.mekongatlas.paint.Size;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Newest;
import org.mekongatlas.screen.state.OncePerPulse;
import org.mekongatlas.text.Texts;

/**
 * The legend on the map, painted as in pictures, and anew only when it has something else to say. It takes a modest part of
 * the room it stands in and is scrolled where it has more to say; folded, it shows what one width means.
 */
public final class MapKey extends StackPane {

    private static final Dimension2D UNLIMITED = new Dimension2D(Short.MAX_VALUE, Short.MAX_VALUE);

    /** Of the legend's corner, logical pixels. */
    private static final double FOLD_BUTTON = 32;

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
    private final BooleanProperty empty = new SimpleBooleanProperty(this, "empty", true);
    /** Not before it is painted: until then the folded one stays. */
    private final BooleanBinding unfolded =
            folded.not().and(painting.imageProperty().isNotNull());

    private final Newest<Shown, Painted> painter;
    private Shown shown;
    private KindRows kinds;

    /** What is painted. */
    private record Shown(
            Legend legend, boolean tall, boolean folded, Dimension2D room, Theme theme, double type, double scale) {

        double paintedScale() {
            return scale * type * Palette.of(theme).enlargement();
        }

        /** Type that is larger because of the theme may be as in other themes; what the reader asked for holds. */
        List<Double> scales() {
            return List.of(paintedScale(), scale * type);
        }

        LegendPainter painter(Texts texts) {
            if (folded) {
                return LegendPainter.folded(texts, legend, paintedScale());
            }
            return tall
                    ? LegendPainter.tall(texts, legend, paintedScale())
                    : LegendPainter.within(texts, legend, scales(), pixels(room), FOLD_BUTTON * scale * type);
        }

        private Size pixels(Dimension2D logical) {
            return new Size((int) (logical.getWidth() * scale), (int) (logical.getHeight() * scale));
        }
    }

    /**
     * A painted legend, or what one width means where it is folded.
     *
     * @param sheet none where there is nothing to explain
     * @param kinds where they stand on it, logical pixels
     */
    private record Painted(Optional<Sheet> sheet, Shown shown, List<Bounds> kinds) {}

    /** @param legend what it explains; null for nothing */
    public MapKey(AtlasModel model, ReadOnlyObjectProperty<Legend> legend) {
        this(model, legend, false);
    }

    private MapKey(AtlasModel model, ReadOnlyObjectProperty<Legend> legend, boolean tall) {
        this.model = model;
        texts = model.texts();
        this.tall = tall;
        this.legend = legend;
        painter = model.threads().newest(this::paint, this::show);
        getStyleClass().add("map-key");
        setAlignment(Pos.TOP_RIGHT);
        setPickOnBounds(false);
        example.setMouseTransparent(true);
        getChildren()
                .addAll(
                        when(unfolded, scroll),
                        when(unfolded, foldButton()),
                        when(unfolded.or(empty).not(), foldedKey()));
        OncePerPulse repaint = new OncePerPulse(this::repaint);
        legend.addListener((property, before, now) -> repaint.ask());
        model.viewProperty().addListener((property, before, now) -> repaint.ask());
        model.furnishingProperty().addListener((property, before, now) -> repaint.ask());
        room.addListener((property, before, now) -> repaint.ask());
        folded.addListener((property, before, now) -> repaint.ask());
        sceneProperty().addListener((property, before, now) -> repaint.ask());
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

    /** Whether only its name and what one width means are shown. */
    public BooleanProperty foldedProperty() {
        return folded;
    }

    public void toggle() {
        folded.set(!folded.get());
    }

    private Button foldButton() {
        Button button = Icons.button(texts, Feather.CHEVRON_DOWN, texts.text("legend.fold"), "Ctrl+K", this::toggle);
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
        Shown wanted = new Shown(
                legend.get(),
                tall,
                folded.get(),
                folded.get() ? UNLIMITED : room.get(),
                model.view().theme(),
                model.furnishingProperty().get().enlargement(),
                Scale.of(this));
        if (!wanted.equals(shown)) {
            shown = wanted;
            painter.ask(wanted);
        }
    }

    /** On the worker, so that a moving slider never waits for the legend. */
    private Painted paint(Shown wanted) {
        LegendPainter painter = wanted.painter(texts);
        List<Bounds> places = painter.kinds().stream()
                .map(place -> place.scaled(painter.scale() / wanted.scale()))
                .toList();
        return new Painted(sheet(painter, wanted.theme()), wanted, places);
    }

    private Optional<Sheet> sheet(LegendPainter painter, Theme theme) {
        Size size = painter.size();
        if (size.width() == 0) {
            return Optional.empty();
        }
        Sheet sheet = new Sheet(size.width(), size.height());
        painter.paint(sheet, 0, 0, Palette.of(theme), words);
        return Optional.of(sheet);
    }

    private void show(Painted painted) {
        Shown what = painted.shown();
        empty.set(what.legend().isEmpty());
        show(what.folded() ? Optional.empty() : painted.sheet(), painting, what.scale());
        show(what.folded() ? painted.sheet() : Optional.empty(), example, what.scale());
        if (!what.folded()) {
            fit(painted);
        }
    }

    private void fit(Painted painted) {
        scroll.fit(painted.shown().room());
        if (kinds != null) {
            kinds.cover(painted.shown().legend().kinds(), painted.kinds());
            kinds.placeOver(painting);
        }
    }

    private static void show(Optional<Sheet> sheet, Painting on, double scale) {
        sheet.ifPresentOrElse(found -> on.show(found, scale), () -> on.setImage(null));
    }
}
