package org.mekongatlas.store;

import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.model.Dataset;

/** The embedded H2 database in the user's folder: the store of record. */
public final class Store implements AutoCloseable {

    private Store() {}

    /**
     * Opens the store of a data package, making it from the package where there is none, where the package has changed
     * and the user has edited nothing, or where the store is damaged (it is then set aside).
     *
     * @param folder where the database lies; made if missing
     * @param progress told 0..1 while a store is being made
     * @throws StoreException with a sentence for the reader: already open, broken data, folder not writable
     */
    public static Store open(Path folder, DataFiles files, DoubleConsumer progress) throws StoreException {
        throw new UnsupportedOperationException();
    }

    /** All rows, in the order of the files. */
    public Dataset load() throws StoreException {
        throw new UnsupportedOperationException();
    }

    /** What the reader should be told about the opening ("The store was damaged ..."), or empty. */
    public String notice() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
