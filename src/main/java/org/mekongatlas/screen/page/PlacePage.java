package org.mekongatlas.screen.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Words;
import org.mekongatlas.geo.Distance;
import org.mekongatlas.index.Histogram.Bin;
import org.mekongatlas.index.Stop;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.PlaceKind;
import org.mekongatlas.model.PlaceState;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.paint.Symbols;
import org.mekongatlas.screen.control.Terms;
import org.mekongatlas.screen.state.Playhead;
import org.mekongatlas.screen.state.Total;
import org.mekongatlas.screen.time.SilenceWords;

/** All that is known of one place: where it is and how surely, its states through time, its events and its sources. */
final class PlacePage {

    /** So many places are named where a total covers several. */
    private static final int NAMED = 6;

    private static final int NEIGHBOURS = 6;
    /** How far away a neighbour may lie, kilometres. */
    private static final double NEAR = 60;

    private final Rows rows;
    private final CountedSections counted;

    PlacePage(Rows rows, CountedSections counted) {
        this.rows = rows;
        this.counted = counted;
    }

    /** Another place and how far away it lies, kilometres. */
    private record Neighbour(Place place, double distance) {}

    /**
     * @param day on which its state is told
     * @param totals of the journeys that begin, pass or end here
     */
    Page of(Place place, TimeWindow window, LocalDate day, Map<Stop, Answer> totals) {
        Page page = new Page()
                .heading(symbol(place, day), Terms.of(place.kind()), place.name())
                .fact("Local names", localNames(place))
                .fact("Country", country(place))
                .with(rows.narrowing(place));
        state(page, place, day);
        rows.parts(place).ifPresent(page::with);
        page.text(place.summary());
        lastReported(page, place);
        totals(page, place, totals);
        if (place.kind() == PlaceKind.COUNTRY) {
            comings(page, place);
        } else {
            page.with(counted.journeys(place, Bin.YEAR));
        }
        states(page, place);
        page.section("Its point").fact("Position", position(place)).fact("Found by", place.coordinatesFrom());
        surroundings(page, place);
        events(page, place, window);
        return page.rows("Sources on this place", catalogue().sourcesOfPlace(place.id()), rows::source);
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
            page.section("On " + Words.period(TimeWindow.of(day, day)))
                    .with(catalogue()
                            .stateOn(place.id(), day)
                            .map(this::state)
                            .orElseGet(() -> Page.words("No state known by then.")));
        }
    }

    /** A state with its note and source: symbol and date first. */
    private Node state(PlaceState state) {
        Label words = Page.words(Terms.of(state.state()) + " since " + Words.date(state.from()));
        words.setGraphic(rows.icons().symbol(Symbols.of(state.state()), 16));
        VBox lines = new VBox(words);
        if (!state.note().isBlank()) {
            lines.getChildren().add(Page.words(state.note()));
        }
        catalogue().source(state.source()).ifPresent(source -> lines.getChildren()
                .add(rows.source(source)));
        lines.getStyleClass().add("claim");
        return lines;
    }

    private void totals(Page page, Place place, Map<Stop, Answer> totals) {
        if (totals.values().stream().anyMatch(answer -> answer.events() > 0)) {
            page.section("People of journeys in this period");
        }
        totals.forEach((stop, answer) -> {
            if (answer.events() > 0) {
                page.fact(Terms.of(stop), rows.total(answer, new Total.OfPlace(place.id(), stop)));
            }
        });
        page.note(totals.isEmpty() ? "" : alsoCounted(place));
    }

    /** Which other places a total of this one covers, by the counting rule, section 3. */
    private String alsoCounted(Place place) {
        List<String> names = rows.covered(place).map(Place::name).sorted().toList();
        String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
        return names.isEmpty()
                ? ""
                : "Counted with what lies near: " + names.stream().limit(NAMED).collect(Collectors.joining(", ")) + more
                        + ".";
    }

    /** Who came here from where, or left for where. */
    private void comings(Page page, Place place) {
        boolean named = catalogue().dataset().nationalities().stream()
                .anyMatch(row -> row.country().equals(place.country()));
        if (named) {
            page.fact("Nationality", rows.nationality(place.country()));
        }
        page.with(counted.journeys(place, Bin.MONTH)).with(counted.ends(place));
    }

    /** A quiet place is not read as one where nothing happens. */
    private void lastReported(Page page, Place place) {
        Stream.concat(Stream.of(place), rows.covered(place))
                .flatMap(here -> catalogue().eventsAt(here.id()).stream())
                .filter(event -> event.status() == EventStatus.DONE || event.status() == EventStatus.ONGOING)
                .max(Comparator.comparing(event -> event.end().first()))
                .ifPresent(
                        last -> page.fact("Last reported", String.format("%s; no report since", Words.date(last.end())))
                                .note(SilenceWords.MEANING));
    }

    private void states(Page page, Place place) {
        List<PlaceState> states = catalogue().statesOf(place.id());
        if (!states.isEmpty()) {
            Playhead days = rows.model().playhead();
            page.section("At work, disturbed, ended").with(StateBand.of(states, days, rows.icons(), rows::narrow));
        }
        page.rows("States through time", states, this::state);
    }

    private void neighbours(Page page, Place place) {
        List<Neighbour> nearest = catalogue().places().stream()
                .filter(other -> !other.equals(place) && isPoint(other))
                .map(other -> new Neighbour(other, kilometres(place, other)))
                .filter(neighbour -> neighbour.distance() <= NEAR)
                .sorted(Comparator.comparing(Neighbour::distance))
                .limit(NEIGHBOURS)
                .toList();
        page.rows("Neighbours", nearest, near -> rows.place(near.place(), distance(place, near)));
    }

    private static boolean isPoint(Place place) {
        return place.kind() != PlaceKind.COUNTRY && place.kind() != PlaceKind.REGION;
    }

    private static double kilometres(Place a, Place b) {
        return Distance.kilometres(a.latitude(), a.longitude(), b.latitude(), b.longitude());
    }

    /** No closer than both points are known. */
    private static String distance(Place place, Neighbour near) {
        double unsure = (place.precisionMetres() + near.place().precisionMetres()) / 1000.0;
        return near.distance() <= unsure
                ? String.format(Locale.ENGLISH, "within %.0f km", Math.ceil(near.distance() + unsure))
                : String.format(Locale.ENGLISH, "about %.0f km", Math.max(1, near.distance()));
    }

    private void surroundings(Page page, Place place) {
        page.rows("Lies at", catalogue().place(place.near()).stream().toList(), rows::place);
        List<Place> parts = catalogue().places().stream()
                .filter(other -> other.near().equals(place.id()))
                .sorted(Comparator.comparing(Place::name))
                .toList();
        page.rows("Here", parts, rows::place);
        if (isPoint(place)) {
            neighbours(page, place);
        }
    }

    private void events(Page page, Place place, TimeWindow window) {
        List<Event> all = catalogue().eventsAt(place.id()).stream()
                .sorted(Comparator.comparing(Event::firstDay))
                .toList();
        List<Event> now = all.stream()
                .filter(event -> window.overlaps(event.firstDay(), event.lastDay()))
                .toList();
        page.rows("Events in this period", now, rows::event);
        List<Event> others = all.stream().filter(event -> !now.contains(event)).toList();
        page.rows("Events at other times", others, rows::event);
    }

    private String country(Place place) {
        return place.country().isEmpty() || place.kind() == PlaceKind.COUNTRY
                ? ""
                : Terms.country(catalogue(), place.country());
    }

    private static String localNames(Place place) {
        return place.names().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** {@code 16.626, 98.563, good to 200 m}. */
    private static String position(Place place) {
        int metres = place.precisionMetres();
        String precision = metres < 1000 ? metres + " m" : String.format(Locale.ENGLISH, "%.0f km", metres / 1000.0);
        return String.format(Locale.ENGLISH, "%.3f, %.3f, good to %s", place.latitude(), place.longitude(), precision);
    }

    private Catalogue catalogue() {
        return rows.catalogue();
    }
}
