package org.mekongatlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.Fingerprint;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.dataset.Problem;
import org.mekongatlas.dataset.Reading;

/** Finds out what to do with the database in a folder: use it, bring it up to date, or make it anew. */
final class Opening {

    private static final int LISTED = 10;
    private static final double READ = 0.3;

    private final StoreFolder folder;
    private final DataFiles files;
    private final DoubleConsumer progress;
    private final Schema schema;
    private final Draft draft;
    private Optional<Remarked> remarked = Optional.empty();

    Opening(StoreFolder folder, DataFiles files, DoubleConsumer progress, List<Migration> migrations) {
        this.folder = folder;
        this.files = files;
        this.progress = progress;
        schema = new Schema(migrations);
        draft = new Draft(folder, schema);
    }

    /** The database, open, and current unless {@link #remarked} says otherwise. */
    Database open() throws StoreException {
        try {
            return Files.exists(folder.database()) ? existing() : made();
        } catch (SQLException | IOException | Damage e) {
            throw new StoreException(e, StoreRemark.NOT_MADE, folder.folder(), reason(e));
        }
    }

    Optional<Remarked> remarked() {
        return remarked;
    }

    /** What the system said, if it was the system ("No space left on device"); else what H2 says, on one line. */
    private static String reason(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .limit(20) // H2's causes may run in a circle
                .filter(IOException.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst()
                .orElseGet(() -> e.getMessage().lines().findFirst().orElse(""));
    }

    private Database made() throws StoreException, SQLException, IOException, Damage {
        draft.make(reading(), this::written);
        folder.publish();
        return database();
    }

    private Database existing() throws StoreException, SQLException, IOException, Damage {
        Database database;
        try {
            database = database();
        } catch (Damage damage) {
            return madeInPlaceOfDamaged();
        }
        return changed(database.meta()) ? renewed(database) : database;
    }

    private Database madeInPlaceOfDamaged() throws StoreException, SQLException, IOException, Damage {
        draft.make(reading(), this::written);
        Path aside = folder.setAside();
        folder.publish();
        remarked = Optional.of(Remarked.of(StoreRemark.SET_ASIDE, aside));
        return database();
    }

    /** The store of a package that is no longer the one it was made from. */
    private Database renewed(Database database) throws StoreException, SQLException, IOException, Damage {
        int edits = checked(database.connection(), Database::edits);
        if (edits > 0) {
            remarked = Optional.of(
                    edits == 1 ? Remarked.of(StoreRemark.KEPT_FOR_ONE) : Remarked.of(StoreRemark.KEPT, edits));
            return database;
        }
        database.close();
        return made();
    }

    private boolean changed(Meta meta) {
        try {
            return !Fingerprint.of(files, meta.files()).equals(meta.fingerprint());
        } catch (IOException e) {
            return true; // reading the package will say what is wrong with it
        }
    }

    private Reading reading() throws StoreException {
        progress.accept(0);
        Reading reading = PackageReader.read(files);
        if (!reading.sound()) {
            throw new StoreException(StoreRemark.UNSOUND, sentences(reading.problems()));
        }
        progress.accept(READ);
        return reading;
    }

    /** A line each. */
    private static String sentences(List<Problem> problems) {
        String first = problems.stream().limit(LISTED).map(Problem::toString).collect(Collectors.joining("\n"));
        int more = problems.size() - LISTED;
        return more > 0 ? first + "\nand " + more + " more" : first;
    }

    private void written(double part) {
        progress.accept(READ + (1 - READ) * part);
    }

    private Database database() throws StoreException, Damage {
        return checked(connection(), Database::read);
    }

    /** A connection to the database at the newest schema. */
    private Connection connection() throws StoreException, Damage {
        Connection connection = connect();
        List<Migration> missing = checked(connection, schema::missing);
        if (missing.isEmpty()) {
            return connection;
        }
        int edits = checked(connection, Database::edits);
        Database.close(connection);
        migrate(missing, edits);
        return connect();
    }

    /** A store without edits that can not be migrated is as good as damaged; one with edits stays as it is. */
    private void migrate(List<Migration> missing, int edits) throws StoreException, Damage {
        try {
            draft.migrate(missing);
            folder.backUp();
            folder.publish();
        } catch (SQLException | IOException | RuntimeException e) {
            if (edits == 0) {
                throw new Damage(e);
            }
            String newest = missing.get(missing.size() - 1).name();
            throw new StoreException(e, StoreRemark.NOT_RENEWED, folder.folder(), newest);
        }
    }

    private Connection connect() throws StoreException, Damage {
        try {
            return H2.forReading(folder.database());
        } catch (SQLException e) {
            if (H2.inUse(e)) {
                throw folder.alreadyOpen();
            }
            throw new Damage(e);
        }
    }

    private interface Use<T> {
        T of(Connection connection) throws SQLException, StoreException, Damage;
    }

    /** Closes the connection if using it fails; whatever H2 says or does then is damage. */
    private static <T> T checked(Connection connection, Use<T> use) throws StoreException, Damage {
        try {
            return use.of(connection);
        } catch (SQLException | RuntimeException e) {
            Database.close(connection);
            throw new Damage(e);
        } catch (StoreException | Damage e) {
            Database.close(connection);
            throw e;
        }
    }
}
