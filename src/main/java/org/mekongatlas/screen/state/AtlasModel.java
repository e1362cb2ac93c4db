package org.mekongatlas.screen.state;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.count.Conflicts;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.Nowhere;
import org.mekongatlas.index.Opening;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Balance;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Names;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.Theme;
import org.mekongatlas.model.TimeMode;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.text.Texts;

/**
 * The one state of the window: what is looked at, what that shows, what is picked. Everything on screen follows these
 * properties; only the methods here change them. On the screen's thread; snapshots are made on a worker.
 */
public final class AtlasModel {

    private static final Bounds EVERYWHERE = new Bounds(0, 0, 1, 1);

    private final AtlasIndex index;
    private final Executor worker;
    private final Executor follower;
    private final Executor screen;
    private final Conflicts conflicts;
    private final InSight inSight;
    private final OpenAccount account;
    private final Playhead playhead;
    private final History history;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(this, "view");
    private final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot");
    private final ReadOnlyObjectWrapper<Map<EventKind, Long>> kindCounts =
            new ReadOnlyObjectWrapper<>(this, "kindCounts", Map.of());
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Selection.NONE);
    private final ReadOnlyObjectWrapper<Selection> pointed =
            new ReadOnlyObjectWrapper<>(this, "pointed", Selection.NONE);
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);
    private final ReadOnlyBooleanWrapper silenceShown = new ReadOnlyBooleanWrapper(this, "silenceShown", true);
    private final Newest<View, Shown> showing;
    private Bounds visible = EVERYWHERE;
    private boolean changing;

    /** What a view shows. */
    private record Shown(Snapshot snapshot, Map<EventKind, Long> kindCounts) {}

    /**
     * @param start what is looked at first; its snapshot is asked for at once
     * @param worker runs the index, one piece at a time
     * @param follower counts what is in view, which may come a little after the map
     * @param screen brings results back to the thread of this model
     */
    public AtlasModel(AtlasIndex index, View start, Executor worker, Executor follower, Executor screen) {
        this(
                index,
                start,
                worker,
                follower,
                screen,
                new History(new History.Spot(start, Selection.NONE), System::nanoTime));
    }

    private AtlasModel(
            AtlasIndex index, View start, Executor worker, Executor follower, Executor screen, History history) {
        this.index = index;
        this.worker = worker;
        this.follower = follower;
        this.screen = screen;
        this.history = history;
        conflicts = new Conflicts(index.catalogue());
        inSight = new InSight(index, follower, screen);
        account = new OpenAccount(index, follower, screen);
        playhead = Playhead.over(index.catalogue().events());
        showing = new Newest<>(this::look, worker, screen, this::shown);
        view.set(start);
        showing.ask(start);
    }

    /** A model of the same, with the same way back, to which nothing listens yet: for a window built anew. */
    public AtlasModel again() {
        AtlasModel again = new AtlasModel(index, view(), worker, follower, screen, history.copy());
        again.selection.set(selection.get());
        again.silenceShown.set(silenceShown.get());
        return again;
    }

    public Catalogue catalogue() {
        return index.catalogue();
    }

    public AtlasIndex index() {
        return index;
    }

    /** On which events sources differ. */
    public Conflicts conflicts() {
        return conflicts;
    }

    /** How the total was made that the reader asked about. */
    public OpenAccount account() {
        return account;
    }

    /** The figure an event stands for by the rule in force, in few signs; empty without one. */
    public String figure(Event event) {
        return index.counter()
                .chosenClaim(event.id(), view().question())
                .or(() -> catalogue().claimsOf(event.id()).stream()
                        .filter(Claim::hasFigure)
                        .findFirst())
                .map(claim -> ClaimWords.shortFigure(texts(), claim, event.unit()))
                .orElse("");
    }

    /** What was looked at before. */
    public History history() {
        return history;
    }

    /** What the window says, in its language. */
    public Texts texts() {
        return Texts.in(view().language());
    }

    /** How the window writes what is in the catalogue. */
    public Wording wording() {
        return new Wording(catalogue(), texts());
    }

    /** Speaks another language; who shows the window builds it anew. */
    public void setLanguage(Language language) {
        show(view().withLook(view().look().withLanguage(language)));
    }

    /** The days of the timeline. */
    public Playhead playhead() {
        return playhead;
    }

    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public View view() {
        return view.get();
    }

    /** What the view shows; null until the first one is made, and behind the view while {@link #busyProperty}. */
    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** A line of the snapshot; empty where the period does not hold it. */
    public Optional<Flow> flow(Selection.OfFlow line) {
        return Optional.ofNullable(snapshot.get()).flatMap(shown -> shown.flow(line.kind(), line.from(), line.to()));
    }

    /** How the mark of a place comes apart; empty where it stands for itself alone. */
    public Optional<Opening> opening(String place) {
        return Optional.ofNullable(snapshot.get()).flatMap(shown -> index.opening(shown, place));
    }

    /** See {@link AtlasIndex#kinds}. */
    public ReadOnlyObjectProperty<Map<EventKind, Long>> kindCountsProperty() {
        return kindCounts.getReadOnlyProperty();
    }

    /** What is in view in one sentence, the same as under an exported picture. */
    public ReadOnlyStringProperty sentenceProperty() {
        return inSight.sentenceProperty();
    }

    /** The journeys of which the visible part of the map does not show both ends. */
    public ReadOnlyObjectProperty<Nowhere> nowhereProperty() {
        return inSight.nowhereProperty();
    }

    /** How many movements are drawn on the visible part of the map. */
    public ReadOnlyLongProperty drawnProperty() {
        return inSight.drawnProperty();
    }

    /** The people of the events that touch the visible part of the map. */
    public ReadOnlyObjectProperty<Answer> inViewProperty() {
        return inSight.answerProperty();
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Whether a snapshot is being made. */
    public ReadOnlyBooleanProperty busyProperty() {
        return showing.busyProperty();
    }

    /** What the reader should be told. */
    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether the timeline tells when there are no reports. */
    public ReadOnlyBooleanProperty silenceShownProperty() {
        return silenceShown.getReadOnlyProperty();
    }

    public void setSilenceShown(boolean shown) {
        silenceShown.set(shown);
    }

    /** Looks at something else. */
    public void show(View next) {
        put(next);
        note();
    }

    private void put(View next) {
        View before = view.get();
        if (next.equals(before)) {
            return;
        }
        if (showsOther(before, next)) {
            // First, so that the worker is busy while the window follows.
            showing.ask(next);
        }
        view.set(next);
    }

    /** Within a level the camera changes nothing of what is shown, nor do colours. */
    private static boolean showsOther(View before, View next) {
        return !next.question().equals(before.question())
                || next.mode() != before.mode()
                || next.names() != before.names()
                || next.language() != before.language()
                || next.look().lines() != before.look().lines()
                || next.look().widest() != before.look().widest()
                || next.look().balance() != before.look().balance()
                || next.look().uncertainty() != before.look().uncertainty()
                || enlargement(next) != enlargement(before)
                || AtlasIndex.level(next.camera()) != AtlasIndex.level(before.camera());
    }

    private static double enlargement(View view) {
        return Palette.of(view.theme()).enlargement();
    }

    public void setCamera(Camera camera) {
        show(view().withCamera(camera));
    }

    public void setTheme(Theme theme) {
        show(view().withTheme(theme));
    }

    public void setNames(Names names) {
        show(view().withNames(names));
    }

    /** Whether what is not known for sure looks so. */
    public void setUncertainty(boolean shown) {
        show(view().withLook(view().look().withUncertainty(shown)));
    }

    /** Draws both directions between two places as two lines, or as one of their difference. */
    public void setBalance(Balance balance) {
        show(view().withLook(view().look().withBalance(balance)));
    }

    /** Fixes what the widths of lines mean, or lets them follow what is shown. */
    public void setWidest(long people) {
        show(view().withLook(view().look().withWidest(people)));
    }

    /** Draws no more than so many lines. */
    public void setLines(int most) {
        show(view().withLook(view().look().withLines(most)));
    }

    /** Shows another period; in the mode of moments, its last day. */
    public void setWindow(TimeWindow window) {
        boolean moment = view().mode() == TimeMode.MOMENT;
        show(view().withWindow(moment ? moveTo(playhead.of(window)) : window));
    }

    /** Shows just a period; a moment, which can not be longer than a day, becomes a window. */
    public void narrow(TimeWindow period) {
        TimeMode mode = view().mode() == TimeMode.MOMENT ? TimeMode.WINDOW : view().mode();
        show(view().withMode(mode).withWindow(period));
    }

    public void setMode(TimeMode mode) {
        TimeWindow window = view().question().window();
        show(view().withWindow(playhead.inMode(window, view().mode(), mode)).withMode(mode));
    }

    /** Asks something else of the same map. */
    public void ask(Question question) {
        show(view().withQuestion(question));
    }

    /** What narrows the question. */
    public Filter filter() {
        return view().question().filter();
    }

    /** Asks by another filter. */
    public void narrow(Filter filter) {
        ask(view().question().withFilter(filter));
    }

    /** Shows a kind of event, or no longer. */
    public void toggleKind(EventKind kind) {
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        kinds.addAll(view().question().kinds());
        if (!kinds.remove(kind)) {
            kinds.add(kind);
        }
        showKinds(kinds);
    }

    /** Shows these kinds of events and no others. */
    public void showKinds(Set<EventKind> kinds) {
        ask(view().question().withKinds(kinds));
    }

    /** Takes the figures of events by another rule. */
    public void setRule(Rule rule) {
        ask(view().question().withRule(rule));
    }

    /** Counts people, or the borders they cross. */
    public void setBasis(Basis basis) {
        ask(view().question().withBasis(basis));
    }

    /** Counts disputed reports too, or not. */
    public void setDisputed(boolean included) {
        ask(view().question().withDisputed(included));
    }

    /** Brings the playhead to the next day on which something begins. */
    public void stepToNext() {
        step(index.next(view().question(), playhead.of(view().question().window())));
    }

    /** Brings the playhead to the last day before it on which something begins. */
    public void stepToPrevious() {
        step(index.previous(view().question(), playhead.of(view().question().window())));
    }

    /** Picks something; {@link Selection#NONE} lets go of it. */
    public void select(Selection next) {
        selection.set(next);
        note();
    }

    /** What the reader points at in a list, to be seen on the map; {@link Selection#NONE} for nothing. */
    public ReadOnlyObjectProperty<Selection> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    public void point(Selection at) {
        pointed.set(at);
    }

    /** Undoes the last thing the reader did. */
    public void back() {
        history.back().ifPresent(this::restore);
    }

    /** Does again what was undone. */
    public void forward() {
        history.forward().ifPresent(this::restore);
    }

    /** From here on there is a way back, and no further than here. */
    public void begin() {
        history.begin(spot());
    }

    private void restore(History.Spot spot) {
        // The view last: where the map looked then is where it looks now, whatever it would do to show what is picked.
        selection.set(spot.selection());
        put(spot.view());
    }

    /** Makes several changes one step of the way back. */
    public void asOne(Runnable changes) {
        changing = true;
        try {
            changes.run();
        } finally {
            changing = false;
        }
        note();
    }

    private void note() {
        if (!changing) {
            history.note(spot());
        }
    }

    private History.Spot spot() {
        return new History.Spot(view(), selection.get());
    }

    /** Does what takes time beside the window, and brings what comes of it back. */
    public <T> void work(Supplier<T> work, Consumer<T> result) {
        CompletableFuture.supplyAsync(work, worker).thenAcceptAsync(result, screen);
    }

    /** Tells which part of the map can be seen, in unit coordinates. */
    public void setVisible(Bounds bounds) {
        visible = bounds;
        count();
    }

    /** Tells the reader something; empty takes it away. */
    public void tell(String message) {
        tell(Notice.of(message));
    }

    public void tell(Notice next) {
        notice.set(next);
    }

    private TimeWindow moveTo(LocalDate day) {
        return playhead.at(view().question().window(), view().mode(), day);
    }

    private void step(Optional<LocalDate> day) {
        day.ifPresent(found -> show(view().withWindow(moveTo(found))));
    }

    /** On the worker. */
    private Shown look(View next) {
        Snapshot made = index.at(next);
        return new Shown(made, index.kinds(next));
    }

    private void shown(Shown next) {
        snapshot.set(next.snapshot());
        kindCounts.set(next.kindCounts());
        count();
    }

    private void count() {
        if (snapshot.get() != null) {
            inSight.look(snapshot.get(), visible);
            account.look(snapshot.get(), visible);
        }
    }
}
