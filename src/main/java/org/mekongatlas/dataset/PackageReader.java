package org.mekongatlas.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mekongatlas.dataset.Descriptor.Resource;
import org.mekongatlas.model.Dataset;

/** Reads and checks a data package: every row, against {@code datapackage.json} and against the other rows. */
public final class PackageReader {

    private static final Dataset NOTHING =
            new Dataset("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final DataFiles files;
    private final Problems problems = new Problems();
    private final Fingerprint fingerprint = new Fingerprint();
    private final Map<String, Table> tables = new LinkedHashMap<>();

    private PackageReader(DataFiles files) {
        this.files = files;
    }

    /** Never throws for bad content: that comes back as {@link Reading#problems}. */
    public static Reading read(DataFiles files) {
        return new PackageReader(files).read();
    }

    private Reading read() {
        Descriptor descriptor = descriptor();
        if (!problems.none()) {
            return reading(NOTHING, List.of(Descriptor.FILE));
        }
        Layout.tables(descriptor).forEach(this::readTable);
        checkSchema();
        Entries entries = Entries.of(tables, problems);
        new Rules(tables, entries, problems).check(entries);
        Containment.check(entries.events(), problems);
        return reading(entries.dataset(descriptor.version(), problems), Layout.files(descriptor));
    }

    private Descriptor descriptor() {
        String file = files.describe(Descriptor.FILE);
        Descriptor descriptor = bytes(Descriptor.FILE)
                .map(json -> Descriptor.read(json, file, problems))
                .orElse(Descriptor.EMPTY);
        if (problems.none()) {
            Layout.check(descriptor, file, problems);
        }
        return descriptor;
    }

    private void readTable(Resource resource) {
        String file = resource.path();
        Table table = bytes(file)
                .flatMap(bytes -> new FileReader(files, problems).text(file, bytes))
                .map(text -> TableReader.read(text, resource, files.describe(file), problems))
                .orElse(Table.unreadable(resource));
        tables.put(resource.name(), table);
    }

    private void checkSchema() {
        tables.values().forEach(table -> CellCheck.check(table, problems));
        KeyCheck keys = new KeyCheck(tables, problems);
        tables.values().forEach(keys::check);
    }

    private Optional<byte[]> bytes(String name) {
        Optional<byte[]> bytes = new FileReader(files, problems).bytes(name);
        bytes.ifPresent(content -> fingerprint.add(name, content));
        return bytes;
    }

    private Reading reading(Dataset dataset, List<String> names) {
        return new Reading(dataset, names, fingerprint.hex(), problems.list());
    }
}
