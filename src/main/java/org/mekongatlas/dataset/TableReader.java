package org.mekongatlas.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mekongatlas.dataset.Descriptor.Resource;

/** Reads the records of one CSV file (RFC 4180), each with the line it begins on. */
final class TableReader {

    private static final CsvFactory CSV = new CsvFactory();

    private final Resource resource;
    private final String file;
    private final Problems problems;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private TableReader(Resource resource, String file, Problems problems) {
        this.resource = resource;
        this.file = file;
        this.problems = problems;
        resource.columns().forEach(column -> positions.put(column, positions.size()));
    }

    /** @param file what to call it in a problem */
    static Table read(String text, Resource resource, String file, Problems problems) {
        return new TableReader(resource, file, problems).read(text);
    }

    private Table read(String text) {
        int line = 1;
        try (CsvParser csv = CSV.createParser(text)) {
            if (csv.nextToken() == null) {
                problems.add(file, 0, "", "the file is empty");
                return Table.unreadable(resource);
            }
            if (!isHeader(cells(csv))) {
                return Table.unreadable(resource);
            }
            while (csv.nextToken() == JsonToken.START_ARRAY) {
                line = csv.currentLocation().getLineNr();
                rows.add(row(line, cells(csv)));
            }
            return new Table(resource, List.copyOf(rows), true);
        } catch (JsonProcessingException e) {
            problems.add(file, line, "", "is not CSV from here on: " + e.getOriginalMessage());
        } catch (IOException e) {
            problems.add(file, line, "", "can not be read: " + e.getMessage());
        }
        return new Table(resource, List.copyOf(rows), false);
    }

    private static List<String> cells(CsvParser csv) throws IOException {
        List<String> cells = new ArrayList<>();
        while (csv.nextToken() == JsonToken.VALUE_STRING) {
            cells.add(csv.getText());
        }
        return cells;
    }

    private boolean isHeader(List<String> cells) {
        List<String> columns = resource.columns();
        if (cells.equals(columns)) {
            return true;
        }
        problems.add(
                file,
                1,
                "",
                "the header is '" + String.join(",", cells) + "', not '" + String.join(",", columns) + "'");
        return false;
    }

    /** A row of the wrong length keeps the cells it has, so that others may still refer to it. */
    private Row row(int line, List<String> cells) {
        int wanted = positions.size();
        int found = cells.size();
        while (cells.size() < wanted) {
            cells.add("");
        }
        Row row = new Row(file, line, positions, cells);
        if (found != wanted) {
            boolean empty = cells.stream().allMatch(String::isEmpty);
            problems.add(row, "", empty ? "the line is empty" : found + " cells where the header has " + wanted);
        }
        return row;
    }
}
