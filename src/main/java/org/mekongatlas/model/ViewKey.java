package org.mekongatlas.model;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One thing that makes a view, by the name it has in texts.
 *
 * @param gradual whether readers change it in many small steps, by dragging or typing
 */
public record ViewKey<T>(
        String name, Form<T> form, Function<View, T> get, BiFunction<View, T, View> with, boolean gradual) {

    ViewKey(String name, Form<T> form, Function<View, T> get, BiFunction<View, T, View> with) {
        this(name, form, get, with, false);
    }

    static <T> ViewKey<T> ofQuestion(
            String name, Form<T> form, Function<Question, T> get, BiFunction<Question, T, Question> with) {
        return new ViewKey<>(
                name,
                form,
                view -> get.apply(view.question()),
                (view, value) -> view.withQuestion(with.apply(view.question(), value)));
    }

    static <T> ViewKey<T> ofFilter(
            String name, Form<T> form, Function<Filter, T> get, BiFunction<Filter, T, Filter> with) {
        return ofQuestion(
                name,
                form,
                question -> get.apply(question.filter()),
                (question, value) -> question.withFilter(with.apply(question.filter(), value)));
    }

    static <T> ViewKey<T> ofWhere(String name, Form<T> form, Function<Where, T> get, BiFunction<Where, T, Where> with) {
        return ofFilter(
                name,
                form,
                filter -> get.apply(filter.where()),
                (filter, value) -> filter.with(with.apply(filter.where(), value)));
    }

    static <T> ViewKey<T> ofEvidence(
            String name, Form<T> form, Function<Evidence, T> get, BiFunction<Evidence, T, Evidence> with) {
        return ofFilter(
                name,
                form,
                filter -> get.apply(filter.evidence()),
                (filter, value) -> filter.with(with.apply(filter.evidence(), value)));
    }

    static <T> ViewKey<T> ofLook(String name, Form<T> form, Function<Look, T> get, BiFunction<Look, T, Look> with) {
        return new ViewKey<>(
                name,
                form,
                view -> get.apply(view.look()),
                (view, value) -> view.withLook(with.apply(view.look(), value)));
    }

    ViewKey<T> changedGradually() {
        return new ViewKey<>(name, form, get, with, true);
    }

    /** Whether it is the same in both. */
    boolean sameIn(View one, View other) {
        return get.apply(one).equals(get.apply(other));
    }

    /** Its value as it stands in a text, not yet quoted. */
    String write(View view) {
        return form.write().apply(get.apply(view));
    }

    /** @throws RuntimeException whose message says what is wrong with the text */
    View read(View view, String text) {
        return with.apply(view, form.read().apply(text));
    }

    boolean isKnown(View view, Catalogue catalogue) {
        return form.known().test(catalogue, get.apply(view));
    }
}
