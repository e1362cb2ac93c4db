package org.mekongatlas.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code WIDTHxHEIGHT}. */
final class Pixels implements ITypeConverter<Pixels.Size> {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");

    /** In pixels. */
    record Size(int width, int height) {}

    @Override
    public Size convert(String value) {
        Matcher size = SIZE.matcher(value);
        if (!size.matches()) {
            throw new TypeConversionException("a size looks like 1920x1080, not " + value);
        }
        return new Size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }
}
