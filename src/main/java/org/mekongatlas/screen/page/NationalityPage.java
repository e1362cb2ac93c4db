package org.mekongatlas.screen.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Question;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.text.Texts;

/** What is reported of the people of one nationality. */
final class NationalityPage {

    private final Rows rows;
    private final CountedSections counted;

    NationalityPage(Rows rows, CountedSections counted) {
        this.rows = rows;
        this.counted = counted;
    }

    /** @param country ISO 3166-1 alpha-2 in upper case */
    Page of(String country, Question question) {
        Texts texts = rows.texts();
        Page page = rows.page()
                .heading(
                        Icons.glyph(Feather.USERS),
                        texts.text("nationality"),
                        rows.wording().country(country))
                .fact(texts.text("place.country"), rows.places().link(country.toLowerCase(Locale.ROOT)))
                .note(texts.text("nationality.only"))
                .with(counted.throughTime(country))
                .with(counted.nation(country));
        return page.rows(texts.text("nationality.reports"), events(country, question), rows::event);
    }

    private List<Event> events(String country, Question question) {
        return rows.model().index().courses().of(country).stream()
                .flatMap(id -> rows.catalogue().event(id).stream())
                .filter(event -> question.window().overlaps(event.firstDay(), event.lastDay()))
                .sorted(Comparator.comparing(Event::firstDay))
                .toList();
    }
}
