package org.mekongatlas.dataset;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mekongatlas.dataset.Descriptor.Constraints;
import org.mekongatlas.dataset.Descriptor.Field;

/** Holds single cells against their field in the schema. */
final class CellCheck {

    /** Longer cells are no names, dates or ids; and Java's patterns recurse, so a very long one would not come back. */
    private static final int LONGEST_MATCHED = 500;

    private static final int LONGEST = 100_000;

    /** So many digits that sums of many figures still fit a long. */
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,15}");

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?");

    private CellCheck() {}

    static void check(Table table, Problems problems) {
        for (Row row : table.rows()) {
            for (Field field : table.resource().schema().fields()) {
                if (problems.sound(row, field.name())) {
                    wrong(field, row.get(field.name())).ifPresent(message -> problems.add(row, field.name(), message));
                }
            }
        }
    }

    private static Optional<String> wrong(Field field, String cell) {
        Constraints constraints = field.constraints();
        if (cell.isEmpty()) {
            return constraints.required() ? Optional.of("is empty") : Optional.empty();
        }
        if (cell.length() > LONGEST) {
            return Optional.of("is longer than 100,000 characters");
        }
        if (!constraints.allowed().isEmpty() && !constraints.allowed().contains(cell)) {
            return Optional.of(quoted(cell) + " is none of " + String.join(", ", constraints.allowed()));
        }
        if (constraints.pattern() != null && !matches(constraints.pattern(), cell)) {
            return Optional.of(quoted(cell) + " does not match " + constraints.pattern());
        }
        return field.type().equals("string") ? Optional.empty() : wrongNumber(field, cell);
    }

    private static boolean matches(Pattern pattern, String cell) {
        return cell.length() <= LONGEST_MATCHED && pattern.matcher(cell).matches();
    }

    private static Optional<String> wrongNumber(Field field, String cell) {
        boolean whole = field.type().equals("integer");
        if (!(whole ? INTEGER : NUMBER).matcher(cell).matches()) {
            return Optional.of(quoted(cell) + (whole ? " is not a whole number" : " is not a number"));
        }
        BigDecimal number = new BigDecimal(cell);
        Constraints constraints = field.constraints();
        if (constraints.minimum() != null && number.compareTo(constraints.minimum()) < 0) {
            return Optional.of(cell + " is less than " + constraints.minimum());
        }
        if (constraints.maximum() != null && number.compareTo(constraints.maximum()) > 0) {
            return Optional.of(cell + " is more than " + constraints.maximum());
        }
        return Optional.empty();
    }

    /** A cell as it may stand in a sentence. */
    static String quoted(String cell) {
        String line = cell.replaceAll("\\s+", " ");
        return "'" + (line.length() > 80 ? line.substring(0, 80) + "…" : line) + "'";
    }
}
