package org.mekongatlas.screen.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekongatlas.index.Search.Hit;
import org.mekongatlas.model.Place;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.Shipped;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.page.DetailsPanel;
import org.mekongatlas.screen.page.Links;
import org.mekongatlas.screen.state.AtlasModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class HitCellTest {

    private static final Pattern EVENTS = Pattern.compile("· ([\\d,]+) events?$");
    private static final Pattern LISTED =
            Pattern.compile("Events (?:in this period|at other times)(?: \\(([\\d,]+)\\))?");

    @Test
    void aPlaceThatIsFoundHasAsManyEventsAsItsPageLists(FxRobot robot) {
        AtlasModel model = Shipped.model();
        Map<String, Long> found = new TreeMap<>();
        Map<String, Long> listed = new TreeMap<>();
        robot.interact(() -> {
            HitCell cell = new HitCell(model.wording(), model.index(), new Icons());
            DetailsPanel panel = new DetailsPanel(
                    model,
                    new Icons(),
                    new Links(open -> {}, parts -> {}, total -> {}, address -> {}, text -> {}),
                    () -> {});
            for (Place place : model.catalogue().places()) {
                cell.updateItem(new Hit.OfPlace(place), false);
                found.put(place.id(), numbers(EVENTS, Stream.of(cell.getAccessibleText())));
                model.select(new Selection.OfPlace(place.id()));
                ScrollPane page = (ScrollPane) panel.lookup(".scroll-pane");
                listed.put(place.id(), numbers(LISTED, labels(page.getContent())));
            }
        });
        assertEquals(listed, found);
        assertTrue(found.get("mm-myawaddy") > found.get("mm-kk-park"), found::toString);
    }

    /** The sum of the numbers in some texts; a heading without one stands over one row. */
    private static long numbers(Pattern pattern, Stream<String> texts) {
        return texts.flatMap(text -> pattern.matcher(text).results())
                .map((MatchResult number) -> number.group(1) == null ? "1" : number.group(1))
                .mapToLong(number -> Long.parseLong(number.replace(",", "")))
                .sum();
    }

    private static Stream<String> labels(Node node) {
        Stream<String> own = node instanceof Label label ? Stream.of(label.getText()) : Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(HitCellTest::labels))
                : own;
    }
}
