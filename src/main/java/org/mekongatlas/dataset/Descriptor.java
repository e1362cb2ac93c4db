package org.mekongatlas.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What {@code datapackage.json} says; <a href="https://specs.frictionlessdata.io/">Frictionless</a> Tabular Data
 * Package. What is missing there is empty here.
 */
record Descriptor(String version, List<Resource> resources) {

    static final String FILE = "datapackage.json";
    static final Descriptor EMPTY = new Descriptor("", List.of());

    /** @param path file name in the package */
    record Resource(String name, String path, Schema schema) {

        List<String> columns() {
            return schema.fields.stream().map(Field::name).toList();
        }
    }

    record Schema(List<Field> fields, List<String> primaryKey, List<ForeignKey> foreignKeys) {}

    /** @param type string, integer, number ... */
    record Field(String name, String type, Constraints constraints) {}

    /**
     * @param pattern null for none
     * @param allowed empty for no enumeration
     * @param minimum null for none
     * @param maximum null for none
     */
    record Constraints(
            boolean required,
            boolean unique,
            Pattern pattern,
            List<String> allowed,
            BigDecimal minimum,
            BigDecimal maximum) {}

    /** @param resource the table referred to; the empty name is the table itself */
    record ForeignKey(List<String> fields, String resource, List<String> referred) {}

    /** @param file what to call it in a problem */
    static Descriptor read(byte[] json, String file, Problems problems) {
        try {
            JsonNode root = new ObjectMapper().readTree(json);
            return new Descriptor(root.path("version").asText(), list(root.path("resources"), Descriptor::resource));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(file, line, "", "is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            problems.add(file, 0, "", "can not be read: " + e.getMessage());
        } catch (PatternSyntaxException e) {
            problems.add(file, 0, "pattern", "'" + e.getPattern() + "' is not a pattern: " + e.getDescription());
        } catch (NumberFormatException e) {
            problems.add(file, 0, "", "a minimum or maximum is not a number");
        }
        return EMPTY;
    }

    private static Resource resource(JsonNode node) {
        JsonNode schema = node.path("schema");
        return new Resource(
                node.path("name").asText(),
                node.path("path").asText(),
                new Schema(
                        list(schema.path("fields"), Descriptor::field),
                        names(schema.path("primaryKey")),
                        list(schema.path("foreignKeys"), Descriptor::foreignKey)));
    }

    private static Field field(JsonNode node) {
        String type = node.path("type").asText();
        return new Field(
                node.path("name").asText(), type.isEmpty() ? "string" : type, constraints(node.path("constraints")));
    }

    private static Constraints constraints(JsonNode node) {
        return new Constraints(
                node.path("required").asBoolean(),
                node.path("unique").asBoolean(),
                node.has("pattern") ? Pattern.compile(node.path("pattern").asText()) : null,
                names(node.path("enum")),
                number(node.path("minimum")),
                number(node.path("maximum")));
    }

    private static BigDecimal number(JsonNode node) {
        return node.isMissingNode() ? null : new BigDecimal(node.asText());
    }

    private static ForeignKey foreignKey(JsonNode node) {
        JsonNode reference = node.path("reference");
        return new ForeignKey(
                names(node.path("fields")), reference.path("resource").asText(), names(reference.path("fields")));
    }

    /** The texts of an array, or of a single value: a key of one field may be written without brackets. */
    private static List<String> names(JsonNode node) {
        return node.isTextual() ? List.of(node.asText()) : list(node, JsonNode::asText);
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        List<T> list = new ArrayList<>();
        array.forEach(node -> list.add(element.apply(node)));
        return List.copyOf(list);
    }
}
