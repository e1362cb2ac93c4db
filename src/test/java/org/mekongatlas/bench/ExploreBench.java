package org.mekongatlas.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.index.Search;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Place;

/** How long a search takes at each key pressed: names of places in all scripts, titles of events, well spelt and not. */
final class ExploreBench {

    private static final int HITS = 14;
    private static final int LONGEST = 12;
    private static final int TYPED = 300;
    private static final int WARM_UP = 30;

    private ExploreBench() {}

    static Map<String, Double> measure() {
        Catalogue catalogue =
                new Catalogue(PackageReader.read(DataFiles.shipped()).dataset());
        Search search = new Search(catalogue);
        List<String> typed = typed(catalogue);
        typed.stream().limit(WARM_UP).flatMap(ExploreBench::keys).forEach(text -> search.find(text, HITS));
        double[] times = typed.stream()
                .flatMap(ExploreBench::keys)
                .mapToDouble(text -> milliseconds(search, text))
                .sorted()
                .toArray();
        return Map.of("explore.search.p95.ms", times[times.length * 95 / 100]);
    }

    private static double milliseconds(Search search, String text) {
        long start = System.nanoTime();
        search.find(text, HITS);
        return (System.nanoTime() - start) / 1e6;
    }

    /** What stands in the field after each key. */
    private static Stream<String> keys(String text) {
        return IntStream.rangeClosed(1, Math.min(LONGEST, text.length())).mapToObj(end -> text.substring(0, end));
    }

    private static List<String> typed(Catalogue catalogue) {
        Random random = new Random(1);
        String[] names = Stream.concat(
                        catalogue.places().stream().flatMap(ExploreBench::names),
                        catalogue.events().stream().map(Event::title))
                .toArray(String[]::new);
        return random.ints(TYPED, 0, names.length)
                .mapToObj(i -> random.nextInt(3) == 0 ? misspelt(names[i], random) : names[i])
                .toList();
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(Stream.of(place.name()), place.names().values().stream());
    }

    /** Two neighbours changed. */
    private static String misspelt(String name, Random random) {
        char[] letters = name.toCharArray();
        int at = letters.length < 2 ? 0 : random.nextInt(Math.min(LONGEST, letters.length) - 1);
        if (letters.length > 1) {
            char first = letters[at];
            letters[at] = letters[at + 1];
            letters[at + 1] = first;
        }
        return new String(letters);
    }
}
