package org.mekongatlas.dataset;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mekongatlas.dataset.Descriptor.Resource;

/**
 * The rows of one file.
 *
 * @param complete false if the file could not be read to its end, so that a missing row proves nothing
 */
record Table(Resource resource, List<Row> rows, boolean complete) {

    static Table unreadable(Resource resource) {
        return new Table(resource, List.of(), false);
    }

    /** The keys of all rows; each may span several columns. */
    Set<List<String>> keys(List<String> columns) {
        return rows.stream().map(row -> row.get(columns)).collect(Collectors.toUnmodifiableSet());
    }

    Set<String> ids() {
        return rows.stream().map(row -> row.get("id")).collect(Collectors.toUnmodifiableSet());
    }
}
