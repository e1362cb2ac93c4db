package org.mekongatlas.dataset;

import static org.mekongatlas.dataset.CellCheck.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mekongatlas.dataset.Descriptor.ForeignKey;
import org.mekongatlas.dataset.Descriptor.Schema;

/** Holds tables against the keys of their schema: primary, unique, foreign. */
final class KeyCheck {

    private final Map<String, Table> tables;
    private final Problems problems;

    KeyCheck(Map<String, Table> tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    void check(Table table) {
        Schema schema = table.resource().schema();
        if (!schema.primaryKey().isEmpty()) {
            checkUnique(table, schema.primaryKey());
        }
        schema.fields().stream()
                .filter(field -> field.constraints().unique())
                .map(field -> List.of(field.name()))
                .filter(key -> !key.equals(schema.primaryKey()))
                .forEach(key -> checkUnique(table, key));
        schema.foreignKeys().forEach(key -> checkForeign(table, key));
    }

    private void checkUnique(Table table, List<String> key) {
        Map<List<String>, Row> firstByKey = new HashMap<>();
        String column = key.get(0);
        for (Row row : table.rows()) {
            List<String> cells = row.get(key);
            Row first = cells.contains("") ? null : firstByKey.putIfAbsent(cells, row);
            if (first != null) {
                problems.add(row, column, quoted(String.join(" ", cells)) + " is on line " + first.line() + " already");
            }
        }
    }

    private void checkForeign(Table table, ForeignKey key) {
        String name = key.resource();
        Table other = name.isEmpty() ? table : tables.get(name);
        if (!other.complete()) {
            return;
        }
        Set<List<String>> known = other.keys(key.referred());
        String column = key.fields().get(0);
        for (Row row : table.rows()) {
            List<String> cells = row.get(key.fields());
            if (!cells.contains("") && !known.contains(cells) && problems.sound(row, column)) {
                problems.add(
                        row,
                        column,
                        quoted(String.join(" ", cells)) + " is not in "
                                + other.resource().path());
            }
        }
    }
}
