package org.mekongatlas.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mekongatlas.model.Theme;
import org.mekongatlas.paint.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The window by the Tab key: it leads to every control, and one sees where it is. */
class FocusTest extends Journey {

    private static final int MOST = 80;

    @Start
    void start(Stage primary) {
        open();
    }

    @Test
    void tabLeadsEverywhere(FxRobot robot) throws Exception {
        ready(robot);
        Set<Node> reached = new LinkedHashSet<>();
        for (int i = 0; i < MOST; i++) {
            reached.add(stage.getScene().getFocusOwner());
            robot.type(KeyCode.TAB);
        }
        Set<Node> wanted = controls();
        assertTrue(wanted.size() > 20, wanted::toString);
        wanted.removeAll(reached);
        assertEquals(Set.of(), told(wanted));
    }

    @ParameterizedTest
    @EnumSource
    void oneSeesWhereTheFocusIs(Theme theme, FxRobot robot) throws Exception {
        ready(robot);
        robot.interact(() -> model.draw(look -> look.withTheme(theme)));
        Set<Node> unseen = new LinkedHashSet<>();
        robot.interact(() -> controls().stream()
                .filter(node -> node != map && !looksOther(node))
                .forEach(unseen::add));
        assertEquals(Set.of(), told(unseen));
    }

    @Test
    void filtersBeginAtTheirFirstBox(FxRobot robot) throws Exception {
        ready(robot);
        type(robot, KeyCode.CONTROL, KeyCode.G);
        await(() -> robot.lookup(".filter-pane .check-box").tryQuery().isPresent());
        Node first = robot.lookup(".filter-pane .check-box").query();
        await(first::isFocused);
        type(robot, KeyCode.CONTROL, KeyCode.G);
    }

    @Test
    void oneSeesItOnLinksOfPages(FxRobot robot) throws Exception {
        await(() -> model.snapshotProperty().get() != null);
        Set<Node> unseen = new LinkedHashSet<>();
        for (Selection page : List.of(
                new Selection.OfPlace("mm-kk-park"), new Selection.OfEvent("2024-11-22-myanmar-deported-1242"))) {
            robot.interact(() -> model.select(page));
            await(() -> robot.lookup(".details .page").tryQuery().isPresent());
            robot.interact(() -> links(unseen));
        }
        assertEquals(Set.of(), told(unseen));
    }

    private void links(Set<Node> unseen) {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        Set<Node> links = stage.getScene().getRoot().lookupAll(".details .hyperlink");
        assertFalse(links.isEmpty());
        links.stream().filter(link -> !looksOther(link)).forEach(unseen::add);
    }

    private void ready(FxRobot robot) throws Exception {
        await(() ->
                model.snapshotProperty().get() != null && map.completeProperty().get());
        await(() -> isSeen(robot, ".map-key .button"));
        type(robot, KeyCode.CONTROL, KeyCode.K);
        await(() -> isSeen(robot, ".map-key .glyph"));
    }

    private Set<Node> controls() {
        Set<Node> found = new LinkedHashSet<>();
        collect(stage.getScene().getRoot(), found);
        return found;
    }

    private static Set<String> told(Set<Node> nodes) {
        return nodes.stream()
                .map(node -> node.getStyleClass() + " " + node.getAccessibleText())
                .collect(Collectors.toSet());
    }

    /** Whether a control with the focus looks other than without. */
    private boolean looksOther(Node node) {
        map.requestFocus();
        WritableImage plain = node.snapshot(null, null);
        node.requestFocus();
        return !isSame(plain, node.snapshot(null, null));
    }

    private static boolean isSame(WritableImage one, WritableImage other) {
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
            for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++) {
                if (first.getArgb(x, y) != second.getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whatever takes the focus; what holds others that do leads on to them. */
    private static void collect(Node node, Set<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
