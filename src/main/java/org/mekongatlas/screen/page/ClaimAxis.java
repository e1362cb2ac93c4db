package org.mekongatlas.screen.page;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.text.Texts;

/** The smallest and the largest figure of a scale, each under its place. */
final class ClaimAxis extends Region {

    private static final double GAP = 8;

    private final ClaimScale scale;
    private final Label least;
    private final Label most;

    ClaimAxis(Texts texts, ClaimScale scale) {
        this.scale = scale;
        getStyleClass().add("claim-axis");
        least = new Label(ClaimWords.large(texts, scale.least()));
        most = new Label(ClaimWords.large(texts, scale.most()));
        most.setVisible(scale.most() > scale.least());
        getChildren().addAll(least, most);
    }

    @Override
    protected double computePrefHeight(double width) {
        return least.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        place(least, scale.least(), 0);
        place(most, scale.most(), least.getLayoutX() + least.getWidth() + GAP);
    }

    /** Centred under its figure, but within the axis and no further left than {@code from}. */
    private void place(Label label, long figure, double from) {
        label.autosize();
        double centred = getWidth() * scale.at(figure) - label.getWidth() / 2;
        label.relocate(Math.max(from, Math.min(centred, getWidth() - label.getWidth())), 0);
    }
}
