package org.mekongatlas.count;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Balance;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.text.Texts;

/** A view and its total in one plain sentence: "Period, what is asked: what was found." Counting rule, section 7. */
public final class Sentence {

    private static final Set<Aspect> OF_THE_SUBJECT = EnumSet.range(Aspect.ORIGIN, Aspect.PEOPLE);
    private static final List<Aspect> SUBJECT_IN_ORDER = List.of(
            Aspect.NATIONALITY, Aspect.PEOPLE, Aspect.ORIGIN, Aspect.DESTINATION, Aspect.BETWEEN, Aspect.THROUGH);

    private final Texts texts;
    private final FilterWords filterWords;
    private final View view;
    private final Question question;
    private final Answer answer;

    private Sentence(Texts texts, Catalogue catalogue, View view, Answer answer) {
        this.texts = texts;
        filterWords = new FilterWords(texts, catalogue);
        this.view = view;
        this.question = view.question();
        this.answer = answer;
    }

    /** The view in one sentence: period, filters, reports, people, what is nested, what is left out and why. */
    public static String of(Texts texts, Catalogue catalogue, View view, Answer answer) {
        Sentence sentence = new Sentence(texts, catalogue, view, answer);
        return texts.capital(texts.text("sentence", sentence.when(), sentence.asked(), sentence.found()));
    }

    /**
     * The same of a part of the map; where that leaves something out, it says so, and what there is everywhere if that
     * is more.
     *
     * @param part the answer for the events of that part
     * @param whole the answer for all events of the view
     */
    public static String of(Texts texts, Catalogue catalogue, View view, Answer part, Answer whole) {
        if (!part.isLessThan(whole)) {
            return of(texts, catalogue, view, part);
        }
        Sentence here = new Sentence(texts, catalogue, view, part);
        Sentence everywhere = new Sentence(texts, catalogue, view, whole);
        String told = texts.text("sentence.in-part", texts.text("sentence", here.when(), here.asked(), here.found()));
        return texts.capital(
                here.counted().equals(everywhere.counted())
                        ? told
                        : texts.text("sentence.everywhere", told, everywhere.joined(everywhere.counted())));
    }

    /** The same in a few words: period, what is asked, and the people alone. */
    public static String title(Texts texts, Catalogue catalogue, View view, Answer part, Answer whole) {
        Sentence here = new Sentence(texts, catalogue, view, part);
        String people = part.events() == 0 ? texts.text("sentence.nothing-counted") : here.total();
        String told = texts.text("sentence.title", here.when(), here.asked(), people);
        return texts.capital(part.isLessThan(whole) ? texts.text("sentence.in-part", told) : told);
    }

    /** What a view asks, without what was found: a name for it. */
    public static String asked(Texts texts, Catalogue catalogue, View view) {
        Sentence sentence = new Sentence(texts, catalogue, view, Answer.NOTHING);
        return texts.capital(texts.text("sentence.asked", sentence.when(), sentence.asked()));
    }

    /** What the total of a view stands on: {@code 13 reports, 8 reports inside others, 1 left out as a plan}. */
    public static String reports(Texts texts, Catalogue catalogue, View view, Answer answer) {
        Sentence sentence = new Sentence(texts, catalogue, view, answer);
        return texts.capital(sentence.joined(sentence.reports()));
    }

    private String when() {
        return when(texts, view);
    }

    /** The period of a view: {@code on 12 Feb 2025}, {@code February 2025}. */
    static String when(Texts texts, View view) {
        TimeWindow window = view.question().window();
        boolean oneDay = window.from() != null && window.from().equals(window.to());
        String period = texts.dates().period(window);
        return view.mode() == TimeMode.MOMENT && oneDay ? texts.text("sentence.on", period) : period;
    }

    private String asked() {
        List<String> clauses = new ArrayList<>(List.of(subject()));
        question.filter().aspects().stream()
                .filter(aspect -> !isOfTheSubject(aspect))
                .forEach(aspect -> clauses.add(filterWords.clause(aspect, question.filter())));
        if (question.rule() != Rule.MEDIAN) {
            clauses.add(texts.of(question.rule(), ".clause"));
        }
        if (question.basis() == Basis.MOVEMENTS) {
            clauses.add(texts.text("sentence.every-crossing"));
        }
        if (view.look().balance() == Balance.NET) {
            clauses.add(texts.text("sentence.net"));
        }
        return joined(clauses);
    }

    /** The kinds, and what is asked of the people and the way; what is turned round is said later. */
    private String subject() {
        List<String> clauses = SUBJECT_IN_ORDER.stream()
                .filter(question.filter()::narrows)
                .filter(this::isOfTheSubject)
                .map(this::ofTheSubject)
                .toList();
        return clauses.isEmpty()
                ? kinds()
                : texts.text("sentence.narrowed", kinds(), String.join(texts.text("sentence.narrowed-by"), clauses));
    }

    private boolean isOfTheSubject(Aspect aspect) {
        return OF_THE_SUBJECT.contains(aspect) && !question.filter().except().contains(aspect);
    }

    private String ofTheSubject(Aspect aspect) {
        String clause = filterWords.clause(aspect, question.filter());
        boolean ofAnyone = aspect == Aspect.PEOPLE && question.nationality().isEmpty();
        return ofAnyone ? texts.text("sentence.of-people", clause) : clause;
    }

    private String kinds() {
        return kinds(texts, question.kinds());
    }

    /** {@code movements}, {@code rescues and escapes}. */
    static String kinds(Texts texts, Set<EventKind> kinds) {
        boolean outward = kinds.containsAll(EventKind.OUTWARD);
        List<String> words = new ArrayList<>(outward ? List.of(texts.text("sentence.movements")) : List.of());
        Stream.of(EventKind.values())
                .filter(kind -> kinds.contains(kind) && !(outward && EventKind.OUTWARD.contains(kind)))
                .forEach(kind -> words.add(texts.of(kind, ".many")));
        return words.isEmpty() ? texts.text("sentence.no-kind") : texts.all(words);
    }

    private String found() {
        List<String> words = reports();
        if (answer.events() > 0) {
            words.add(1, total());
        }
        return joined(words);
    }

    private List<String> counted() {
        return answer.events() == 0
                ? List.of(texts.text("sentence.nothing-counted"))
                : List.of(texts.count("sentence.reports", answer.events()), total());
    }

    private String total() {
        return texts.counted(answer.total(), question.basis());
    }

    /** How many, which of them add nothing, and what is left out. */
    private List<String> reports() {
        List<String> words = new ArrayList<>();
        if (answer.events() == 0) {
            words.add(texts.text("sentence.nothing-counted"));
        } else {
            words.add(texts.count("sentence.reports", answer.events()));
            addIfAny(words, "sentence.inside", answer.nested().size());
            addIfAny(words, "sentence.overlapping", answer.overlapping().size());
        }
        addLeftOut(words);
        return words;
    }

    private void addIfAny(List<String> words, String key, int reports) {
        if (reports > 0) {
            words.add(texts.count(key, reports));
        }
    }

    private void addLeftOut(List<String> words) {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        answer.excluded().forEach(row -> counts.merge(row.reason(), 1, Integer::sum));
        String key = "sentence.left-out";
        for (Map.Entry<Reason, Integer> entry : counts.entrySet()) {
            String why = texts.count(Texts.key(entry.getKey()) + ".why", entry.getValue());
            words.add(texts.text(key, entry.getValue(), why));
            key = "sentence.left-out.also";
        }
    }

    private String joined(List<String> clauses) {
        return String.join(texts.text("clause.comma"), clauses);
    }
}
