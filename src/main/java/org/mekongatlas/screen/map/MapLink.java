package org.mekongatlas.screen.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.Opening;
import org.mekongatlas.index.Snapshot;
import org.mekongatlas.map.MapPane;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Camera;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.View;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.screen.state.OncePerPulse;
import org.mekongatlas.screen.state.Total;
import org.mekongatlas.screen.state.Wording;
import org.mekongatlas.text.Texts;

/** Keeps map and model the same, and brings what is picked into sight. */
public final class MapLink {

    /** So many lines are told with the map. */
    private static final int SPOKEN = 10;

    private final AtlasModel model;
    private final MapPane map;
    private final Panels panels;
    private final OncePerPulse look = new OncePerPulse(this::look);
    private Supplier<Camera> elsewhere;
    private double pushed;

    public MapLink(AtlasModel model, MapPane map, Panels panels) {
        this.model = model;
        this.map = map;
        this.panels = panels;
        follow(model.view());
        bind();
        listen();
    }

    private void bind() {
        model.furnishingProperty().subscribe(now -> map.typeProperty().set(now.enlargement()));
        map.snapshotProperty().bind(model.snapshotProperty());
        map.expectingProperty().bind(model.busyProperty());
        map.selectionProperty()
                .bind(Bindings.createObjectBinding(
                        this::highlighted,
                        model.pointedProperty(),
                        model.selectionProperty(),
                        model.snapshotProperty()));
        map.accessibleTextProperty()
                .bind(Bindings.when(model.remarkProperty().isEmpty())
                        .then(model.inSight().sentenceProperty())
                        .otherwise(model.remarkProperty()));
        map.accessibleHelpProperty().bind(model.inSight().linesProperty().map(this::widest));
    }

    private void listen() {
        map.setOnPick(model::select);
        map.setOnOpen(this::open);
        map.cameraProperty().addListener((property, before, camera) -> moved(camera));
        map.flyingProperty()
                .addListener((property, before, flies) -> model.wayBack().setFlying(flies));
        model.viewProperty().addListener((property, before, view) -> follow(view));
        model.selectionProperty().addListener((property, before, selection) -> reveal(selection));
        model.account()
                .totalProperty()
                .addListener((property, before, total) ->
                        reveal(model.selectionProperty().get()));
        panels.onChange(look::ask);
    }

    private Selection highlighted() {
        Selection pointed = model.pointedProperty().get();
        return model.onMap()
                .of(pointed.equals(Selection.NONE) ? model.selectionProperty().get() : pointed);
    }

    /** The widest lines in words. */
    private String widest(List<Flow> lines) {
        Texts texts = model.texts();
        Wording wording = model.wording();
        Basis basis = model.view().question().basis();
        return texts.text(
                "lines.widest",
                lines.stream()
                        .limit(SPOKEN)
                        .map(flow -> wording.line(flow, basis))
                        .collect(Collectors.joining(texts.text("list.semicolon"))));
    }

    /** Looks at the opening view in the middle of what panels leave free, from as far as the window needs. */
    public void open(Camera camera) {
        map.cameraProperty().set(panels.framing().opening(camera));
        // What is out by now has been made way for.
        pushed = panels.push();
        panels.onChange(this::makeWay);
    }

    /** What is looked at, with a camera for windows of any size. */
    public View portable() {
        Camera camera = isResting() ? elsewhere.get() : map.cameraProperty().get();
        return model.view().withCamera(panels.framing().usual(camera).rounded());
    }

    /** Gives the keys to the map. */
    public void focus() {
        map.requestFocus();
    }

    /** Looks at a view from another window. */
    public void open(View view) {
        model.wayBack().asOne(() -> {
            model.change(now -> view.readIn(now.language()).withCamera(now.camera()));
            // Filters take room from the map, and the camera depends on how much is left.
            map.getScene().getRoot().applyCss();
            map.getScene().getRoot().layout();
            model.change(now -> now.withCamera(panels.framing().opening(view.camera())));
        });
    }

    /**
     * Leaves the model to others and lets go of what the map shows: something else is in its place.
     *
     * @param camera where the map would look if it came back now
     */
    public void rest(Supplier<Camera> camera) {
        elsewhere = camera;
        map.snapshotProperty().unbind();
        map.snapshotProperty().set(null);
    }

