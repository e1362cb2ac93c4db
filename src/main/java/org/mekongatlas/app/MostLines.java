package org.mekongatlas.app;

import java.util.regex.Pattern;
import org.mekongatlas.model.Look;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many lines are drawn at most: a number from 1, or {@code all}. */
final class MostLines implements ITypeConverter<Integer> {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,6}");

    @Override
    public Integer convert(String value) {
        if (value.equals("all")) {
            return Look.ALL_LINES;
        }
        if (!NUMBER.matcher(value).matches()) {
            throw new TypeConversionException("'" + value + "' is not a number from 1, or all");
        }
        return Integer.valueOf(value);
    }
}
