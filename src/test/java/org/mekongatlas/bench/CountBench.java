package org.mekongatlas.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mekongatlas.count.Counter;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.TimeWindow;

/** How long one answer takes, over random windows, kinds, places, rules and both ways of counting. */
public final class CountBench {

    private static final int MANY = 100_000;

    private CountBench() {}

    /** 95th percentiles in milliseconds, for the shipped events and for a hundred thousand. */
    public static Map<String, Double> measure() {
        Map<String, Double> results = new LinkedHashMap<>();
        Catalogue shipped =
                new Catalogue(PackageReader.read(DataFiles.shipped()).dataset());
        results.put("count.p95.ms", p95(shipped, 2000));
        results.put("count.100k.p95.ms", p95(new Catalogue(ManyEvents.of(MANY)), 200));
        return results;
    }

    private static double p95(Catalogue catalogue, int questions) {
        Counter counter = new Counter(catalogue);
        List<Question> asked = questions(catalogue, questions);
        asked.forEach(counter::answer);
        double[] times = asked.stream()
                .mapToDouble(question -> milliseconds(counter, question))
                .sorted()
                .toArray();
        return times[times.length * 95 / 100];
    }

    private static double milliseconds(Counter counter, Question question) {
        long start = System.nanoTime();
        counter.answer(question);
        return (System.nanoTime() - start) / 1e6;
    }

    private static List<Question> questions(Catalogue catalogue, int size) {
        Random random = new Random(1);
        List<String> places = catalogue.places().stream().map(Place::id).toList();
        List<Question> questions = new ArrayList<>(List.of(Question.ALL, Question.ALL.withBasis(Basis.MOVEMENTS)));
        while (questions.size() < size) {
            Question question = Question.ALL
                    .withWindow(window(catalogue, random))
                    .withRule(Rule.values()[random.nextInt(4)])
                    .withBasis(Basis.values()[random.nextInt(2)]);
            if (random.nextInt(4) == 0) {
                question = question.withOrigin(places.get(random.nextInt(places.size())));
            }
            if (random.nextInt(4) == 0) {
                question = question.withKinds(EnumSet.of(EventKind.values()[random.nextInt(6)]));
            }
            questions.add(question);
        }
        return questions;
    }

    private static TimeWindow window(Catalogue catalogue, Random random) {
        long[] days = catalogue.events().stream()
                .limit(1000)
                .mapToLong(event -> event.firstDay().toEpochDay())
                .toArray();
        long[] ends = {days[random.nextInt(days.length)], days[random.nextInt(days.length)]};
        Arrays.sort(ends);
        return TimeWindow.of(
                random.nextInt(3) == 0 ? null : LocalDate.ofEpochDay(ends[0]), LocalDate.ofEpochDay(ends[1]));
    }

    public static void main(String[] args) {
        System.out.println(measure());
    }
}
