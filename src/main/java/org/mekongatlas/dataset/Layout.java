package org.mekongatlas.dataset;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mekongatlas.dataset.Descriptor.Field;
import org.mekongatlas.dataset.Descriptor.ForeignKey;
import org.mekongatlas.dataset.Descriptor.Resource;

/** The tables and columns the atlas lives on, and whether a descriptor has them and makes sense. */
final class Layout {

    /** Columns by table; place names stand in further columns {@code name_xx}, and others are ignored. */
    private static final Map<String, List<String>> COLUMNS = columns(
            "sources: id publisher title url published language kind note",
            "places: id name kind country division latitude longitude precision_m near summary coordinates_from",
            "place-status: place from state source note",
            "place-sources: place source",
            "events: id kind counting status start end title summary origin via destination place people unit within"
                    + " supersedes onward_of confidence note",
            "claims: event source low high qualifier note",
            "nationalities: event country low high qualifier source",
            "relations: event_a event_b relation note");

    /** Files lie in the package itself: a descriptor from elsewhere must not lead out of it. */
    private static final Pattern PLAIN_FILE = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

    private static final Set<String> TYPES = Set.of("string", "integer", "number");

    private final Map<String, Resource> resources;
    private final String file;
    private final Problems problems;

    private Layout(Descriptor descriptor, String file, Problems problems) {
        this.resources = byName(descriptor);
        this.file = file;
        this.problems = problems;
    }

    /** The tables of the atlas, in the order of the descriptor. */
    static List<Resource> tables(Descriptor descriptor) {
        return byName(descriptor).values().stream()
                .filter(resource -> COLUMNS.containsKey(resource.name()))
                .toList();
    }

    /** Everything a reading of the package reads. */
    static List<String> files(Descriptor descriptor) {
        return Stream.concat(
                        Stream.of(Descriptor.FILE), tables(descriptor).stream().map(Resource::path))
                .toList();
    }

    static void check(Descriptor descriptor, String file, Problems problems) {
        Layout layout = new Layout(descriptor, file, problems);
        if (descriptor.version().isBlank()) {
            layout.problem("version", "is empty");
        }
        COLUMNS.forEach(layout::checkTable);
    }

    private void checkTable(String table, List<String> columns) {
        Resource resource = resources.get(table);
        if (resource == null) {
            problem("resources", "there is no table '" + table + "'");
            return;
        }
        if (!PLAIN_FILE.matcher(resource.path()).matches()) {
            problem(table, "the path '" + resource.path() + "' is not the name of a file in the package");
        }
        checkFields(resource, columns);
        named(resource, resource.schema().primaryKey(), "the primary key");
        resource.schema().foreignKeys().forEach(key -> checkForeignKey(resource, key));
    }

    private void checkFields(Resource resource, List<String> needed) {
        named(resource, needed, "the atlas");
        if (new HashSet<>(resource.columns()).size() < resource.columns().size()) {
            problem(resource.name(), "two fields have the same name");
        }
        for (Field field : resource.schema().fields()) {
            if (!TYPES.contains(field.type())) {
                problem(resource.name(), "field '" + field.name() + "' has the unknown type '" + field.type() + "'");
            }
        }
    }

    private void checkForeignKey(Resource resource, ForeignKey key) {
        named(resource, key.fields(), "a foreign key");
        Resource other = referred(resource, key);
        if (other == null || !COLUMNS.containsKey(other.name())) {
            problem(resource.name(), "a foreign key refers to the unknown table '" + key.resource() + "'");
        } else {
            named(other, key.referred(), "a foreign key of '" + resource.name() + "'");
            if (key.fields().size() != key.referred().size()) {
                problem(resource.name(), "a foreign key and what it refers to differ in length");
            }
        }
    }

    private Resource referred(Resource resource, ForeignKey key) {
        String name = key.resource();
        return name.isEmpty() ? resource : resources.get(name);
    }

    private void named(Resource resource, Collection<String> columns, String who) {
        for (String column : columns) {
            if (!resource.columns().contains(column)) {
                problem(resource.name(), who + " needs a field '" + column + "', which is not there");
            }
        }
    }

    private void problem(String column, String message) {
        problems.add(file, 0, column, message);
    }

    /** The first where a name comes twice. */
    private static Map<String, Resource> byName(Descriptor descriptor) {
        Map<String, Resource> resources = new LinkedHashMap<>();
        descriptor.resources().forEach(resource -> resources.putIfAbsent(resource.name(), resource));
        return resources;
    }

    private static Map<String, List<String>> columns(String... lines) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            columns.put(
                    line.substring(0, colon), List.of(line.substring(colon + 2).split(" ")));
        }
        return columns;
    }
}
