package org.mekongatlas.app;

import java.util.List;
import org.mekongatlas.count.Account;
import org.mekongatlas.count.Account.Line;
import org.mekongatlas.count.Account.Part;
import org.mekongatlas.count.Reason;
import org.mekongatlas.model.Catalogue;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Language;
import org.mekongatlas.text.Texts;

/** An account as a table for a terminal: figure, dates, and the event with its remark, under what contains it. */
final class TotalsTable {

    private static final Texts TEXTS = Texts.in(Language.EN);

    private final Catalogue catalogue;
    private final Account account;
    private final AlignedTable table = new AlignedTable();

    /** @param account names events by their ids */
    TotalsTable(Catalogue catalogue, Account account) {
        this.catalogue = catalogue;
        this.account = account;
        for (Part part : Part.values()) {
            addPart(part);
        }
    }

    @Override
    public String toString() {
        return table.toString();
    }

    private void addPart(Part part) {
        List<Line> lines = account.lines(part);
        if (!lines.isEmpty()) {
            table.heading(part.heading(TEXTS));
        }
        switch (part) {
            case COUNTED, OVERLAPPING -> addTree(lines, 0);
            case LEFT_OUT -> account.leftOut().forEach(this::addLeftOut);
            case NOTABLE -> lines.forEach(line -> add(line, figure(line), 0, line.remark()));
        }
    }

    private void addTree(List<Line> lines, int depth) {
        for (Line line : lines) {
            add(line, figure(line), depth, line.remark());
            addTree(account.inside(line.event()), depth + 1);
        }
    }

    private void addLeftOut(Reason reason, List<Line> lines) {
        lines.forEach(line -> add(line, reason.code(), 0, ""));
    }

    private void add(Line line, String first, int depth, String remark) {
        Event event = catalogue.event(line.event()).orElseThrow();
        String comment = remark.isEmpty() ? "" : ", " + remark;
        table.row(first, TEXTS.dates().dates(event.start(), event.end()), "  ".repeat(depth) + event.id() + comment);
    }

    private static String figure(Line line) {
        return line.figure().map(TEXTS::people).orElse("");
    }
}
