package org.mekongatlas.screen.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Type;
import org.mekongatlas.screen.state.AtlasModel;

/** The window's colours: AtlantaFX's theme, with the map's palette laid over it as looked-up colours of CSS. */
public final class Looks {

    public static final String STYLESHEET = Looks.class.getResource("atlas.css").toExternalForm();

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");

    /** The type of map and window. */
    public static final String FAMILY = "Atlas Sans";

    /** Logical pixels. */
    private static final double SIZE = 13;

    private static final double LARGE_SIZE = 15.5;
    private static final int USUAL = 100;

    private Looks() {}

    /** Brings the type along; to be called once, before anything is dressed. */
    public static void loadType() throws IOException {
        ComplexScripts.mend();
        for (String face : List.of("Regular", "Bold")) {
            try (InputStream file = Type.class.getResourceAsStream("fonts/AtlasSans-" + face + ".ttf")) {
                Font.loadFont(file, 0);
            }
        }
    }

    /** Dresses the whole program in a theme, and {@code root} in its palette with type of the usual size. */
    public static void dress(Parent root, Theme theme) {
        dress(root, theme, USUAL);
    }

    /**
     * Dresses the whole program in a theme, and {@code root} in its palette.
     *
     * @param type size of type, per cent of what is usual in the theme
     */
    public static void dress(Parent root, Theme theme, int type) {
        wear(theme);
        boolean dark = theme == Theme.DARK;
        root.pseudoClassStateChanged(DARK, dark);
        root.pseudoClassStateChanged(LARGE, Palette.of(theme).enlargement() > 1);
        double size = SIZE * enlargement(theme, type);
        root.setStyle(
                css(colours(Palette.of(theme), dark)) + String.format(Locale.ROOT, " -fx-font-size: %.2fpx;", size));
    }

    /** How much larger than usual the window's type is. */
    public static double enlargement(AtlasModel model) {
        return enlargement(
                model.view().theme(), model.furnishingProperty().get().type());
    }

    private static double enlargement(Theme theme, int type) {
        return (Palette.of(theme).enlargement() > 1 ? LARGE_SIZE / SIZE : 1) * type / USUAL;
    }

    /** Dresses the whole program in a theme. */
    public static void wear(Theme theme) {
        boolean dark = theme == Theme.DARK;
        String sheet = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS();
        // Setting the same sheet again would make JavaFX style everything anew.
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    /** Width of words on one line, logical pixels. */
    public static double width(String words, Font font) {
        Text line = new Text(words);
        line.setFont(font);
        return line.getLayoutBounds().getWidth();
    }

    /** A colour of a palette to draw with. */
    public static Color colour(int rgb, double opacity) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, opacity);
    }

    /** {@code #D55E00}. */
    static String hex(int colour) {
        return String.format("#%06X", colour);
    }

    /** Name of the looked-up colour of a kind. */
    static String colourOf(EventKind kind) {
        return "-kind-" + kind.code();
    }

    private static Map<String, Integer> colours(Palette palette, boolean dark) {
        Map<String, Integer> colours = new TreeMap<>(Map.of(
                "-atlas-land", palette.land(),
                "-atlas-sea", palette.sea(),
                "-atlas-label", palette.label(),
                "-atlas-accent", palette.accent(),
                "-color-accent-fg", palette.accent(),
                "-color-accent-emphasis", dark ? mixed(palette.accent(), palette.panel()) : palette.accent(),
                "-color-bg-default", palette.panel(),
                "-color-border-default", palette.divisionLine()));
        for (EventKind kind : EventKind.values()) {
            colours.put(colourOf(kind), palette.kind(kind));
        }
        return colours;
    }

    private static String css(Map<String, Integer> colours) {
        return colours.entrySet().stream()
                .map(colour -> colour.getKey() + ": " + hex(colour.getValue()) + ";")
                .collect(Collectors.joining(" "));
    }

    /** Half one colour, half the other. */
    private static int mixed(int a, int b) {
        return (a >> 1 & 0x7F7F7F) + (b >> 1 & 0x7F7F7F);
    }
}
