package org.mekongatlas.export;

import org.mekongatlas.model.Camera;

/** From the size of a map, logical pixels, to where it looks. */
@FunctionalInterface
public interface Cameras {

    Camera of(double width, double height);

    /** Those that show at least what a picture with one map would. */
    static Cameras like(PictureSpec picture) {
        double scale = PictureScale.of(picture.width(), picture.height());
        return showing(picture.view().camera(), picture.width() / scale, picture.height() / scale);
    }

    /** Those that show at least what {@code camera} shows on a map of that size, logical pixels. */
    static Cameras showing(Camera camera, double width, double height) {
        return (otherWidth, otherHeight) -> {
            double grow = Math.min(otherWidth / width, otherHeight / height);
            return camera.withZoom(camera.zoom() + Math.log(grow) / Math.log(2));
        };
    }
}
