package org.mekongatlas.screen.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.mekongatlas.model.HubState;
import org.mekongatlas.model.PlaceState;
import org.mekongatlas.model.TimeWindow;
import org.mekongatlas.paint.Symbols;
import org.mekongatlas.screen.control.Icons;
import org.mekongatlas.screen.state.Playhead;
import org.mekongatlas.screen.time.TimeAxis;
import org.mekongatlas.text.Texts;

/** The states of a place through the years of the timeline as one band; hatched where none is known. */
final class StateBand extends Chart {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final double BAND = 14;
    private static final double ICON = 16;
    private static final double LEAST = 2;

    private final TimeAxis axis;
    private final List<Stage> stages;
    private final List<Region> bands = new ArrayList<>();
    private final List<ImageView> symbols = new ArrayList<>();
    private final List<Label> years = new ArrayList<>();

    /** @param state null before the first one known */
    private record Stage(LocalDate first, LocalDate last, PlaceState state) {

        String words(Texts texts) {
            return state == null
                    ? texts.text("state.unknown-before", texts.dates().day(last.plusDays(1)))
                    : StateBand.words(texts, state);
        }

        private String style() {
            return state == null ? "silent" : style(state.state());
        }

        private static String style(HubState state) {
            return switch (state) {
                case ACTIVE, REOPENED -> "at-work";
                case POWER_CUT, RAIDED, TAKEN_OVER -> "disturbed";
                case DEMOLISHED, RELOCATED, CLOSED -> "ended";
            };
        }
    }

    /** @param states at least one, earliest first */
    static StateBand of(Texts texts, List<PlaceState> states, Playhead days, Icons icons, Consumer<TimeWindow> narrow) {
        return new StateBand(texts, stages(states, days), days, icons, narrow);
    }

    private StateBand(Texts texts, List<Stage> stages, Playhead days, Icons icons, Consumer<TimeWindow> narrow) {
        super(
                texts,
                texts.text("place.states"),
                stages.stream()
                        .map(stage -> new Part(TimeWindow.of(stage.first(), stage.last()), stage.words(texts)))
                        .toList(),
                narrow);
        axis = TimeAxis.whole(days.first(), days.last(), 1);
        this.stages = stages;
        stages.forEach(stage -> add(stage, icons));
        addYears(texts, days);
        Stream.of(bands, symbols, years).flatMap(List::stream).forEach(node -> {
            node.setMouseTransparent(true);
            getChildren().add(node);
        });
    }

    private void add(Stage stage, Icons icons) {
        Region band = new Region();
        band.getStyleClass().addAll("chart-bar", stage.style());
        bands.add(band);
        symbols.add(
                stage.state() == null
                        ? new ImageView()
                        : icons.symbol(Symbols.of(stage.state().state()), ICON));
    }

    private void addYears(Texts texts, Playhead days) {
        for (int year = days.first().getYear(); year <= days.last().getYear(); year++) {
            Label label = new Label(texts.dates().year(year));
            label.getStyleClass().add("chart-name");
            years.add(label);
        }
    }

    /** {@code Raided since 12 Feb 2025}. */
    static String words(Texts texts, PlaceState state) {
        return texts.text("state.since", texts.of(state.state()), texts.dates().date(state.from()));
    }

    /** What began before the timeline does is as if it had begun with it. */
    private static List<Stage> stages(List<PlaceState> states, Playhead days) {
        List<Stage> stages = new ArrayList<>();
        LocalDate from = days.first();
        PlaceState now = null;
        for (PlaceState next : states) {
            LocalDate begin = next.from().first();
            if (begin.isAfter(from)) {
                stages.add(new Stage(from, begin.minusDays(1), now));
                from = begin;
            }
            now = next;
        }
        stages.add(new Stage(from, days.last().isBefore(from) ? from : days.last(), now));
        return stages;
    }

    @Override
    double drawingHeight() {
        return ICON + 2 + BAND + years.get(0).prefHeight(-1) + 4;
    }

    @Override
    void draw(double left, double top, double width) {
        TimeAxis wide = axis.withWidth(width);
        double free = left;
        for (int i = 0; i < stages.size(); i++) {
            double x = left + Math.max(0, wide.x(stages.get(i).first()));
            double end = left + wide.x(stages.get(i).last().plusDays(1));
            bands.get(i).resizeRelocate(x, top + ICON + 2, Math.max(LEAST, end - x - 1), BAND);
            ImageView symbol = symbols.get(i);
            symbol.relocate(Math.max(left, Math.min(left + width - ICON, x)), top);
            symbol.setVisible(x >= free && stages.get(i).state() != null);
            free = symbol.isVisible() ? x + ICON + 1 : free;
        }
        for (int i = 0; i < years.size(); i++) {
            Label year = years.get(i);
            year.autosize();
            double x = left + wide.x(axis.first().plusYears(i));
            year.relocate(x, top + ICON + 2 + BAND + 2);
            year.setVisible(x + year.getWidth() <= left + width + 1);
        }
    }

    @Override
    int partAt(double x, double width) {
        LocalDate day = axis.withWidth(width).day(x);
        for (int i = 0; i < stages.size(); i++) {
            if (!day.isAfter(stages.get(i).last())) {
                return i;
            }
        }
        return -1;
    }

    @Override
    void mark(int part) {
        for (int i = 0; i < bands.size(); i++) {
            bands.get(i).pseudoClassStateChanged(POINTED, i == part);
        }
    }
}
