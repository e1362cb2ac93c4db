package org.mekongatlas.screen.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.mekongatlas.index.Histogram.Bin;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Distance;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.PlaceState;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.paint.Symbols;
import org.mekongatlas.screen.state.Playhead;
import org.mekongatlas.screen.state.Wording;
import org.mekongatlas.text.Notes;
import org.mekongatlas.text.Texts;

/** All that is known of one place: where it is and how surely, its states through time, its events and its sources. */
final class PlacePage {

    private static final int NEIGHBOURS = 6;
    /** How far away a neighbour may lie, kilometres. */
    private static final double NEAR = 60;

    private final Rows rows;
    private final Wording wording;
    private final Texts texts;
    private final CountedSections counted;

    PlacePage(Rows rows, CountedSections counted) {
        this.rows = rows;
        wording = rows.wording();
        texts = rows.texts();
        this.counted = counted;
    }

    /** Another place and how far away it lies, kilometres. */
    private record Neighbour(Place place, double distance) {}

    /** @param day on which its state is told */
    Page of(Place place, TimeWindow window, LocalDate day) {
        Page page = rows.page()
                .heading(symbol(place, day), texts.of(place.kind()), texts.name(place))
                .fact(texts.text("place.names"), String.join(" · ", wording.otherNames(place)))
                .fact(texts.text("place.country"), country(place))
                .with(rows.places().narrowing(place));
        state(page, place, day);
        rows.places().parts(place).ifPresent(page::with);
        page.text(place.summary());
        lastReported(page, place);
        elsewhere(page, place);
        page.with(counted.totals(place));
        if (place.kind() == PlaceKind.COUNTRY) {
            comings(page, place);
        } else {
            page.with(counted.journeys(place, Bin.YEAR));
        }
        states(page, place);
        page.section(texts.text("place.point"))
                .fact(texts.text("place.position"), position(place))
                .fact(texts.text("place.found-by"), Notes.origin(place.coordinatesFrom()));
        surroundings(page, place);
        events(page, place, window);
        return page.rows(texts.text("place.sources"), catalogue().sourcesOfPlace(place.id()), rows.sources()::source);
    }

    private Node symbol(Place place, LocalDate day) {
        String hub = catalogue()
                .stateOn(place.id(), day)
                .map(state -> Symbols.of(state.state()))
                .orElse(Symbols.UNKNOWN_HUB);
        return rows.icons().symbol(place.kind().isHub() ? hub : plain(place), 20);
    }

    private static String plain(Place place) {
        return switch (place.kind()) {
            case CROSSING -> Symbols.CROSSING;
            case AIRPORT -> "airport";
            case BASE -> "base";
            default -> "town";
        };
    }

    private void state(Page page, Place place, LocalDate day) {
        if (place.kind().isHub()) {
            page.section(texts.text("place.on", texts.dates().day(day)))
                    .with(catalogue()
                            .stateOn(place.id(), day)
                            .map(this::state)
                            .orElseGet(() -> Page.words(texts.text("state.unknown-by-then"))));
        }
    }

    /** A state with its note and source: symbol and date first. */
    private Node state(PlaceState state) {
        Label words = Page.words(StateBand.words(texts, state));
        words.setGraphic(rows.icons().symbol(Symbols.of(state.state()), 16));
        VBox lines = new VBox(words);
        String note = Notes.forReaders(state.note());
        if (!note.isBlank()) {
            lines.getChildren().add(Page.words(note));
        }
        catalogue().source(state.source()).ifPresent(source -> lines.getChildren()
                .add(rows.sources().source(source)));
        lines.getStyleClass().add("claim");
        return lines;
    }

    /** Who came here from where, or left for where. */
    private void comings(Page page, Place place) {
        if (catalogue().hasNationality(place.country())) {
            page.fact(texts.text("nationality"), rows.nationality(place.country()));
        }
        page.with(counted.journeys(place, Bin.MONTH)).with(counted.ends(place));
    }

