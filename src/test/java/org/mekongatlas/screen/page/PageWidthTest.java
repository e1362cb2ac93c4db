package org.mekongatlas.screen.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Language;
import org.mekongatlas.model.Place;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.Shipped;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.control.Looks;
import org.mekongatlas.screen.state.AtlasModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What lies beyond the right edge of a page is not read: a figure that is cut off is a wrong figure. */
@ExtendWith(ApplicationExtension.class)
class PageWidthTest {

    /** 260 people, or 261: it has a route of long names. */
    private static final String CONTRADICTED = "2025-02-12-dkba-260-phop-phra";

    /** The pages with the longest texts: all would take minutes. */
    private static final List<Selection> SELECTIONS =
            selections(Shipped.INDEX.catalogue()).distinct().toList();

    private Scene scene;

    @BeforeAll
    static void loadType() throws IOException {
        Looks.loadType();
    }

    @Start
    void start(Stage primary) {
        scene = new Scene(new Group(), 340, 700);
        scene.getStylesheets().add(Looks.STYLESHEET);
    }

    /** In wide type, and in scripts with long words, too. */
    @ParameterizedTest
    @CsvSource({"EN, LIGHT, 340", "MY, LIGHT, 340", "KM, PROJECTOR, 400"})
    void nothingOfAnyPageIsWiderThanItsPanel(Language language, Theme theme, double width, FxRobot robot) {
        AtlasModel model = Shipped.model();
        List<String> wide = new ArrayList<>();
        robot.interact(() -> {
            model.draw(look -> look.withLanguage(language).withTheme(theme));
            DetailsPanel panel = panel(model, theme);
            SELECTIONS.forEach(selection -> {
                model.select(selection);
                panel.resize(width, 700);
                panel.applyCss();
                panel.layout();
                wide.addAll(tooWide(selection, (ScrollPane) panel.lookup(".scroll-pane")));
            });
        });
        assertEquals(List.of(), wide.stream().limit(10).toList(), () -> wide.size() + " nodes are too wide");
    }

    private DetailsPanel panel(AtlasModel model, Theme theme) {
        Links nowhere = new Links(to -> {}, of -> {}, total -> {}, address -> {}, words -> {});
        DetailsPanel panel = new DetailsPanel(model, new Icons(), nowhere, () -> {});
        scene.setRoot(panel);
        panel.getStyleClass().add("atlas");
        Looks.dress(panel, theme);
        return panel;
    }

    private static Stream<Selection> selections(Catalogue catalogue) {
        Stream<Event> routes = longest(catalogue.events(), 12, event -> route(catalogue, event));
        Stream<Event> told = longest(catalogue.events(), 4, event -> event.title() + event.summary() + event.note());
        Stream<Event> argued = longest(catalogue.events(), 4, event -> catalogue.claimsOf(event.id()) + "");
        Stream<Place> named = longest(catalogue.places(), 4, Place::name);
        Stream<Place> sourced = longest(catalogue.places(), 4, place -> catalogue.sourcesOfPlace(place.id()) + "");
        return Stream.of(
                        Stream.of(routes, told, argued)
                                .flatMap(some -> some)
                                .map(event -> new Selection.OfEvent(event.id())),
                        Stream.of(named, sourced).flatMap(some -> some).map(place -> new Selection.OfPlace(place.id())),
                        Stream.of("CN", "KE").map(Selection.OfNationality::new),
                        Stream.of("cn", "ke").map(Selection.OfPlace::new),
                        Stream.of(new Selection.OfEvent(CONTRADICTED)))
                .flatMap(some -> some);
    }

    private static <T> Stream<T> longest(Collection<T> all, int number, Function<T, String> text) {
        // Each text once: sorting by them would make them at every comparison.
        Map<T, Integer> lengths = new LinkedHashMap<>();
        all.forEach(one -> lengths.put(one, text.apply(one).length()));
        return all.stream()
                .sorted(Comparator.comparing((T one) -> -lengths.get(one)))
                .limit(number);
    }

    /** The longest name of its stops. */
    private static String route(Catalogue catalogue, Event event) {
        return event.stops().stream()
                .flatMap(stop -> catalogue.place(stop).stream())
                .map(Place::name)
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    private static List<String> tooWide(Selection selection, ScrollPane scroll) {
        double edge = scroll.localToScene(scroll.getViewportBounds()).getMaxX();
        return nodes(scroll.getContent())
                .filter(node -> node.localToScene(node.getLayoutBounds()).getMaxX() > edge + 0.5)
                .map(node -> selection + ": " + (node instanceof Labeled words ? words.getText() : node))
                .toList();
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(PageWidthTest::nodes))
                : Stream.of(node);
    }
}