    /** The map is back, and looks there. */
    public void wake(Camera camera) {
        elsewhere = null;
        map.snapshotProperty().bind(model.snapshotProperty());
        map.cameraProperty().set(camera);
        moved(map.cameraProperty().get());
    }

    /** Flies to where an event happened. */
    public void flyTo(Event event) {
        flyTo(places(new Selection.OfEvent(event.id())));
    }

    /** Flies to where all of them are seen. */
    public void flyTo(List<Place> places) {
        if (!places.isEmpty()) {
            map.flyTo(panels.framing().around(places));
        }
    }

    /** Flies to where the map leaves nothing out that the snapshot counts: to the whole region, or as far as needed. */
    public void showAll() {
        Snapshot shown = model.snapshotProperty().get();
        Camera region = panels.framing().opening(Camera.HOME);
        if (model.index().seen(shown, panels.sight().free(region)).answer().isLessThan(shown.answer())) {
            flyTo(model.index().places(shown));
        } else {
            map.flyTo(region);
        }
    }

    /** Flies to where the mark of a place comes apart; false if that stands for itself alone, or is no place. */
    public boolean open(Selection selection) {
        Optional<Opening> opening =
                selection instanceof Selection.OfPlace of ? model.onMap().opening(of.place()) : Optional.empty();
        opening.ifPresent(found -> map.flyTo(panels.framing().apart(found)));
        return opening.isPresent();
    }

    private boolean isResting() {
        return elsewhere != null;
    }

    private void follow(View view) {
        map.themeProperty().set(view.theme());
        if (!isResting() && !map.cameraProperty().get().equals(view.camera())) {
            map.cameraProperty().set(view.camera());
        }
    }

    private void moved(Camera camera) {
        if (!isResting()) {
            model.change(view -> view.withCamera(camera));
            look.ask();
        }
    }

    /** What was in the middle of the map stays in the middle of what an account leaves of it, and comes back after it. */
    private void makeWay() {
        double by = panels.push() - pushed;
        pushed += by;
        if (by != 0 && !isResting()) {
            UnaryOperator<Camera> way = camera -> Framing.pushed(camera, by);
            model.wayBack().aside(way, () -> map.cameraProperty()
                    .set(way.apply(map.cameraProperty().get())));
        }
    }

    private void look() {
        if (!isResting()) {
            model.setVisible(panels.sight().free(map.cameraProperty().get()));
            map.besideProperty().set(panels.framing().panels());
        }
    }

    /**
     * Nothing that is picked stays hidden: the map moves when a panel or its own edge covers it, of a line most of it; but
     * under an account of what is in view, of which it would then tell something else, only from under a panel, and as
     * little as can be.
     */
    private void reveal(Selection selection) {
        if (isResting()) {
            return;
        }
        List<Place> places = places(model.onMap().of(selection));
        Framing framing = panels.framing();
        Camera camera = map.cameraProperty().get();
        boolean hidden = !places.isEmpty() && !framing.shows(camera, places) && !framing.showsPartOf(camera, places);
        if (model.account().totalProperty().get().equals(Total.IN_VIEW)) {
            if (hidden && framing.withoutPanels().shows(camera, places)) {
                framing.besidePanels(camera, places).ifPresent(map::flyTo);
            }
        } else if (hidden) {
            map.flyTo(framing.revealing(camera, places));
        }
    }

    private List<Place> places(Selection selection) {
        return placeIds(selection).flatMap(id -> catalogue().place(id).stream()).toList();
    }

    private Stream<String> placeIds(Selection selection) {
        if (selection instanceof Selection.OfPlace of) {
            return Stream.of(of.place());
        }
        if (selection instanceof Selection.OfFlow of) {
            return Stream.of(of.leg().from(), of.leg().to());
        }
        return selection instanceof Selection.OfEvent of
                ? catalogue().event(of.event()).stream().flatMap(event -> event.places().stream())
                : Stream.of();
    }

    private Catalogue catalogue() {
        return model.catalogue();
    }
}
