package org.mekongatlas.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.store.Store;
import org.mekongatlas.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command without a subcommand opens the window; its options hold for every subcommand. */
@Command(
        name = "mekong-atlas",
        mixinStandardHelpOptions = true,
        subcommands = TotalsCommand.class,
        description = "An atlas of the Mekong region's scam hubs and of the movements of people out of them.")
final class AtlasCommand implements Callable<Integer> {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder for what belongs to the user, in place of the system's.")
    private Path home;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Another data package in place of the shipped one; it gets a store of its own.")
    private Path data;

    /** The data package asked for. */
    DataFiles files() {
        return data == null ? DataFiles.shipped() : DataFiles.folder(data);
    }

    /** Folder of the store of that package. */
    Path storeFolder() {
        Path folder = home == null ? UserFolder.ofThisComputer() : home.toAbsolutePath();
        return data == null
                ? folder.resolve("store")
                : folder.resolve("stores")
                        .resolve(Integer.toHexString(
                                data.toAbsolutePath().normalize().toString().hashCode()));
    }

    /**
     * All rows of the store, which is made on first use and closed again.
     *
     * @throws Failure if it can not be opened
     */
    Catalogue catalogue(DoubleConsumer progress) {
        try (Store store = Store.open(storeFolder(), files(), progress)) {
            if (!store.notice().isEmpty()) {
                System.err.println(store.notice());
            }
            return new Catalogue(store.load());
        } catch (StoreException e) {
            throw new Failure(e.getMessage(), e);
        }
    }

    @Override
    public Integer call() {
        throw new UnsupportedOperationException();
    }
}
