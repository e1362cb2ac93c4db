package org.mekongatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.mekongatlas.dataset.Descriptor.Constraints;
import org.mekongatlas.dataset.Descriptor.Field;
import org.mekongatlas.dataset.Descriptor.Resource;
import org.mekongatlas.dataset.Descriptor.Schema;

class TableReaderTest {

    private static final String[] PIECES = {"", "a", "\"", ",", "\n", "\r\n", " ", "é", "မြ", "汉", "0", "'"};

    /** What a plain writer wrote comes back, each row with the line on which the writer began it. */
    @Test
    void readsBackWhatWasWritten() {
        for (long seed = 1; seed <= 200; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            int columns = 2 + random.nextInt(4);
            StringBuilder csv = new StringBuilder("c0");
            for (int i = 1; i < columns; i++) {
                csv.append(",c").append(i);
            }
            csv.append('\n');
            List<List<String>> rows = new ArrayList<>();
            List<Integer> lines = new ArrayList<>();
            for (int i = random.nextInt(40); i > 0; i--) {
                List<String> row = randomRow(random, columns);
                rows.add(row);
                lines.add(1 + (int) csv.chars().filter(c -> c == '\n').count());
                csv.append(written(row)).append('\n');
            }
            assertRead(rows, lines, csv.toString(), "seed " + seed);
        }
    }

    private static void assertRead(List<List<String>> rows, List<Integer> lines, String csv, String seed) {
        Problems problems = new Problems();
        int columns = csv.substring(0, csv.indexOf('\n')).split(",").length;
        Table table = TableReader.read(csv, resource(columns), "x.csv", problems);
        assertTrue(problems.none(), () -> seed + problems.list());
        List<String> names = table.resource().columns();
        assertEquals(rows, table.rows().stream().map(row -> row.get(names)).toList(), seed);
        assertEquals(lines, table.rows().stream().map(Row::line).toList(), seed);
    }

    private static List<String> randomRow(RandomGenerator random, int columns) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            StringBuilder cell = new StringBuilder();
            for (int j = random.nextInt(5); j > 0; j--) {
                cell.append(PIECES[random.nextInt(PIECES.length)]);
            }
            row.add(cell.toString());
        }
        return row;
    }

    private static String written(List<String> row) {
        return String.join(
                ",",
                row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList());
    }

    private static Resource resource(int columns) {
        Constraints none = new Constraints(false, false, null, List.of(), null, null);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            fields.add(new Field("c" + i, "string", none));
        }
        return new Resource("x", "x.csv", new Schema(fields, List.of(), List.of()));
    }
}
