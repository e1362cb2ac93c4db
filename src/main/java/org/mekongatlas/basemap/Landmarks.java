package org.mekongatlas.basemap;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.geo.Mercator;

/**
 * The places of the data package, as points that no simplified border may pass over: a hub by the river stays in its
 * country at every zoom. A row without coordinates is no landmark; whether that is right is for the data package's own
 * reader to say.
 *
 * @param xy x, y of one point after the other, in unit coordinates
 */
record Landmarks(double[] xy) {

    static Landmarks read(InputStream places) throws IOException {
        List<Double> xy = new ArrayList<>();
        try (CsvParser csv = new CsvFactory().createParser(places)) {
            csv.setSchema(CsvSchema.emptySchema().withHeader());
            while (csv.nextToken() == JsonToken.START_OBJECT) {
                readRow(csv, xy);
            }
        }
        return new Landmarks(xy.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void readRow(CsvParser csv, List<Double> xy) throws IOException {
        double longitude = Double.NaN;
        double latitude = Double.NaN;
        while (csv.nextToken() == JsonToken.FIELD_NAME) {
            String column = csv.currentName();
            csv.nextToken();
            if (column.equals("longitude")) {
                longitude = csv.getValueAsDouble(Double.NaN);
            } else if (column.equals("latitude")) {
                latitude = csv.getValueAsDouble(Double.NaN);
            }
        }
        if (!Double.isNaN(longitude + latitude)) {
            xy.add(Mercator.x(longitude));
            xy.add(Mercator.y(latitude));
        }
    }

    /** Those within {@code bounds}. */
    double[] within(Bounds bounds) {
        double[] inside = new double[xy.length];
        int size = 0;
        for (int i = 0; i < xy.length; i += 2) {
            if (bounds.contains(xy[i], xy[i + 1])) {
                inside[size++] = xy[i];
                inside[size++] = xy[i + 1];
            }
        }
        return Arrays.copyOf(inside, size);
    }
}
