package org.mekongatlas.screen.page;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.mekongatlas.count.Account;
import org.mekongatlas.count.Account.Line;
import org.mekongatlas.count.Account.Part;
import org.mekongatlas.count.Words;
import org.mekongatlas.index.Flow;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Symbols;
import org.mekongatlas.screen.control.Terms;
import org.mekongatlas.screen.state.Total;

/** One line of the map: how many people it stands for, and the reports it is made from. */
final class FlowPage {

    private final Rows rows;

    FlowPage(Rows rows) {
        this.rows = rows;
    }

    /** @param account of the line's people */
    Page of(Flow flow, Account account) {
        Selection.OfFlow line = new Selection.OfFlow(flow.kind(), flow.from(), flow.to());
        Page page = heading(line)
                .fact(
                        Terms.of(account.question().basis()),
                        flow.counted()
                                ? rows.total(flow.answer(), new Total.OfLine(line))
                                : new Label("no number is known"));
        if (flow.net()) {
            page.fact("Other way", new Label(Words.people(flow.back().total())))
                    .fact("Net", new Label(Words.people(flow.people())))
                    .note("The net figure, which the line shows, is the difference of two counts. It counts nobody.");
        }
        page.note("Made from " + Terms.count(flow.movements().size(), "report", "reports")
                + ". Nobody is counted twice.");
        for (Part part : Part.values()) {
            page.rows(part.heading(), account.lines(part), this::row);
        }
        return page;
    }

    /** The page of a line that the present period does not hold. */
    Page gone(Selection.OfFlow line) {
        return heading(line).note("No such movement in this period. Move the period, or switch the kind on.");
    }

    private Page heading(Selection.OfFlow line) {
        FlowPane route = new FlowPane(rows.placeLink(line.from()), new Label("→"), rows.placeLink(line.to()));
        route.getStyleClass().add("route");
        return new Page()
                .heading(
                        rows.icons().symbol(Symbols.of(line.kind()), 20),
                        Terms.of(line.kind()),
                        Terms.route(rows.catalogue(), line))
                .fact("Places", route);
    }

    private Node row(Line line) {
        return rows.catalogue()
                .event(line.event())
                .map(event -> rows.event(event, line.remark()))
                .orElseThrow();
    }
}
