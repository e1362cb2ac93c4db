package org.mekongatlas.screen;

import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.View;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.Threads;

/** The shipped data, read once for all tests of this room. */
public final class Shipped {

    public static final AtlasIndex INDEX =
            new AtlasIndex(new Catalogue(PackageReader.read(DataFiles.shipped()).dataset()));

    private Shipped() {}

    /** A model that does all its work at once, on the calling thread. */
    public static AtlasModel model() {
        return model(new Threads(Runnable::run, Runnable::run, Runnable::run));
    }

    /** A model for which these work. */
    public static AtlasModel model(Threads threads) {
        return new AtlasModel(INDEX, View.HOME, threads);
    }
}
