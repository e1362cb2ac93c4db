package org.mekongatlas.screen.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mekongatlas.count.ClaimWords;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.FuzzyDate;
import org.mekongatlas.model.Source;
import org.mekongatlas.model.Unit;
import org.mekongatlas.screen.control.Hint;
import org.mekongatlas.screen.state.Wording;
import org.mekongatlas.text.Texts;

/** Who says what on which day: a line for each source, the earliest first, all on one scale. */
final class ClaimPlot extends GridPane {

    private static final double NAMES = 126;

    private final Wording wording;
    private final Texts texts;
    private final Unit unit;

    /**
     * @param claims each with a figure
     * @param used the one that the event stands for, if it is one of several
     */
    ClaimPlot(Wording wording, List<Claim> claims, Optional<Claim> used, Unit unit) {
        this.wording = wording;
        texts = wording.texts();
        this.unit = unit;
        getStyleClass().add("claim-plot");
        ColumnConstraints names = new ColumnConstraints(NAMES);
        ColumnConstraints plot = new ColumnConstraints();
        plot.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, plot);
        List<Claim> inTime = claims.stream()
                .sorted(Comparator.comparing(this::published, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        ClaimScale scale = ClaimScale.of(claims);
        inTime.forEach(claim -> add(claim, scale, used.filter(claim::equals).isPresent()));
        add(new ClaimAxis(texts, scale), 1, inTime.size());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(String.join(
                texts.text("list.semicolon"),
                inTime.stream()
                        .map(claim -> words(claim, used.filter(claim::equals).isPresent()))
                        .toList()));
    }

    private void add(Claim claim, ClaimScale scale, boolean used) {
        Node line = new ClaimLine(claim, scale, used);
        line.setAccessibleText(words(claim, used));
        GridPane.setHalignment(line, HPos.LEFT);
        GridPane.setValignment(line, VPos.CENTER);
        VBox name = name(claim);
        Hint.on((Label) name.getChildren().get(0), () -> words(claim, used));
        addRow(getRowCount(), name, line);
    }

    private VBox name(Claim claim) {
        Source source = wording.catalogue().source(claim.source()).orElseThrow();
        Label publisher = new Label(source.publisher());
        Label day = new Label(wording.published(source));
        day.getStyleClass().add("muted");
        return new VBox(publisher, day);
    }

    /** {@code Xinhua, 21 Nov 2023: more than 31,000, used}. */
    private String words(Claim claim, boolean used) {
        String source = wording.source(claim.source());
        String figure = ClaimWords.figure(texts, claim, unit);
        return used ? texts.text("claim.used", source, figure) : texts.text("claim", source, figure);
    }

    private FuzzyDate published(Claim claim) {
        return wording.catalogue().source(claim.source()).map(Source::published).orElse(null);
    }
}
