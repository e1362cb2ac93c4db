package org.mekongatlas.screen.time;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Names of rows, left of them: each ends at the right edge of this, in the middle of its row. */
final class SilenceNames extends Region {

    /** Of the height of a line, what a name needs at least. */
    private static final double TIGHT = 0.8;

    private List<Label> names = List.of();
    private SilenceRows places = SilenceRows.NAMELESS;
    private int seen;

    SilenceNames() {
        setMouseTransparent(true);
    }

    /** Names all rows, also those that are not seen. */
    void show(List<String> all) {
        names = all.stream().map(SilenceNames::name).toList();
        getChildren().setAll(names);
    }

    /** How high a row must be for its name, logical pixels; 0 where there are no names. */
    double line() {
        return names.isEmpty() ? 0 : Math.round(TIGHT * names.get(0).prefHeight(-1));
    }

    /** Puts names where so many rows are seen. */
    void place(SilenceRows rows, int count) {
        places = rows;
        seen = count;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < names.size(); i++) {
            Label name = names.get(i);
            int line = i - places.first();
            name.setVisible(places.named() && line >= 0 && line < seen);
            double tall = name.prefHeight(-1);
            name.resizeRelocate(0, (line + 0.5) * places.line() - tall / 2, getWidth(), tall);
        }
    }

    private static Label name(String text) {
        Label name = new Label(text);
        name.getStyleClass().add("silence-name");
        name.setAlignment(Pos.CENTER_RIGHT);
        return name;
    }
}
