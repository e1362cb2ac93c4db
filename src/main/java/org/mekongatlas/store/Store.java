package org.mekongatlas.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.model.Dataset;

/** The embedded H2 database in the user's folder: the store of record. Held by one atlas until closed. */
public final class Store implements AutoCloseable {

    private final StoreFolder folder;
    private final Database database;
    private final Optional<Remarked> remarked;

    private Store(StoreFolder folder, Database database, Optional<Remarked> remarked) {
        this.folder = folder;
        this.database = database;
        this.remarked = remarked;
    }

    /**
     * Opens the store of a data package, making it from the package where there is none, where the package has changed
     * and the user has edited nothing, or where the store is damaged (it is then set aside).
     *
     * @param folder where the database lies; made if missing
     * @param progress told 0..1 while a store is being made
     * @throws StoreException with a sentence for the reader: already open, broken data, folder not writable
     */
    public static Store open(Path folder, DataFiles files, DoubleConsumer progress) throws StoreException {
        return open(folder, files, progress, Migration.shipped());
    }

    static Store open(Path folder, DataFiles files, DoubleConsumer progress, List<Migration> migrations)
            throws StoreException {
        StoreFolder taken = StoreFolder.take(folder);
        try {
            Opening opening = new Opening(taken, files, progress, migrations);
            return new Store(taken, opening.open(), opening.remarked());
        } catch (StoreException | RuntimeException e) {
            taken.close();
            throw e;
        }
    }

    /** All rows, in the order of the files. */
    public Dataset load() {
        return database.dataset();
    }

    /** What the reader should be told about the opening, if anything: that it was damaged, or kept. */
    public Optional<Remarked> remarked() {
        return remarked;
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
