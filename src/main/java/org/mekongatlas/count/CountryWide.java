package org.mekongatlas.count;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Between;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Where;
import org.mekongatlas.text.Texts;

/**
 * What a question about places leaves out because nobody says where in the country it happened.
 *
 * @param question the same of the countries as a whole
 * @param answer for those that are left out, who may be partly the same people as those that are not
 */
public record CountryWide(Question question, Answer answer) {

    /** Empty where a question names no place in a country, or where nothing is left out so. */
    public static Optional<CountryWide> of(Counter counter, Catalogue catalogue, Question asked) {
        Answer answer = counter.countryWide(asked);
        return answer.equals(Answer.NOTHING)
                ? Optional.empty()
                : Optional.of(new CountryWide(widened(asked, catalogue), answer));
    }

    /** {@code Known only for the country as a whole: 12 reports, 3,400 people (at least 3,100).} */
    public String words(Texts texts, Basis basis) {
        String reports = texts.count("sentence.reports", reports());
        String counted = texts.counted(answer.total(), basis);
        return texts.text(
                "country-wide", answer.events() == 0 ? reports : reports + texts.text("clause.comma") + counted);
    }

    /** Whether counted or left out. */
    private long reports() {
        return answer.events()
                + answer.excluded().stream()
                        .filter(row -> row.reason() != Reason.NATIONALITY_UNKNOWN)
                        .count();
    }

    private static Question widened(Question asked, Catalogue catalogue) {
        UnaryOperator<String> country = place -> catalogue
                .place(place)
                .map(Place::country)
                .filter(code -> !code.isEmpty())
                .orElse(place);
        Where where = asked.filter().where();
        Between ends = where.between();
        return asked.withFilter(asked.filter()
                .with(new Where(
                        country.apply(where.origin()),
                        country.apply(where.destination()),
                        new Between(country.apply(ends.one()), country.apply(ends.other())),
                        country.apply(where.through()))));
    }
}
