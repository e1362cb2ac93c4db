package org.mekongatlas.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekongatlas.dataset.DataFiles;
import org.mekongatlas.dataset.PackageReader;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Between;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Confidence;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Dataset;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.PeopleClass;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Unit;
import org.mekongatlas.model.Where;
import org.mekongatlas.text.Texts;

/** What is said of a place's cover is what is counted: with one person at each place that the shipped data names. */
class CoveringTest {

    private static final int NAMED = 6;

    private static final Catalogue ONE_AT_EACH_PLACE = oneAtEachPlace();
    private static final Counter COUNTER = new Counter(ONE_AT_EACH_PLACE);

    static List<Language> languages() {
        return Language.spoken();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void chipsAndNotesNameThePlacesThatTheCountCovers(Language language) {
        Texts texts = Texts.in(language);
        Covering covering = new Covering(texts, ONE_AT_EACH_PLACE, COUNTER);
        int together = 0;
        for (Place place : ONE_AT_EACH_PLACE.places()) {
            List<String> counted = countedWith(texts, place);
            boolean country = place.kind() == PlaceKind.COUNTRY;
            String chip = counted.isEmpty() || country ? "" : told(texts, "filter.covers", texts.name(place), counted);
            String note = counted.isEmpty() ? "" : told(texts, "place.covers", null, counted);
            assertEquals(chip, covering.words(place.id()), place.id());
            assertEquals(note, covering.note(place), place.id());
            together += chip.isEmpty() ? 0 : 1;
        }
        assertTrue(together > 10, together + " places that cover others");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aChipOfTwoEndsTellsOfBoth(Language language) {
        Covering covering = new Covering(Texts.in(language), ONE_AT_EACH_PLACE, COUNTER);
        Filter filter = Filter.NONE.with(Where.ANYWHERE
                .withBetween(new Between("mm-myawaddy", "kh-sihanoukville"))
                .withOrigin("mm-kk-park"));
        assertEquals(
                covering.words("mm-myawaddy") + "\n" + covering.words("kh-sihanoukville"),
                covering.words(Aspect.BETWEEN, filter));
        assertEquals("", covering.words(Aspect.ORIGIN, filter));
        assertEquals("", covering.words(Aspect.SIZE, filter));
    }

    /** Names of the other places whose person a filter of this one counts. */
    private static List<String> countedWith(Texts texts, Place place) {
        Filter there = Filter.NONE.with(Where.ANYWHERE.withOrigin(place.id()));
        Answer answer = COUNTER.answer(Question.ALL.withFilter(there));
        Set<String> counted =
                answer.counted().stream().map(Answer.Counted::event).collect(Collectors.toSet());
        assertEquals(counted.size(), answer.total().best());
        assertTrue(counted.remove(place.id()), () -> place.id() + " does not count itself");
        return ONE_AT_EACH_PLACE.places().stream()
                .filter(other -> counted.contains(other.id()))
                .map(texts::name)
                .sorted(texts.alphabet())
                .toList();
    }

    /** @param first what stands before the names, or null */
    private static String told(Texts texts, String key, String first, List<String> names) {
        List<Object> values = new ArrayList<>(first == null ? List.of() : List.of(first));
        values.add(String.join(texts.text("list.comma"), names.subList(0, Math.min(NAMED, names.size()))));
        if (names.size() > NAMED) {
            values.add(names.size() - NAMED);
        }
        return texts.text(names.size() > NAMED ? key + "-more" : key, values.toArray());
    }

    private static Catalogue oneAtEachPlace() {
        Dataset shipped = PackageReader.read(DataFiles.shipped()).dataset();
        FuzzyDate day = FuzzyDate.parse("2025-01-01");
        return new Catalogue(new Dataset(
                "test",
                shipped.sources(),
                shipped.places(),
                List.of(),
                List.of(),
                shipped.places().stream().map(place -> from(place, day)).toList(),
                shipped.places().stream()
                        .map(place ->
                                new Claim(place.id(), shipped.sources().get(0).id(), 1L, 1L, null, ""))
                        .toList(),
                List.of(),
                List.of()));
    }

    private static Event from(Place place, FuzzyDate day) {
        return new Event(
                place.id(),
                EventKind.RESCUE,
                Counting.INCIDENT,
                EventStatus.DONE,
                day,
                day,
                place.name(),
                "",
                place.id(),
                List.of(),
                "",
                "",
                PeopleClass.VICTIMS,
                Unit.PERSONS,
                "",
                List.of(),
                List.of(),
                Confidence.HIGH,
                "");
    }
}
