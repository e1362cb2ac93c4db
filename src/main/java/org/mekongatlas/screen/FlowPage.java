package org.mekongatlas.screen;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.mekongatlas.count.Answer;
import org.mekongatlas.count.Reason;
import org.mekongatlas.count.Words;
import org.mekongatlas.index.Flow;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Symbols;

/** One line of the map: how many people it stands for, and how that number was made. */
final class FlowPage {

    private final Rows rows;

    FlowPage(Rows rows) {
        this.rows = rows;
    }

    Page of(Flow flow) {
        Answer answer = flow.answer();
        return heading(new Selection.OfFlow(flow.kind(), flow.from(), flow.to()))
                .fact("People", flow.counted() ? Words.people(flow.people()) : "no number is known")
                .note("Made from " + Terms.count(flow.movements().size(), "report", "reports")
                        + ". Nobody is counted twice.")
                .rows("Counted", answer.counted(), counted -> row(counted.event(), figure(counted)))
                .rows("Inside another", answer.nested(), nested -> row(nested.event(), "in: " + title(nested.inside())))
                .rows(
                        "May be the same people",
                        answer.overlapping(),
                        overlap -> row(overlap.event(), "as in: " + title(overlap.with())))
                .rows("Left out of the number", answer.excluded(), left -> row(left.event(), why(left.reason())));
    }

    /** The page of a line that the present period does not hold. */
    Page gone(Selection.OfFlow line) {
        return heading(line).note("No such movement in this period. Move the period, or switch the kind on.");
    }

    private Page heading(Selection.OfFlow line) {
        FlowPane route = new FlowPane(rows.placeLink(line.from()), new Label("→"), rows.placeLink(line.to()));
        route.getStyleClass().add("route");
        String title = Terms.place(catalogue(), line.from()) + " → " + Terms.place(catalogue(), line.to());
        return new Page()
                .heading(rows.icons().symbol(Symbols.of(line.kind()), 20), Terms.of(line.kind()), title)
                .fact("Places", route);
    }

    private Node row(String event, String why) {
        return catalogue().event(event).map(found -> rows.event(found, why)).orElseThrow();
    }

    private String figure(Answer.Counted counted) {
        String people = "adds " + Words.people(counted.figure());
        return counted.incrementFrom().isEmpty()
                ? people
                : people + ", the growth since: " + title(counted.incrementFrom());
    }

    private String title(String event) {
        return catalogue().event(event).map(Event::title).orElse(event);
    }

    /** A reason in words. */
    static String why(Reason reason) {
        return switch (reason) {
            case NOT_PERSONS -> "does not count people";
            case PLAN -> "a plan, not a movement";
            case ESTIMATE -> "an estimate, not a movement";
            case ANNOUNCED -> "announced, not known to have happened";
            case CANCELLED -> "cancelled";
            case DISPUTED -> "disputed";
            case NATIONALITY_UNKNOWN -> "nobody says how many of this nationality";
            case NO_FIGURE -> "nobody gives a figure";
            case STRADDLES -> "began before the period or ends after it: its people can not be placed in time";
        };
    }

    private Catalogue catalogue() {
        return rows.catalogue();
    }
}
