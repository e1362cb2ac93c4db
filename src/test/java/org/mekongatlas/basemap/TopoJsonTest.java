package org.mekongatlas.basemap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekongatlas.geo.Mercator;

class TopoJsonTest {

    /** Two squares side by side: West on the left, East on the right, one line between them. */
    private static final String SQUARES = """
            {"type": "Topology",
             "arcs": [[[1, 0], [0, 1]], [[1, 1], [-1, 0], [0, -1], [1, 0]], [[1, 0], [1, 0], [0, 1], [-1, 0]]],
             "transform": {"scale": [10, 20], "translate": [90, 0]},
             "objects": {
               "countries": {"type": "GeometryCollection", "geometries": [
                 {"type": "Polygon", "arcs": [[-1, -2]], "properties": {"iso": "WW", "name": "West"}},
                 {"type": "MultiPolygon", "arcs": [[[0, -3]]], "properties": {"iso": "EE", "name": "East", "rank": 1}},
                 {"type": null, "properties": {}}]},
               "disputed": {"type": "MultiLineString", "arcs": [[0]]}}}
            """;

    @Test
    void readsArcsAsUnitCoordinates() throws IOException {
        double[] shared = read(SQUARES).arcs().get(0);
        assertArrayEquals(
                new double[] {Mercator.x(100), Mercator.y(0), Mercator.x(100), Mercator.y(20)}, shared, 1e-12);
    }

    @Test
    void findsRingsAtAnyDepth() throws IOException {
        List<Topology.Geometry> countries = read(SQUARES).object("countries");
        assertEquals(2, countries.size(), "an empty geometry is none");
        assertArrayEquals(new int[] {0, -3}, countries.get(1).paths().get(0));
        assertEquals("1", countries.get(1).properties().get("rank"));
    }

    @Test
    void joinsArcsIntoOneRing() throws IOException {
        Topology topology = read(SQUARES);
        double[] ring =
                topology.line(topology.object("countries").get(1).paths().get(0));
        assertEquals(2 * 5, ring.length);
        assertEquals(ring[0], ring[8]);
        assertEquals(ring[1], ring[9]);
    }

    @Test
    void aLineOfTwoCountriesIsABorderAndKnowsThem() throws IOException {
        List<Line> lines = LineReader.countries(read(SQUARES));
        assertEquals(Line.Kind.DISPUTED, lines.get(0).kind());
        assertEquals("EE", lines.get(0).right().iso());
        assertEquals("WW", lines.get(0).left().iso());
        assertEquals(Line.Kind.COAST, lines.get(1).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "{\"arcs\": [[[0, 0]]]}", "{\"arcs\": [[[0.5, 0], [1, 1]]]}", "{\"arcs\": [", "{}", "x"})
    void saysWhereAFileIsDamaged(String text) {
        IOException damage = assertThrows(IOException.class, () -> read(text));
        assertTrue(damage.getMessage().contains("line"), damage.getMessage());
    }

    private static Topology read(String text) throws IOException {
        return TopoJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
