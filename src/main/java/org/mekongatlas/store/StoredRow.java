package org.mekongatlas.store;

import java.util.List;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.FuzzyDate;

/** One row of a table as values of the model. */
final class StoredRow {

    private final List<String> columns;
    private final String[] cells;

    StoredRow(List<String> columns, String[] cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /** @return empty for NULL */
    String text(String column) {
        String cell = cell(column);
        return cell == null ? "" : cell;
    }

    int number(String column) {
        return Integer.parseInt(cell(column));
    }

    double degrees(String column) {
        return Double.parseDouble(cell(column));
    }

    /** @return null for NULL */
    Long figure(String column) {
        String cell = cell(column);
        return cell == null ? null : Long.valueOf(cell);
    }

    /** @return null for NULL */
    FuzzyDate date(String column) {
        String cell = cell(column);
        return cell == null ? null : FuzzyDate.parse(cell);
    }

    /** @return null for NULL */
    <E extends Enum<E> & Coded> E code(Class<E> type, String column) {
        String cell = cell(column);
        return cell == null ? null : Coded.parse(type, cell).orElseThrow();
    }

    private String cell(String column) {
        return cells[columns.indexOf(column)];
    }
}
