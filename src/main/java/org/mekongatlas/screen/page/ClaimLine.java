package org.mekongatlas.screen.page;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.mekongatlas.model.Claim;

/** One claim on its scale: a dot at its figure, a bar from low to high, an open arrow where it has no end. */
final class ClaimLine extends Region {

    private static final double HEIGHT = 34;
    private static final double DOT = 4.5;
    private static final double ARROW = 4;
    private static final PseudoClass USED = PseudoClass.getPseudoClass("used");

    private final Claim claim;
    private final ClaimScale scale;
    private final Line ground = new Line();
    private final Line bar = new Line();
    private final Polyline arrow = new Polyline();
    private final Circle dot = new Circle(DOT);

    ClaimLine(Claim claim, ClaimScale scale, boolean used) {
        this.claim = claim;
        this.scale = scale;
        getStyleClass().add("claim-line");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        ground.getStyleClass().add("ground");
        bar.getStyleClass().add("bar");
        arrow.getStyleClass().add("arrow");
        dot.getStyleClass().add("dot");
        pseudoClassStateChanged(USED, used);
        getChildren().addAll(ground, bar, arrow, dot);
        bar.setVisible(
                claim.low() != null && claim.high() != null && !claim.low().equals(claim.high()));
        arrow.setVisible(claim.low() == null || claim.high() == null);
    }

    @Override
    protected void layoutChildren() {
        double y = snapPositionY(getHeight() / 2) + 0.5;
        stretch(ground, 0, getWidth(), y);
        dot.setCenterX(x(claim.point()));
        dot.setCenterY(y);
        if (bar.isVisible()) {
            stretch(bar, x(claim.low()), x(claim.high()), y);
        }
        if (arrow.isVisible()) {
            point(claim.high() == null ? 1 : -1, y);
        }
    }

    /** @param way 1 to the right, -1 to the left */
    private void point(int way, double y) {
        double tip = way > 0 ? getWidth() - 1 : 1;
        double back = tip - way * ARROW;
        arrow.getPoints().setAll(dot.getCenterX() + way * DOT, y, tip, y, back, y - ARROW, tip, y, back, y + ARROW);
    }

    private double x(long figure) {
        return getWidth() * scale.at(figure);
    }

    private static void stretch(Line line, double from, double to, double y) {
        line.setStartX(from);
        line.setEndX(to);
        line.setStartY(y);
        line.setEndY(y);
    }
}
