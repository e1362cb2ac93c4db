package org.mekongatlas.map;

import javafx.scene.image.ImageView;
import org.mekongatlas.geo.Viewport;

/** Where a picture that was painted of the map lies while the map moves on. FX thread. */
final class PicturePlace {

    private PicturePlace() {}

    /**
     * Moves and stretches a picture to where the map now shows what is on it.
     *
     * @param painted what the picture shows of the world
     * @param shown what the map now shows of it
     */
    static void set(ImageView picture, Viewport painted, Viewport shown) {
        double logical = shown.worldSize() / painted.worldSize() / shown.scale();
        picture.setX(painted.left() * logical - shown.left() / shown.scale());
        picture.setY(painted.top() * logical - shown.top() / shown.scale());
        picture.setFitWidth(painted.width() * logical);
        picture.setFitHeight(painted.height() * logical);
    }
}
