package org.mekongatlas.dataset;

import static org.mekongatlas.dataset.CellCheck.quoted;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.FuzzyDate;

/**
 * The cells of one row as values of the model. A cell that can not be one is reported, and something stands in for it,
 * so that the rest of the row is looked at as well; such a row must not be used.
 */
final class Cells {

    private static final FuzzyDate STAND_IN = new FuzzyDate(1, 0, 0, "");

    private final Row row;
    private final Problems problems;

    Cells(Row row, Problems problems) {
        this.row = row;
        this.problems = problems;
    }

    String text(String column) {
        return row.get(column);
    }

    FuzzyDate date(String column) {
        return value(column, FuzzyDate::parse, STAND_IN);
    }

    /** @return null if the cell is empty */
    FuzzyDate dateIfAny(String column) {
        return isEmpty(column) ? null : date(column);
    }

    <E extends Enum<E> & Coded> E code(Class<E> type, String column) {
        return value(
                column,
                cell -> Coded.parse(type, cell)
                        .orElseThrow(() -> new IllegalArgumentException(quoted(cell) + " is unknown to the atlas")),
                type.getEnumConstants()[0]);
    }

    /** @return null if the cell is empty */
    <E extends Enum<E> & Coded> E codeIfAny(Class<E> type, String column) {
        return isEmpty(column) ? null : code(type, column);
    }

    int metres(String column) {
        return value(column, Integer::valueOf, 0);
    }

    double degrees(String column) {
        return value(column, Double::valueOf, 0.0);
    }

    /** @return null if the cell is empty */
    Long figureIfAny(String column) {
        return isEmpty(column) ? null : value(column, Long::valueOf, 0L);
    }

    /** Ids separated by one space. */
    List<String> ids(String column) {
        return isEmpty(column) ? List.of() : value(column, Cells::split, List.of());
    }

    private boolean isEmpty(String column) {
        return row.get(column).isEmpty();
    }

    private <T> T value(String column, Function<String, T> parse, T standIn) {
        if (!problems.sound(row, column)) {
            return standIn;
        }
        try {
            return parse.apply(row.get(column));
        } catch (NumberFormatException e) {
            problems.add(row, column, quoted(row.get(column)) + " is not a number, or too large");
        } catch (DateTimeException e) {
            problems.add(row, column, quoted(row.get(column)) + " is no day, month or year that exists");
        } catch (IllegalArgumentException e) {
            problems.add(row, column, e.getMessage());
        }
        return standIn;
    }

    private static List<String> split(String cell) {
        List<String> ids = List.of(cell.split(" ", -1));
        if (ids.contains("")) {
            throw new IllegalArgumentException("ids are to be separated by one space");
        }
        return ids;
    }
}
