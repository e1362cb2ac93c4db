package org.mekongatlas.count;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

/** A view and its total in one plain sentence: "Period, what is asked: what was found." Counting rule, section 7. */
final class Sentence {

    private static final Set<Aspect> OF_THE_SUBJECT = EnumSet.range(Aspect.ORIGIN, Aspect.PEOPLE);

    private final FilterWords filterWords;
    private final View view;
    private final Question question;
    private final Answer answer;

    Sentence(Catalogue catalogue, View view, Answer answer) {
        filterWords = new FilterWords(catalogue);
        this.view = view;
        this.question = view.question();
        this.answer = answer;
    }

    @Override
    public String toString() {
        String subject = what() + whose() + where();
        String asked = String.join(", ", joined(List.of(when(), subject), how()));
        String text = asked + ": " + String.join(", ", joined(found(), leftOut())) + ".";
        return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    private String when() {
        TimeWindow window = question.window();
        boolean oneDay = window.from() != null && window.from().equals(window.to());
        return (view.mode() == TimeMode.MOMENT && oneDay ? "on " : "") + Words.period(window);
    }

    private String what() {
        Set<EventKind> kinds = question.kinds();
        boolean outward = kinds.containsAll(EventKind.OUTWARD);
        List<String> words = new ArrayList<>(outward ? List.of("movements") : List.of());
        Stream.of(EventKind.values())
                .filter(kind -> kinds.contains(kind) && !(outward && EventKind.OUTWARD.contains(kind)))
                .forEach(kind -> words.add(kind == EventKind.TRAFFICKING ? kind.code() : kind.code() + "s"));
        return words.isEmpty() ? "events of no kind" : FilterWords.list(words, "and");
    }

    private String whose() {
        boolean everyone = question.nationality().isEmpty();
        String classes = phrases(List.of(Aspect.PEOPLE));
        if (everyone) {
            return classes.isEmpty() ? "" : " of people" + classes;
        }
        return phrases(List.of(Aspect.NATIONALITY)) + classes;
    }

    private String where() {
        return phrases(List.of(Aspect.ORIGIN, Aspect.DESTINATION, Aspect.BETWEEN, Aspect.THROUGH));
    }

    /** What is asked of the people and the way, each after a space; what is turned round is said later. */
    private String phrases(List<Aspect> aspects) {
        return aspects.stream()
                .filter(question.filter()::narrows)
                .filter(aspect -> !question.filter().except().contains(aspect))
                .map(aspect -> " " + filterWords.clause(aspect, question.filter()))
                .collect(Collectors.joining());
    }

    private List<String> how() {
        List<String> words = new ArrayList<>();
        for (Aspect aspect : question.filter().aspects()) {
            if (!OF_THE_SUBJECT.contains(aspect) || question.filter().except().contains(aspect)) {
                words.add(filterWords.clause(aspect, question.filter()));
            }
        }
        if (question.rule() != Rule.MEDIAN) {
            words.add("by the " + question.rule().code() + " figures");
        }
        if (question.basis() == Basis.MOVEMENTS) {
            words.add("every border crossing counted");
        }
        if (view.look().balance() == Balance.NET) {
            words.add("lines drawn as the difference of both directions");
        }
        return words;
    }

    private List<String> found() {
        if (answer.events() == 0) {
            return List.of("no reports counted");
        }
        List<String> words = new ArrayList<>(List.of(reports(answer.events()), people()));
        int nested = answer.nested().size();
        if (nested > 0) {
            words.add(reports(nested) + (nested == 1 ? " inside another" : " inside others"));
        }
        int overlapping = answer.overlapping().size();
        if (overlapping > 0) {
            words.add(reports(overlapping) + " that may be the same people as "
                    + (overlapping == 1 ? "another" : "others"));
        }
        return words;
    }

    private String people() {
        boolean one = answer.total().best() == 1;
        String noun = question.basis() == Basis.PEOPLE ? one ? "person" : "people" : one ? "crossing" : "crossings";
        return Words.number(answer.total().best()) + " " + noun + Words.range(answer.total());
    }

    private List<String> leftOut() {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        answer.excluded().forEach(row -> counts.merge(row.reason(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((reason, count) ->
                words.add(Words.number(count) + (words.isEmpty() ? " left out " : " ") + why(reason, count == 1)));
        return words;
    }

    private static String why(Reason reason, boolean one) {
        return switch (reason) {
            case NOT_PERSONS -> "for not counting people";
            case PLAN -> one ? "as a plan" : "as plans";
            case ESTIMATE -> one ? "as an estimate" : "as estimates";
            case ANNOUNCED -> "as only announced";
            case CANCELLED -> "as cancelled";
            case DISPUTED -> "as disputed";
            case NATIONALITY_UNKNOWN -> "with nationality unknown";
            case NO_FIGURE -> "without a figure";
            case STRADDLES -> "as reaching beyond the period";
        };
    }

    private static String reports(int count) {
        return Words.number(count) + (count == 1 ? " report" : " reports");
    }

    private static List<String> joined(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
