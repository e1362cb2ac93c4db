package org.mekongatlas.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The atlas's type, which it brings along: Atlas Sans, made of Noto Sans for all scripts of the region. The same on
 * every machine.
 */
public final class Type {

    private static final List<Font> FACES = load("Regular", "Bold", "Italic");

    private Type() {}

    /** @param size pixels */
    public static Font regular(double size) {
        return FACES.get(0).deriveFont((float) size);
    }

    /** @param size pixels */
    public static Font bold(double size) {
        return FACES.get(1).deriveFont((float) size);
    }

    /** @param size pixels */
    public static Font italic(double size) {
        return FACES.get(2).deriveFont((float) size);
    }

    private static List<Font> load(String... faces) {
        try {
            return FontStart.during(() -> {
                Font[] fonts = new Font[faces.length];
                for (int i = 0; i < fonts.length; i++) {
                    fonts[i] = face("fonts/AtlasSans-" + faces[i] + ".ttf");
                }
                return List.of(fonts);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The fonts of the atlas can not be read", e);
        }
    }

    private static Font face(String resource) throws IOException {
        try (InputStream stream = Type.class.getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (FontFormatException e) {
            throw new IOException(resource + " is damaged", e);
        }
    }
}
