package org.mekongatlas.paint;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.HubState;

/** The atlas's own symbols, drawn from the SVG files of {@code icons/}. Any thread. */
public final class Symbols {

    /** A hub in no known state. */
    public static final String UNKNOWN_HUB = "hub-unknown";

    public static final String CROSSING = "crossing";

    private static final AffineTransform DEVICE = new AffineTransform();
    private static final int SPRITES_KEPT = 600;
    private static final Map<String, SVGDocument> DOCUMENTS = new ConcurrentHashMap<>();
    // Painters draw the same few symbols hundreds of times a frame: each is rasterised once per size.
    private static final Map<Sprite, BufferedImage> SPRITES = Collections.synchronizedMap(new Sprites());

    private Symbols() {}

    /** A symbol at a size; half pixels tell sizes apart. */
    private record Sprite(String name, int halfPixels, boolean grey) {}

    /** The sprites drawn last. */
    private static final class Sprites extends LinkedHashMap<Sprite, BufferedImage> {

        Sprites() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sprite, BufferedImage> eldest) {
            return size() > SPRITES_KEPT;
        }
    }

    /** Name of the symbol of a hub in a state. */
    public static String of(HubState state) {
        return "hub-" + state.code();
    }

    /** Name of the symbol of a kind of event. */
    public static String of(EventKind kind) {
        return "kind-" + kind.code();
    }

    /**
     * Draws a symbol; under a pen that scales, as sharp as if drawn at that scale.
     *
     * @param name of the file without {@code .svg}: {@code hub-active}, {@code hub-power-cut}, {@code crossing},
     *     {@code kind-rescue} ...
     * @param x centre, the pen's pixels; brought to the nearest device pixel at which the symbol is sharp
     * @param y centre
     * @param size width and height, the pen's pixels; brought to the nearest half device pixel
     * @param grey whether without colours
     * @throws IllegalArgumentException if there is no such symbol
     */
    public static void paint(Graphics2D graphics, String name, double x, double y, double size, boolean grey) {
        AffineTransform pen = graphics.getTransform();
        Point2D centre = pen.transform(new Point2D.Double(x, y), null);
        int halfPixels = Math.max(2, (int) Math.round(size * pen.getScaleX() * 2));
        BufferedImage sprite = SPRITES.computeIfAbsent(new Sprite(name, halfPixels, grey), Symbols::rasterised);
        int left = (int) Math.round(centre.getX() - sprite.getWidth() / 2.0);
        int top = (int) Math.round(centre.getY() - sprite.getHeight() / 2.0);
        graphics.setTransform(DEVICE);
        graphics.drawImage(sprite, left, top, null);
        graphics.setTransform(pen);
    }

    /** A symbol on a transparent square, {@code pixels} wide. */
    static BufferedImage image(String name, int pixels) {
        return rasterised(new Sprite(name, 2 * pixels, false));
    }

    private static BufferedImage rasterised(Sprite sprite) {
        int side = (sprite.halfPixels + 1) / 2;
        float size = sprite.halfPixels / 2f;
        float margin = (side - size) / 2;
        Sheet sheet = new Sheet(side, side);
        Graphics2D graphics = sheet.graphics();
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        document(sprite.name)
                .renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(margin, margin, size, size));
        graphics.dispose();
        if (sprite.grey) {
            Arrays.setAll(sheet.pixels(), i -> Blend.grey(sheet.pixels()[i]));
        }
        return sheet.image();
    }

    private static SVGDocument document(String name) {
        return DOCUMENTS.computeIfAbsent(name, Symbols::load);
    }

    private static SVGDocument load(String name) {
        URL file = Symbols.class.getResource("/icons/" + name + ".svg");
        if (file == null) {
            throw new IllegalArgumentException("no symbol " + name);
        }
        return Objects.requireNonNull(new SVGLoader().load(file), file::toString);
    }
}
