package org.mekongatlas.screen.page;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.mekongatlas.count.Account;
import org.mekongatlas.count.Account.Line;
import org.mekongatlas.count.Account.Part;
import org.mekongatlas.index.Flow;
import org.mekongatlas.index.Leg;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.paint.Symbols;
import org.mekongatlas.screen.state.Total;
import org.mekongatlas.screen.state.Wording;
import org.mekongatlas.text.Texts;

/** One line of the map: how many people it stands for, and the reports it is made from. */
final class FlowPage {

    private final Rows rows;
    private final Wording wording;
    private final Texts texts;

    FlowPage(Rows rows) {
        this.rows = rows;
        wording = rows.wording();
        texts = rows.texts();
    }

    /** @param account of the line's people */
    Page of(Selection.OfFlow line, Flow flow, Account account) {
        Page page = heading(line)
                .fact(
                        texts.of(account.question().basis()),
                        flow.uncounted()
                                .<Node>map(why -> new Label(wording.uncounted(why)))
                                .orElseGet(() -> rows.total(flow.answer(), new Total.OfLine(line))));
        if (flow.net()) {
            page.fact(
                            texts.text("line.other-way"),
                            new Label(texts.people(flow.back().total())))
                    .fact(texts.text("line.net-figure"), new Label(texts.people(flow.people())))
                    .note(texts.text("line.net-meaning"));
        }
        page.note(texts.count("line.made-from", flow.movements().size()));
        for (Part part : Part.values()) {
            page.rows(part.heading(texts), account.lines(part), this::row);
        }
        return page;
    }

    /** The page of a line that the present period does not hold. */
    Page gone(Selection.OfFlow line) {
        return heading(line).note(texts.text("line.gone"));
    }

    private Page heading(Selection.OfFlow line) {
        Leg leg = line.leg();
        return rows.page()
                .heading(rows.icons().symbol(Symbols.of(leg.kind()), 20), texts.of(leg.kind()), wording.route(line))
                .fact(texts.text("line.places"), rows.places().route(Stream.of(leg.from(), leg.to())));
    }

    private Node row(Line line) {
        return rows.catalogue()
                .event(line.event())
                .map(event -> rows.event(event, line.remark()))
                .orElseThrow();
    }
}
