package org.mekongatlas.map;

import com.gluonhq.maps.MapView;
import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Palette;

/**
 * Where Gluon Maps gets its tiles: drawn on this computer, never from a network. Gluon Maps finds this class by
 * {@link java.util.ServiceLoader} and makes the only one there is, so the painter can not be given to a constructor.
 * FX thread.
 */
public final class VectorTiles implements TileRetriever {

    /** The only static state of the map: who draws tiles for all MapViews of this program. */
    private static TileDesk desk;
    /** Gives what hangs in place of the tile that was asked for last: Gluon Maps does not say for which it asks. */
    private static Supplier<Image> preview = () -> null;

    /** For the service loader. */
    public VectorTiles() {}

    /** From now on, tiles of every MapView are ordered here. */
    static void use(TileDesk newDesk) {
        desk = newDesk;
        MapView.setPlaceholderImageSupplier(() -> preview.get());
    }

    /** Returns at once and never fails: Gluon Maps would not load a tile ever again. */
    @Override
    public CompletableFuture<Image> loadTile(int zoom, long i, long j) {
        if (desk == null) {
            return CompletableFuture.completedFuture(TileImages.hatch(Palette.of(Theme.LIGHT)));
        }
        preview = () -> desk.preview(zoom, i, j);
        return desk.order(zoom, i, j);
    }
}
