package org.mekongatlas.screen.map;

import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.mekongatlas.geo.Bounds;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Question;
import org.mekongatlas.screen.state.AtlasModel;
import org.mekongatlas.text.Texts;

/**
 * Lies over the kinds of movements in a legend. A click on one shows it alone, and another click what was shown before;
 * arrows go from one to the next, Enter is a click. Together they are one stop of the Tab key.
 */
final class KindRows extends Region {

    private final AtlasModel model;
    private final Texts texts;
    private final Region mark = new Region();
    private final Tooltip hint = new Tooltip();
    private List<EventKind> kinds = List.of();
    private List<Bounds> rows = List.of();
    private Set<EventKind> before = Question.ALL.kinds();
    private int at;

    KindRows(AtlasModel model) {
        this.model = model;
        texts = model.texts();
        getStyleClass().add("kind-rows");
        mark.getStyleClass().add("mark");
        mark.setMouseTransparent(true);
        mark.setManaged(false);
        mark.setVisible(false);
        getChildren().add(mark);
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseEntered(event -> Tooltip.install(this, hint));
        setOnMouseMoved(this::point);
        setOnMouseExited(event -> mark.setVisible(isFocused()));
        setOnMouseClicked(this::click);
        setOnKeyPressed(this::key);
        focusedProperty().addListener((property, was, focused) -> go(at, focused));
    }

    /**
     * Lies over these rows.
     *
     * @param places of the rows, logical pixels from the legend's corner
     */
    void cover(List<EventKind> shown, List<Bounds> places) {
        int same = at < kinds.size() ? shown.indexOf(kinds.get(at)) : 0;
        kinds = List.copyOf(shown);
        rows = List.copyOf(places);
        go(same, mark.isVisible());
    }

    /** Takes its place over a legend. */
    void placeOver(Node legend) {
        if (!rows.isEmpty()) {
            Bounds first = rows.get(0);
            resizeRelocate(
                    legend.getLayoutX() + first.minX(),
                    legend.getLayoutY() + first.minY(),
                    first.maxX() - first.minX(),
                    rows.get(rows.size() - 1).maxY() - first.minY());
        }
        setVisible(!rows.isEmpty());
    }

    private void point(MouseEvent event) {
        double y = event.getY() + (rows.isEmpty() ? 0 : rows.get(0).minY());
        for (int i = 0; i < rows.size(); i++) {
            if (y >= rows.get(i).minY() && y < rows.get(i).maxY()) {
                go(i, true);
            }
        }
    }

    private void click(MouseEvent event) {
        if (event.isStillSincePress()) {
            point(event);
            choose();
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP, KP_UP -> go(at - 1, true);
            case DOWN, KP_DOWN -> go(at + 1, true);
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int row, boolean marked) {
        at = Math.max(0, Math.min(row, rows.size() - 1));
        mark.setVisible(marked && !rows.isEmpty());
        if (!rows.isEmpty()) {
            Bounds place = rows.get(at);
            mark.resizeRelocate(
                    0, place.minY() - rows.get(0).minY(), place.maxX() - place.minX(), place.maxY() - place.minY());
            String words = texts.text(isAlone() ? "legend.all" : "legend.only", texts.of(kinds.get(at)));
            hint.setText(words);
            setAccessibleText(words);
        }
    }

    private boolean isAlone() {
        return model.view().question().kinds().equals(Set.of(kinds.get(at)));
    }

    private void choose() {
        if (rows.isEmpty()) {
            return;
        }
        Set<EventKind> next = isAlone() ? before : Set.of(kinds.get(at));
        if (!isAlone()) {
            before = model.view().question().kinds();
        }
        model.ask(question -> question.withKinds(next));
        go(at, mark.isVisible());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
