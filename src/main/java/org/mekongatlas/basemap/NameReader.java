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
import java.util.Set;
import java.util.stream.Collectors;
import org.mekongatlas.geo.Mercator;

/** Turns the label layers into names. */
final class NameReader {

    /** A river below this rank is too short to be named on its line. */
    private static final int LAST_RIVER_RANK = 6;

    /** What the properties with names in other languages are called. */
    private static final List<String> LANGUAGES = List.of("zh", "th", "my", "lo", "km", "vi");

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
        int depth = 1;
        while (depth > 0) {
            JsonToken token = json.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token.isScalarValue() && json.getParsingContext().inArray()) {
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
                values.getOrDefault("local", ""),
                foreign(values),
                values.getOrDefault("iso", values.getOrDefault("country", "")),
                Mercator.x(at[0]),
                Mercator.y(at[1]),
                Integer.parseInt(values.getOrDefault("rank", "0")),
                Long.parseLong(values.getOrDefault("population", "0")),
                Boolean.parseBoolean(values.get("capital")));
    }

    private static Map<String, String> foreign(Map<String, String> values) {
        return LANGUAGES.stream().filter(values::containsKey).collect(Collectors.toMap(code -> code, values::get));
    }

    private record River(String name, int rank, double[] xy) {}

    /**
     * One name for each river, at the middle of its longest line.
     *
     * @param named rivers that have their labels already
     */
    static List<Name> rivers(Topology topology, Set<String> named) {
        Map<String, River> longest = new HashMap<>();
        for (Topology.Geometry geometry : topology.object("rivers")) {
            String name = geometry.properties().getOrDefault("name", "");
            int rank = LineReader.rank(geometry);
            if (rank <= LAST_RIVER_RANK && !name.isEmpty() && !named.contains(name)) {
                geometry.paths().stream()
                        .map(path -> new River(name, rank, topology.line(path)))
                        .forEach(river -> longest.merge(name, river, NameReader::longer));
            }
        }
        return longest.values().stream().map(NameReader::name).toList();
    }

    private static River longer(River one, River other) {
        return one.xy.length >= other.xy.length ? one : other;
    }

    private static Name name(River river) {
        int middle = river.xy.length / 4 * 2;
        return new Name(
                Name.Kind.RIVER,
                river.name,
                "",
                Map.of(),
                "",
                river.xy[middle],
                river.xy[middle + 1],
                river.rank,
                0,
                false);
    }
}
