package org.mekongatlas.basemap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mekongatlas.geo.Mercator;

/** Reads quantised TopoJSON, token by token. Format: TopoJSON Format Specification 1.0, section 2. */
final class TopoJson {

    /** Degrees: beyond it Mercator's y runs off to infinity, and no map shows it. */
    private static final double LAST_LATITUDE = 88;

    private final JsonParser json;
    private final List<int[]> deltas = new ArrayList<>();
    private final Map<String, List<Topology.Geometry>> objects = new HashMap<>();
    private final double[] scale = new double[2];
    private final double[] translate = new double[2];

    private TopoJson(JsonParser json) {
        this.json = json;
    }

    /** @throws IOException saying line and column where the text is not TopoJSON */
    static Topology read(InputStream stream) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(stream)) {
            return new TopoJson(json).topology();
        }
    }

    private Topology topology() throws IOException {
        expect(json.nextToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "arcs" -> readArcs();
                case "transform" -> readTransform();
                case "objects" -> readObjects();
                default -> json.skipChildren();
            }
        }
        if (scale[0] == 0 || scale[1] == 0) {
            throw broken("a transform with its scale");
        }
        return new Topology(deltas.stream().map(this::projected).toList(), objects);
    }

    private void readTransform() throws IOException {
        expect(json.currentToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            double[] pair = json.currentName().equals("scale") ? scale : translate;
            json.nextToken();
            expect(json.currentToken(), JsonToken.START_ARRAY);
            pair[0] = number();
            pair[1] = number();
            expect(json.nextToken(), JsonToken.END_ARRAY);
        }
    }

    private double number() throws IOException {
        if (!json.nextToken().isNumeric()) {
            throw broken("a number");
        }
        return json.getDoubleValue();
    }

    private void readArcs() throws IOException {
        expect(json.currentToken(), JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.START_ARRAY) {
            deltas.add(readArc());
        }
    }

    private int[] readArc() throws IOException {
        int[] arc = new int[64];
        int size = 0;
        while (json.nextToken() == JsonToken.START_ARRAY) {
            if (size == arc.length) {
                arc = Arrays.copyOf(arc, 2 * size);
            }
            arc[size++] = whole();
            arc[size++] = whole();
            expect(json.nextToken(), JsonToken.END_ARRAY);
        }
        if (size < 4) {
            throw broken("an arc of two vertices or more");
        }
        return Arrays.copyOf(arc, size);
    }

    private int whole() throws IOException {
        expect(json.nextToken(), JsonToken.VALUE_NUMBER_INT);
        return json.getIntValue();
    }

    private void readObjects() throws IOException {
        expect(json.currentToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            List<Topology.Geometry> geometries = new ArrayList<>();
            readGeometry(geometries);
            objects.put(name, geometries);
        }
    }

    /** A geometry, or a collection of them. */
    private void readGeometry(List<Topology.Geometry> geometries) throws IOException {
        Map<String, String> properties = new HashMap<>();
        List<int[]> paths = new ArrayList<>();
        expect(json.currentToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (field.equals("geometries")) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    readGeometry(geometries);
                }
            } else if (field.equals("arcs")) {
                readPaths(paths);
            } else if (field.equals("properties") && value == JsonToken.START_OBJECT) {
                readProperties(properties);
            } else {
                json.skipChildren();
            }
        }
        if (!paths.isEmpty()) {
            geometries.add(new Topology.Geometry(properties, paths));
        }
    }

    private void readProperties(Map<String, String> properties) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                properties.put(name, json.getText());
            }
            json.skipChildren();
        }
    }

    /** Rings and lines lie at different depths: every array that holds numbers is one. */
    private void readPaths(List<int[]> paths) throws IOException {
        expect(json.currentToken(), JsonToken.START_ARRAY);
        List<Integer> path = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                readPaths(paths);
            } else {
                path.add(arcNumber(token));
            }
        }
        if (!path.isEmpty()) {
            paths.add(path.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private int arcNumber(JsonToken token) throws IOException {
        expect(token, JsonToken.VALUE_NUMBER_INT);
        return json.getIntValue();
    }

    private double[] projected(int[] arc) {
        double[] xy = new double[arc.length];
        long x = 0;
        long y = 0;
        for (int i = 0; i < arc.length; i += 2) {
            x += arc[i];
            y += arc[i + 1];
            double latitude = y * scale[1] + translate[1];
            xy[i] = Mercator.x(x * scale[0] + translate[0]);
            xy[i + 1] = Mercator.y(Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude)));
        }
        return xy;
    }

    private void expect(JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw broken(wanted.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }

    private IOException broken(String wanted) {
        return new IOException("expected " + wanted + " at line "
                + json.currentLocation().getLineNr() + ", column "
                + json.currentLocation().getColumnNr());
    }
}
