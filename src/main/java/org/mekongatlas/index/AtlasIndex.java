package org.mekongatlas.index;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Conflicts;
import org.mekongatlas.count.Counter;
import org.mekongatlas.count.CountryWide;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Movement;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;

/** The catalogue sorted by time in primitive arrays: from a view to what it shows. Immutable; any thread. */
public final class AtlasIndex {

    private final Catalogue catalogue;
    private final Counter counter;
    private final Conflicts conflicts;
    private final Timeline timeline;
    private final ListedEvents listed;
    private final Marks marks;
    private final Stocks stocks;
    private final Levels levels;
    private final Choices choices;
    private final Voices voices;
    private final Journeys journeys;

    public AtlasIndex(Catalogue catalogue) {
        this.catalogue = catalogue;
        counter = new Counter(catalogue);
        conflicts = new Conflicts(catalogue);
        timeline = new Timeline(catalogue.events());
        listed = new ListedEvents(timeline, counter);
        marks = new Marks(catalogue);
        stocks = new Stocks(catalogue, counter);
        levels = new Levels(catalogue);
        choices = new Choices(catalogue, counter);
        voices = new Voices(catalogue);
        journeys = new Journeys(catalogue);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Counter counter() {
        return counter;
    }

    /** On which events sources differ. */
    public Conflicts conflicts() {
        return conflicts;
    }

    /**
     * The level at which a camera sees the world, its whole zoom: within a level, whatever the camera, a view shows the
     * same; from one to the next, places gather or come apart.
     */
    public static int level(Camera camera) {
        return (int) Math.floor(camera.zoom());
    }

    /**
     * What a view shows. A flow is drawn for every movement that takes part in the answer, for those of which nobody
     * gives a number, and, at a moment, for those under way on that day.
     */
    public Snapshot at(View view) {
        Question question = asked(view);
        Answer answer = counter.answer(question);
        Listing listing = new Listing(answer);
        Map<String, String> standing = levels.at(level(view.camera()));
        Legs legs = new Legs(journeys.shown(view.mode(), listing), standing);
        Netting netting =
                Netting.of(legs.flows(counter.each(question)), view.look().balance());
        List<Flow> all = netting.flows();
        int drawn = (int) Math.min(all.size(), mostLines(view));
        List<Flow> flows = all.subList(0, drawn);
        List<Event> events = listed.of(question, listing);
        List<PlaceMark> places = marks.of(flows, events, lastDay(question.window()), standing);
        return new Snapshot(
                view,
                answer,
                flows,
                all.subList(drawn, all.size()),
                netting.balanced(),
                places,
                stocks.of(question, events),
                events);
    }

    /**
     * How many lines are drawn at most: those of the look on a map of the region, and at each closer level twice as
     * many, since places come apart and less of the world is seen.
     */
    private static long mostLines(View view) {
        int closer = Math.max(0, level(view.camera()) - level(Camera.HOME));
        return (long) view.look().lines() << closer;
    }

    /** What of a snapshot lies in the part of the world in {@code visible}, unit coordinates. */
    public SeenPart seen(Snapshot snapshot, Bounds visible) {
        return new SeenPart(catalogue, snapshot, visible, wanted -> only(snapshot, wanted));
    }

    /** The places of those events of a snapshot's answer that can be put on a map. */
    public List<Place> places(Snapshot snapshot) {
        return new Listing(snapshot.answer())
                .all()
                .flatMap(id -> catalogue.event(id).orElseThrow().stops().stream())
                .distinct()
                .flatMap(stop -> catalogue.place(stop).stream())
                .toList();
    }

    /** The people of those events of a snapshot's answer whose journey begins, passes or ends at a place. */
    public Answer at(Snapshot snapshot, String place, Stop stop) {
        return only(snapshot, event -> stop.of(event).anyMatch(here -> counter.covers(place, here)));
    }

    /**
     * The people of those events of a snapshot's answer whose journey begins, passes or ends where the snapshot has the
     * mark of a place: in that place or in one that it stands for at this level, and not in a region around it.
     */
    public Answer atMark(Snapshot snapshot, String place, Stop stop) {
        return only(snapshot, event -> stop.of(event).anyMatch(here -> place.equals(standing(snapshot, here))));
    }

    /**
     * How the mark that a snapshot has of a place comes apart at a closer level, into places that the snapshot shows
     * something of; empty where there is nothing to come apart.
     */
    public Optional<Opening> opening(Snapshot snapshot, String place) {
        return catalogue.place(place).flatMap(known -> levels.opening(known, snapshot.level(), snapshot.shownPlaces()));
    }

    /**
     * A line as it is at some level, whatever that of the snapshot: of its period and all it asks; empty where that
     * holds no such line.
     */
    public Optional<Flow> line(Snapshot snapshot, Leg leg, int level) {
        View view = snapshot.view();
        return level == snapshot.level()
                ? snapshot.flow(leg)
                : legs(snapshot, level).flow(leg, view.look().balance(), counter.each(asked(view)));
    }

    /**
     * Which of a snapshot's lines carries most of the journeys that a line of some level carries; empty where it
     * carries none in the snapshot's period, or lies within one mark.
     */
    public Optional<Flow> counterpart(Snapshot snapshot, Leg leg, int level) {
        return level == snapshot.level()
                ? snapshot.flow(leg)
                : new Counterparts(snapshot, place -> standing(snapshot, place))
                        .of(leg, legs(snapshot, level).movements(leg));
    }

    /** The place that stands for a place at a snapshot's level; an unknown one for itself. */
    public String standing(Snapshot snapshot, String place) {
        return levels.at(snapshot.level()).getOrDefault(place, place);
    }

    /** The events of which a place is this one, or one that its totals cover. */
    public List<Event> eventsIn(String place) {
        return catalogue.events().stream()
                .filter(event -> event.places().stream().anyMatch(here -> counter.covers(place, here)))
                .toList();
    }

    /** What a snapshot leaves out because it is known only for a country as a whole. */
    public Optional<CountryWide> countryWide(Snapshot snapshot) {
        return CountryWide.of(counter, catalogue, asked(snapshot.view()));
    }

    /** Why a snapshot does not show an event; empty where it does. */
    public Optional<Absence> absence(Snapshot snapshot, Event event) {
        return Absences.of(snapshot, asked(snapshot.view()).window(), event);
    }

    /** A view as it is, but for what keeps it from showing an event. */
    public View showing(View view, Event event) {
        View wide = Absences.widened(view, event);
        return absence(at(wide), event).isEmpty()
                ? wide
                : wide.withQuestion(wide.question().withFilter(Filter.NONE));
    }

    private Legs legs(Snapshot snapshot, int level) {
        List<Movement> movements = journeys.shown(snapshot.view().mode(), new Listing(snapshot.answer()));
        return new Legs(movements, levels.at(level));
    }

    /** Events that match the question but for its period, per bin of their first day, over all dates. */
    public Histogram histogram(Question question, Histogram.Bin bin) {
        return Histogram.of(matching(question, timeline.events()).toList(), extent(), bin);
    }

    /** How many events of each kind the period holds, shown or not, that pass the view's filter. */
    public Map<EventKind, Long> kinds(View view) {
        Question question = asked(view).withKinds(EnumSet.allOf(EventKind.class));
        return counter.matching(question).stream()
                .map(id -> catalogue.event(id).orElseThrow())
                .collect(Collectors.groupingBy(Event::kind, Collectors.counting()));
    }

    /**
     * Where the reports that {@link #histogram} counts fall silent.
     *
     * @param extent bounded at both ends
     */
    public Silence silence(Question question, Histogram.Bin bin, TimeWindow extent) {
        List<Event> events = matching(question, timeline.events()).toList();
        return voices.silence(events, bin, extent);
    }

    /** What pages tell in charts. */
    public Courses courses() {
        return new Courses(catalogue, counter);
    }

    /** What a question could be narrowed to. */
    public Choices choices() {
        return choices;
    }

    /** First to last day of all events. */
    public TimeWindow extent() {
        return timeline.extent();
    }

    /** The first day after {@code day} on which an event of the question begins. */
    public Optional<LocalDate> next(Question question, LocalDate day) {
        return matching(question, timeline.after(day)).map(Event::firstDay).findFirst();
    }

    /** The last day before {@code day} on which an event of the question begins. */
    public Optional<LocalDate> previous(Question question, LocalDate day) {
        return matching(question, timeline.before(day)).map(Event::firstDay).reduce((earlier, later) -> later);
    }

    /** The view's question; at a moment, of that one day. */
    public Question asked(View view) {
        if (view.mode() != TimeMode.MOMENT) {
            return view.question();
        }
        LocalDate day = lastDay(view.question().window());
        return view.question().withWindow(TimeWindow.of(day, day));
    }

    private LocalDate lastDay(TimeWindow window) {
        return Stream.of(window.to(), extent().to(), window.from())
                .filter(day -> day != null)
                .findFirst()
                .orElse(LocalDate.EPOCH);
    }

    private Stream<Event> matching(Question question, List<Event> among) {
        Set<String> matching = Set.copyOf(counter.matching(question.withWindow(TimeWindow.ALL)));
        return among.stream().filter(event -> matching.contains(event.id()));
    }

    private Answer only(Snapshot snapshot, Predicate<Event> wanted) {
        List<String> ids = new Listing(snapshot.answer())
                .all()
                .filter(id -> wanted.test(catalogue.event(id).orElseThrow()))
                .toList();
        return counter.answer(asked(snapshot.view()), ids);
    }
}
