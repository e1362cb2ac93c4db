package org.mekongatlas.screen;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.AtlasModel;

/**
 * Says over the map, for a moment, what was just done: as near as can be to the button that did it, else at the map's
 * foot. Whoever does not see it hears it: what has the focus is called so meanwhile.
 */
final class RemarkLayer extends Pane {

    private static final Duration SHOWN = Duration.seconds(2);
    private static final double AWAY = 8;

    private final Label words = new Label("", Icons.glyph(Feather.CHECK));
    private final PauseTransition shown = new PauseTransition(SHOWN);
    private Node told;
    private String itsName;
    private String itsRemark;

    RemarkLayer(AtlasModel model) {
        setMouseTransparent(true);
        words.getStyleClass().add("remark");
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        getChildren().add(words);
        shown.setOnFinished(end -> model.remark(""));
        model.remarkProperty().addListener((property, before, now) -> say(now));
    }

    private void say(String now) {
        words.setText(now);
        giveBackName();
        if (now.isEmpty()) {
            shown.stop();
        } else {
            shown.playFromStart();
            place();
            speak(now);
        }
    }

    private void place() {
        words.applyCss();
        words.setMaxWidth(getWidth() - 2 * AWAY);
        words.autosize();
        Point2D at = anchor();
        words.relocate(
                within(at.getX() - words.getWidth() / 2, getWidth() - words.getWidth()),
                within(at.getY(), getHeight() - words.getHeight()));
    }

    /** Under the middle of the button that has the focus; a place out of the map is drawn into it. */
    private Point2D anchor() {
        if (getScene().getFocusOwner() instanceof ButtonBase button) {
            Bounds bounds = sceneToLocal(button.localToScene(button.getLayoutBounds()));
            return new Point2D(bounds.getCenterX(), bounds.getMaxY() + AWAY);
        }
        return new Point2D(getWidth() / 2, getHeight());
    }

    private static double within(double wanted, double most) {
        return Math.max(AWAY, Math.min(wanted, most - AWAY));
    }

    /** Screen readers tell when the name of what has the focus changes; a name that is bound is its owner's own. */
    private void speak(String now) {
        Node focus = getScene().getFocusOwner();
        if (focus != null && !focus.accessibleTextProperty().isBound()) {
            told = focus;
            itsName = focus.getAccessibleText();
            itsRemark = now;
            name(now);
        }
    }

    /** Unless it was given another name meanwhile: a new figure must not be called by the old one. */
    private void giveBackName() {
        if (told != null && itsRemark.equals(told.getAccessibleText())) {
            name(itsName);
        }
        told = null;
    }

    private void name(String name) {
        told.setAccessibleText(name);
        told.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
