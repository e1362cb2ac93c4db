package org.mekongatlas.basemap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mekongatlas.geo.Mercator;

/** Turns the label layers into names. */
final class NameReader {

    /** A river below this rank is too short to be named on its line. */
    private static final int LAST_RIVER_RANK = 6;

    private NameReader() {}

    /**
     * The points of a GeoJSON file.
     *
     * @throws IOException saying line and column where the text is not a collection of points
     */
    static List<Name> points(InputStream stream, Name.Kind kind) throws IOException {
        List<Name> names = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(stream)) {
            while (!"features".equals(json.nextFieldName())) {
                if (!json.hasCurrentToken()) {
                    throw new IOException("no features");
                }
            }
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                names.add(name(kind, json));
            }
        }
        return names;
    }

    private static Name name(Name.Kind kind, JsonParser json) throws IOException {
        Map<String, String> values = new HashMap<>();
        double[] at = {Double.NaN, Double.NaN};
        for (int depth = 1; depth > 0; ) {
            JsonToken token = json.nextToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token.isScalarValue() && json.getParsingContext().inArray()) {
                at[Math.min(1, json.getParsingContext().getCurrentIndex())] = json.getValueAsDouble();
            } else if (token.isScalarValue()) {
                values.put(json.currentName(), json.getText());
            }
        }
        if (Double.isNaN(at[0] + at[1])) {
            throw new IOException(
                    "no point before line " + json.currentLocation().getLineNr() + ", column "
                            + json.currentLocation().getColumnNr());
        }
        return name(kind, values, at);
    }

    private static Name name(Name.Kind kind, Map<String, String> values, double[] at) {
        return new Name(
                kind,
                values.getOrDefault("name", ""),
                values.getOrDefault("iso", values.getOrDefault("country", "")),
                Mercator.x(at[0]),
                Mercator.y(at[1]),
                Integer.parseInt(values.getOrDefault("rank", "0")),
                Long.parseLong(values.getOrDefault("population", "0")),
                Boolean.parseBoolean(values.get("capital")));
    }

    /** One name for each river, at the middle of its longest line. */
    static List<Name> rivers(Topology topology) {
        Map<String, Name> longest = topology.object("rivers").stream()
                .filter(river -> LineReader.rank(river) <= LAST_RIVER_RANK)
                .filter(river -> !river.properties().getOrDefault("name", "").isEmpty())
                .flatMap(river -> river.paths().stream().map(path -> riverName(river, topology.line(path))))
                .collect(Collectors.toMap(
                        Name::text,
                        Function.identity(),
                        BinaryOperator.maxBy((a, b) -> Long.compare(a.population(), b.population()))));
        return List.copyOf(longest.values());
    }

    private static Name riverName(Topology.Geometry river, double[] xy) {
        int middle = xy.length / 4 * 2;
        int rank = LineReader.rank(river);
        return new Name(
                Name.Kind.RIVER,
                river.properties().get("name"),
                "",
                xy[middle],
                xy[middle + 1],
                rank,
                xy.length,
                false);
    }
}
