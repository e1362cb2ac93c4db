package org.mekongatlas.screen.state;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.mekongatlas.count.Covering;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.index.AtlasIndex;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Filter;
import org.mekongatlas.model.Look;
import org.mekongatlas.model.Question;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Palette;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.text.Texts;

/**
 * The one state of the window: what is looked at, what that shows, what is picked. Everything on screen follows these
 * properties; only the methods here, and of what can be reached from here, change them. On the screen's thread;
 * snapshots are made on a worker.
 */
public final class AtlasModel {

    private final AtlasIndex index;
    /** For windows built anew; {@code threads} are those of this one alone. */
    private final Threads given;

    private final Threads threads;
    private boolean left;
    private AtlasModel next;
    private final Snapshots snapshots;
    private final OnMap onMap;
    private final InSight inSight;
    private final OpenAccount account;
    private final ViewedTime time;
    private final WayBack wayBack;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(this, "view");
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Selection.NONE);
    private final ReadOnlyObjectWrapper<Selection> pointed =
            new ReadOnlyObjectWrapper<>(this, "pointed", Selection.NONE);
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper(this, "remark", "");
    private final ReadOnlyObjectWrapper<Furnishing> furnishing =
            new ReadOnlyObjectWrapper<>(this, "furnishing", Furnishing.USUAL);
    private Bounds visible = new Bounds(0, 0, 1, 1);

    /** @param start what is looked at first; its snapshot is asked for at once */
    public AtlasModel(AtlasIndex index, View start, Threads threads) {
        this(index, start, threads, new History(new History.Spot(start, Selection.NONE), System::nanoTime));
    }

    private AtlasModel(AtlasIndex index, View start, Threads threads, History history) {
        this.index = index;
        given = threads;
        this.threads = given.until(() -> left);
        snapshots = new Snapshots(index, this.threads, this::count);
        onMap = new OnMap(index, snapshots.snapshotProperty());
        inSight = new InSight(index, this.threads);
        account = new OpenAccount(index, this.threads);
        time = new ViewedTime(this);
        wayBack = new WayBack(history, this::spot, this::restore);
        view.set(start);
        snapshots.ask(start);
    }

    /** A model of the same, with the same way back, to which nothing listens yet: for a window built anew. */
    public AtlasModel again() {
        AtlasModel again = new AtlasModel(index, view(), given, wayBack.copy());
        again.selection.set(selection.get());
        again.furnishing.set(furnishing.get());
        again.time.take(time);
        again.account.open(account.totalProperty().get());
        next = again;
        return again;
    }

    /** The model that was last made {@link #again} of this one, and of that, whose window the reader sees; else this one. */
    public AtlasModel latest() {
        return next == null ? this : next.latest();
    }

    public Catalogue catalogue() {
        return index.catalogue();
    }

    public AtlasIndex index() {
        return index;
    }

    /** The window that shows this is gone: what is still being made for it is not brought back to it. */
    public void leave() {
        left = true;
    }

    /** Who works for the window that shows this, until it is {@linkplain #leave left}. */
    public Threads threads() {
        return threads;
    }

    /** What the visible part of the map amounts to. */
    public InSight inSight() {
        return inSight;
    }

    /** What is picked as it is on the map. */
    public OnMap onMap() {
        return onMap;
    }

    /** How the total was made that the reader asked about. */
    public OpenAccount account() {
        return account;
    }

    /** The time that is looked at. */
    public ViewedTime time() {
        return time;
    }

    /** The way to what was looked at before. */
    public WayBack wayBack() {
        return wayBack;
    }

    /** What the window says, in its language. */
    public Texts texts() {
        return Texts.in(view().language());
    }

    /** How the window writes what is in the catalogue. */
    public Wording wording() {
        return new Wording(catalogue(), texts());
    }

    /** How the window writes which places a place stands for. */
    public Covering covering() {
        return new Covering(texts(), catalogue(), index.counter());
    }

    /** The figure an event stands for by the rule in force, in few signs; empty without one. */
    public String figure(Event event) {
        return wording().figure(event, index.counter(), view().question());
    }

    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public View view() {
        return view.get();
    }

    /** What narrows the question. */
    public Filter filter() {
        return view().question().filter();
    }

    /** What the view shows; null until the first one is made, and behind the view while {@link #busyProperty}. */
    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshots.snapshotProperty();
    }

    /** See {@link AtlasIndex#kinds}; null until there is a snapshot. */
    public ReadOnlyObjectProperty<Map<EventKind, Long>> kindCountsProperty() {
        return snapshots.kindCountsProperty();
    }

    /** Whether a snapshot is being made. */
    public ReadOnlyBooleanProperty busyProperty() {
        return snapshots.busyProperty();
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** What the reader points at in a list, to be seen on the map; {@link Selection#NONE} for nothing. */
    public ReadOnlyObjectProperty<Selection> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /** What the reader should be told. */
    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** What was just done, to be seen for a moment; empty for nothing. */
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** How the reader has furnished the window. */
    public ReadOnlyObjectProperty<Furnishing> furnishingProperty() {
        return furnishing.getReadOnlyProperty();
    }

    /** How much larger than usual what is painted is: in its theme, and by how the reader has furnished the window. */
    public double enlargement() {
        return Palette.of(view().theme()).enlargement() * furnishing.get().enlargement();
    }

    /** Looks at something else. */
    public void show(View next) {
        put(time.run().leaving(view(), next));
        wayBack.note();
    }

    /** Looks at the view as changed. */
    public void change(UnaryOperator<View> change) {
        show(change.apply(view()));
    }

    /** Asks the question as changed, of the same map. */
    public void ask(UnaryOperator<Question> change) {
        change(seen -> seen.withQuestion(change.apply(seen.question())));
    }

    /** Asks by the filter as changed. */
    public void narrow(UnaryOperator<Filter> change) {
        ask(question -> question.withFilter(change.apply(question.filter())));
    }

    /** Draws the same with the look as changed. */
    public void draw(UnaryOperator<Look> change) {
        change(seen -> seen.withLook(change.apply(seen.look())));
    }

    /** Picks something; {@link Selection#NONE} lets go of it. */
    public void select(Selection next) {
        selection.set(next);
        wayBack.note();
    }

    public void point(Selection at) {
        pointed.set(at);
    }

    /** Tells the reader something; empty takes it away. */
    public void tell(String message) {
        tell(Notice.of(message));
    }

    public void tell(Notice next) {
        notice.set(next);
    }

    /** Says for a moment what was just done, once more if it was done again; empty takes it away. */
    public void remark(String words) {
        remark.set("");
        remark.set(words);
    }

    /** Says that something was copied. */
    public void remarkCopied(String what) {
        remark(texts().text("copied", what));
    }

    /** Furnishes the window as changed. */
    public void furnish(UnaryOperator<Furnishing> change) {
        furnishing.set(change.apply(furnishing.get()));
    }

    /** Tells which part of the map can be seen, in unit coordinates. */
    public void setVisible(Bounds bounds) {
        visible = bounds;
        Optional.ofNullable(snapshotProperty().get()).ifPresent(this::count);
    }

    /** Looks at what time has come to. */
    void pass(View next) {
        put(next);
        wayBack.pass();
    }

    private void put(View next) {
        View before = view();
        if (!next.equals(before)) {
            // First, so that the worker is busy while the window follows.
            snapshots.follow(before, next);
            view.set(next);
        }
    }

    private History.Spot spot() {
        return new History.Spot(time.run().released(view()), selection.get());
    }

    private void restore(History.Spot spot) {
        // The view last: where the map looked then is where it looks now, whatever it would do to show what is picked.
        selection.set(spot.selection());
        put(time.run().returning(view(), spot.view()));
    }

    private void count(Snapshot shown) {
        inSight.look(shown, visible);
        account.look(shown, visible);
    }
}