    /** A quiet place is not read as one where nothing happens. */
    private void lastReported(Page page, Place place) {
        rows.eventsIn(place).stream()
                .filter(event -> event.status() == EventStatus.DONE || event.status() == EventStatus.ONGOING)
                .max(Comparator.comparing(event -> event.end().first()))
                .ifPresent(last -> page.fact(
                                texts.text("place.last-reported"),
                                texts.text(
                                        place.kind() == PlaceKind.COUNTRY
                                                ? "place.no-arrival-since"
                                                : "place.no-report-since",
                                        texts.dates().date(last.end())))
                        .note(texts.text("silence.meaning")));
    }

    /** Leads to reports on a country's people. Not their number: tallies of host states may hold those who arrived. */
    private void elsewhere(Page page, Place place) {
        int reports = place.kind() == PlaceKind.COUNTRY
                ? rows.model().index().courses().elsewhere(place).size()
                : 0;
        if (reports > 0) {
            page.with(rows.toNationality(place.country(), texts.count("country.elsewhere", reports)));
        }
    }

    private void states(Page page, Place place) {
        List<PlaceState> states = catalogue().statesOf(place.id());
        if (!states.isEmpty()) {
            Playhead days = rows.model().time().playhead();
            page.section(texts.text("place.state-band"))
                    .with(StateBand.of(texts, states, days, rows.icons(), rows::narrow));
        }
        page.rows(texts.text("place.states"), states, this::state);
    }

    private void neighbours(Page page, Place place) {
        List<Neighbour> nearest = catalogue().places().stream()
                .filter(other -> !other.equals(place) && isPoint(other))
                .map(other -> new Neighbour(other, kilometres(place, other)))
                .filter(neighbour -> neighbour.distance() <= NEAR)
                .sorted(Comparator.comparing(Neighbour::distance))
                .limit(NEIGHBOURS)
                .toList();
        page.rows(texts.text("place.neighbours"), nearest, near -> rows.place(near.place(), distance(place, near)));
    }

    private static boolean isPoint(Place place) {
        return !place.kind().isArea();
    }

    private static double kilometres(Place a, Place b) {
        return Distance.kilometres(a.latitude(), a.longitude(), b.latitude(), b.longitude());
    }

    /** No closer than both points are known. */
    private String distance(Place place, Neighbour near) {
        double unsure = (place.precisionMetres() + near.place().precisionMetres()) / 1000.0;
        return near.distance() <= unsure
                ? texts.text("place.within", Math.round(Math.ceil(near.distance() + unsure)))
                : texts.text("place.about", Math.round(Math.max(1, near.distance())));
    }

    private void surroundings(Page page, Place place) {
        page.rows(
                texts.text("place.lies-at"),
                catalogue().place(place.near()).stream().toList(),
                rows::place);
        List<Place> parts = catalogue().places().stream()
                .filter(other -> other.near().equals(place.id()))
                .sorted(Comparator.comparing(texts::name, texts.alphabet()))
                .toList();
        page.rows(texts.text("place.here"), parts, rows::place);
        if (isPoint(place)) {
            neighbours(page, place);
        }
    }

    private void events(Page page, Place place, TimeWindow window) {
        List<Event> all = rows.eventsIn(place).stream()
                .sorted(Comparator.comparing(Event::firstDay))
                .toList();
        List<Event> now = all.stream()
                .filter(event -> window.overlaps(event.firstDay(), event.lastDay()))
                .toList();
        page.rows(texts.text("place.events"), now, rows::event);
        List<Event> others = all.stream().filter(event -> !now.contains(event)).toList();
        page.rows(texts.text("place.other-events"), others, rows::event);
    }

    private String country(Place place) {
        return place.country().isEmpty() || place.kind() == PlaceKind.COUNTRY ? "" : wording.country(place.country());
    }

    /** {@code 16.626, 98.563, good to 200 m}. */
    private String position(Place place) {
        int metres = place.precisionMetres();
        String precision = metres < 1000
                ? texts.text("scale.metres", metres)
                : texts.text("scale.kilometres", Math.round(metres / 1000.0));
        String point = String.format(Locale.ENGLISH, "%.3f, %.3f", place.latitude(), place.longitude());
        return texts.text("place.point-precision", point, precision);
    }

    private Catalogue catalogue() {
        return rows.catalogue();
    }
}
