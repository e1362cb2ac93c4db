package org.mekongatlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.mekongatlas.model.Dataset;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Place;

/**
 * All rows of a store, in the order of the files.
 *
 * @param checksum of the rows as they were read
 */
record Contents(Dataset dataset, String checksum) {

    /** Tables whose rows may refer to later rows of their own. */
    private static final List<String> SELF_REFERRING = List.of("places", "events");

    /** @param version of the data package */
    static Contents read(Connection connection, String version) throws SQLException {
        RowChecksum checksum = new RowChecksum();
        Dataset dataset = new Dataset(
                version,
                Tables.SOURCES.select(connection, checksum),
                places(connection, checksum),
                Tables.STATES.select(connection, checksum),
                Tables.PLACE_SOURCES.select(connection, checksum),
                events(connection, checksum),
                Tables.CLAIMS.select(connection, checksum),
                Tables.NATIONALITIES.select(connection, checksum),
                Tables.RELATIONS.select(connection, checksum));
        return new Contents(dataset, checksum.hex());
    }

    private static List<Place> places(Connection connection, RowChecksum checksum) throws SQLException {
        return Tables.places(Lists.byPlace(Tables.PLACE_NAMES.select(connection, checksum)))
                .select(connection, checksum);
    }

    private static List<Event> events(Connection connection, RowChecksum checksum) throws SQLException {
        return Tables.events(
                        Lists.byOwner(Tables.VIA.select(connection, checksum)),
                        Lists.byOwner(Tables.SUPERSEDES.select(connection, checksum)),
                        Lists.byOwner(Tables.ONWARD_OF.select(connection, checksum)))
                .select(connection, checksum);
    }

    /**
     * Writes all rows into empty tables, in one transaction.
     *
     * @param progress told 0..1
     */
    static void insert(Connection connection, Dataset dataset, DoubleConsumer progress) throws SQLException {
        checkReferences(connection, "FALSE");
        connection.setAutoCommit(false);
        insertPlaces(connection, dataset);
        progress.accept(0.4);
        insertEvents(connection, dataset.events());
        progress.accept(0.7);
        Tables.CLAIMS.insert(connection, dataset.claims());
        Tables.NATIONALITIES.insert(connection, dataset.nationalities());
        Tables.RELATIONS.insert(connection, dataset.relations());
        connection.commit();
        connection.setAutoCommit(true);
        checkReferences(connection, "TRUE CHECK");
        progress.accept(1);
    }

    private static void insertPlaces(Connection connection, Dataset dataset) throws SQLException {
        Tables.SOURCES.insert(connection, dataset.sources());
        Tables.places(Map.of()).insert(connection, dataset.places());
        Tables.PLACE_NAMES.insert(connection, Lists.names(dataset.places()));
        Tables.STATES.insert(connection, dataset.states());
        Tables.PLACE_SOURCES.insert(connection, dataset.placeSources());
    }

    private static void insertEvents(Connection connection, List<Event> events) throws SQLException {
        Tables.events(Map.of(), Map.of(), Map.of()).insert(connection, events);
        Tables.VIA.insert(connection, Lists.links(events, Event::via));
        Tables.SUPERSEDES.insert(connection, Lists.links(events, Event::supersedes));
        Tables.ONWARD_OF.insert(connection, Lists.links(events, Event::onwardOf));
    }

    private static void checkReferences(Connection connection, String check) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : SELF_REFERRING) {
                statement.execute("ALTER TABLE " + table + " SET REFERENTIAL_INTEGRITY " + check);
            }
        }
    }
}
