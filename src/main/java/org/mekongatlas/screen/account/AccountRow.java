package org.mekongatlas.screen.account;

import java.util.Optional;
import org.mekongatlas.count.Account.Line;
import org.mekongatlas.count.Account.Said;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.Span;

/** A row of an account on screen. */
public sealed interface AccountRow {

    /**
     * The head of a part.
     *
     * @param meaning what the part holds, or empty
     * @param figure what it adds up to, if anything
     */
    record Head(String name, int reports, String meaning, Optional<Span> figure) implements AccountRow {}

    /**
     * @param added whether its figure is added to the total
     * @param inside how many reports hang directly under it
     */
    record Report(Event event, Line line, boolean added, int inside) implements AccountRow {}

    /** What a source says of the report above. */
    record Voice(Event event, Said said) implements AccountRow {}
}
