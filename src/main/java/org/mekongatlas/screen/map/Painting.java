package org.mekongatlas.screen.map;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.mekongatlas.paint.Sheet;

/** Shows what the painters of pictures have painted, sharp on every screen. */
public final class Painting extends ImageView {

    /** @param scale device pixels per logical pixel with which the sheet was painted */
    public void show(Sheet sheet, double scale) {
        IntBuffer pixels = IntBuffer.wrap(sheet.pixels());
        setImage(new WritableImage(
                new PixelBuffer<>(sheet.width(), sheet.height(), pixels, PixelFormat.getIntArgbPreInstance())));
        setFitWidth(sheet.width() / scale);
        setFitHeight(sheet.height() / scale);
    }
}
