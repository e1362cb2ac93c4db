package org.mekongatlas.screen.map;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Legend;
import org.mekongatlas.paint.LegendPainter;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Sheet;
import org.mekongatlas.paint.Size;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Newest;
import org.mekongatlas.screen.state.OncePerPulse;
import org.mekongatlas.text.Texts;

/** The legend on the map, painted as in pictures, and anew only when it has something else to say; it can be folded. */
public final class MapKey extends StackPane {

    private final AtlasModel model;
    private final Texts texts;
    private final ReadOnlyObjectProperty<Legend> legend;
    private final boolean tall;
    private final Painting painting = new Painting();
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
    private final Newest<Shown, Painted> painter;
    private Shown shown;
    private KindRows kinds;

    /** What is painted. */
    private record Shown(Legend legend, boolean tall, Theme theme, double enlargement, double scale) {

        double paintedScale() {
            return scale * enlargement;
        }
    }

    /**
     * A painted legend; none where there is nothing to explain.
     *
     * @param kinds where they stand on it, logical pixels
     */
    private record Painted(Optional<Sheet> sheet, double scale, List<EventKind> shown, List<Bounds> kinds) {}

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
        painting.setMouseTransparent(true);
        getChildren().addAll(whenFolded(painting, false), whenFolded(foldButton(), false), unfoldButton());
        OncePerPulse repaint = new OncePerPulse(this::repaint);
        legend.addListener((property, before, now) -> repaint.ask());
        model.viewProperty().addListener((property, before, now) -> repaint.ask());
        model.furnishingProperty().addListener((property, before, now) -> repaint.ask());
        sceneProperty().addListener((property, before, now) -> repaint.ask());
    }

    /** All in one column, to stand beside maps. */
    public static MapKey tall(AtlasModel model, ReadOnlyObjectProperty<Legend> legend) {
        return new MapKey(model, legend, true);
    }

    /** Lets the reader pick kinds of movements in it. */
    public MapKey withKinds() {
        kinds = new KindRows(model);
        getChildren().add(1, kinds);
        painting.visibleProperty().addListener(changed -> requestLayout());
        return this;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (kinds != null) {
            kinds.placeOver(painting);
        }
    }

    private static Bounds enlarged(Bounds place, double by) {
        return new Bounds(place.minX() * by, place.minY() * by, place.maxX() * by, place.maxY() * by);
    }

    /** Whether only its name is shown. */
    public BooleanProperty foldedProperty() {
        return folded;
    }

    public void toggle() {
        folded.set(!folded.get());
    }

    private Button foldButton() {
        return Icons.button(Feather.CHEVRON_DOWN, texts.text("legend.fold"), "Ctrl+K", this::toggle);
    }

    private Node unfoldButton() {
        Button button = new Button(texts.text("legend"), Icons.glyph(Feather.CHEVRON_UP));
        button.getStyleClass().add("unfold");
        button.setOnAction(event -> toggle());
        return whenFolded(button, true);
    }

    private Node whenFolded(Node node, boolean wanted) {
        node.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> folded.get() == wanted && painting.getImage() != null, folded, painting.imageProperty()));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private void repaint() {
        if (legend.get() == null || getScene() == null) {
            return;
        }
        Shown wanted = new Shown(legend.get(), tall, model.view().theme(), model.enlargement(), Scale.of(this));
        if (!wanted.equals(shown)) {
            shown = wanted;
            painter.ask(wanted);
        }
    }

    /** On the worker, so that a moving slider never waits for the legend. */
    private Painted paint(Shown wanted) {
        LegendPainter painter = wanted.tall()
                ? LegendPainter.tall(texts, wanted.legend(), wanted.paintedScale())
                : new LegendPainter(texts, wanted.legend(), wanted.paintedScale());
        Size size = painter.size();
        if (size.width() == 0) {
            return new Painted(Optional.empty(), wanted.scale(), List.of(), List.of());
        }
        Sheet sheet = new Sheet(size.width(), size.height());
        painter.paint(sheet, 0, 0, Palette.of(wanted.theme()));
        List<Bounds> places = painter.kinds().stream()
                .map(place -> enlarged(place, wanted.enlargement()))
                .toList();
        return new Painted(Optional.of(sheet), wanted.scale(), wanted.legend().kinds(), places);
    }

    private void show(Painted painted) {
        painted.sheet().ifPresentOrElse(sheet -> painting.show(sheet, painted.scale()), () -> painting.setImage(null));
        if (kinds != null) {
            kinds.cover(painted.shown(), painted.kinds());
            requestLayout();
        }
    }
}
