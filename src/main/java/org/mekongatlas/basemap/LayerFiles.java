package org.mekongatlas.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.mekongatlas.dataset.DataFiles;

/** The files of {@code data/basemap}, read side by side on all processors. */
final class LayerFiles {

    /** Countries before cities, then by rank, then the larger: the order in which names are given room. */
    private static final Comparator<Name> IMPORTANCE = Comparator.comparing(Name::kind)
            .thenComparing(Name::rank)
            .thenComparing(Name::population, Comparator.reverseOrder())
            .thenComparing(Name::text)
            .thenComparing(Name::x);

    private final DataFiles files;

    LayerFiles(DataFiles files) {
        this.files = files;
    }

    private record Layer(List<WeighedLine> lines, List<Name> names) {}

    private interface Reader<T> {
        T read(InputStream stream) throws IOException;
    }

    BaseMap load() throws IOException {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Future<Landmarks> landmarks = workers.submit(this::landmarks);
            List<Future<Layer>> layers = workers.invokeAll(List.of(
                    () -> layer(LineReader.countries(topology("countries")), landmarks.get()),
                    () -> rivers(landmarks.get()),
                    () -> layer(LineReader.lakes(topology("lakes")), landmarks.get()),
                    () -> layer(LineReader.divisions(topology("divisions")), landmarks.get()),
                    this::labels));
            return assembled(layers);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException damaged ? damaged : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("reading the base map was interrupted");
        } finally {
            workers.shutdownNow();
        }
    }

    private static BaseMap assembled(List<Future<Layer>> layers) throws ExecutionException, InterruptedException {
        List<WeighedLine> lines = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        for (Future<Layer> layer : layers) {
            lines.addAll(layer.get().lines());
            names.addAll(layer.get().names());
        }
        names.sort(IMPORTANCE);
        return new BaseMap(lines, names);
    }

    private Layer rivers(Landmarks landmarks) throws IOException {
        Topology rivers = topology("rivers");
        List<Name> names = names("river-labels", Name.Kind.RIVER);
        Set<String> named = names.stream().map(Name::text).collect(Collectors.toSet());
        names.addAll(NameReader.rivers(rivers, named));
        return new Layer(layer(LineReader.rivers(rivers), landmarks).lines(), names);
    }

    private static Layer layer(List<Line> lines, Landmarks landmarks) {
        return new Layer(
                lines.stream().map(line -> WeighedLine.of(line, landmarks)).toList(), List.of());
    }

    private Layer labels() throws IOException {
        List<Name> names = new ArrayList<>();
        names.addAll(names("country-labels", Name.Kind.COUNTRY));
        names.addAll(names("water-labels", Name.Kind.WATER));
        names.addAll(names("division-labels", Name.Kind.DIVISION));
        names.addAll(names("cities", Name.Kind.CITY));
        names.addAll(names("towns", Name.Kind.TOWN));
        return new Layer(List.of(), names);
    }

    private Topology topology(String layer) throws IOException {
        return read("basemap/" + layer + ".topo.json", TopoJson::read);
    }

    private List<Name> names(String layer, Name.Kind kind) throws IOException {
        return read("basemap/" + layer + ".geo.json", stream -> NameReader.points(stream, kind));
    }

    private Landmarks landmarks() throws IOException {
        try {
            return read("places.csv", Landmarks::read);
        } catch (NoSuchFileException e) {
            return new Landmarks(new double[0]);
        }
    }

    private <T> T read(String name, Reader<T> reader) throws IOException {
        try (InputStream stream = files.open(name)) {
            return reader.read(stream);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new IOException(files.describe(name) + " is damaged: " + e.getMessage(), e);
        }
    }
}
