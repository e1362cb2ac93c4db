package org.mekongatlas.dataset;

/**
 * Why a row, or a file, can not be used.
 *
 * @param line counted from 1, or 0 for the file as a whole
 * @param column name of the field, or empty
 */
public record Problem(String file, int line, String column, String message) {

    /** One sentence: file, line, column, what is wrong. */
    @Override
    public String toString() {
        String where = file + (line > 0 ? ", line " + line : "") + (column.isEmpty() ? "" : ", column " + column);
        return where + ": " + message;
    }
}
