package org.mekongatlas.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mekongatlas.model.Camera;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code LAT,LON}. */
final class Centre implements ITypeConverter<Centre.Point> {

    private static final Pattern PAIR =
            Pattern.compile("\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*");

    /** @param latitude degrees north @param longitude degrees east */
    record Point(double latitude, double longitude) {}

    @Override
    public Point convert(String value) {
        Matcher pair = PAIR.matcher(value);
        if (!pair.matches()) {
            throw new TypeConversionException("latitude and longitude look like 16.69,98.53, not " + value);
        }
        Point point = new Point(Double.parseDouble(pair.group(1)), Double.parseDouble(pair.group(2)));
        if (Math.abs(point.latitude) > Camera.MAX_LATITUDE || Math.abs(point.longitude) > 180) {
            throw new TypeConversionException("the map ends at 85 degrees north and south and 180 east and west");
        }
        return point;
    }
}
