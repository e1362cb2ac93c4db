package org.mekongatlas.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.dataset.Reading;
import org.mekongatlas.model.Claim;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.Dataset;
import org.mekongatlas.model.Event;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.PlaceKind;

/** What a data package holds, as tables for a terminal. */
final class Inventory {

    private final Reading reading;
    private final Dataset dataset;

    Inventory(Reading reading) {
        this.reading = reading;
        dataset = reading.dataset();
    }

    void print(PrintWriter out) {
        for (AlignedTable table : List.of(identity(), tables(), events(), places())) {
            out.println(table);
            out.println();
        }
    }

    private AlignedTable identity() {
        return new AlignedTable()
                .row("version", dataset.version())
                .row("fingerprint", reading.fingerprint())
                .row("period", period());
    }

    private String period() {
        if (dataset.events().isEmpty()) {
            return "none";
        }
        LocalDate first = dataset.events().stream()
                .map(Event::firstDay)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = dataset.events().stream()
                .map(Event::lastDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return first + " to " + last;
    }

    private AlignedTable tables() {
        return new AlignedTable()
                .row("table", "rows")
                .row("events", dataset.events().size())
                .row("claims", dataset.claims().size())
                .row("nationalities", dataset.nationalities().size())
                .row("relations", dataset.relations().size())
                .row("places", dataset.places().size())
                .row("place status", dataset.states().size())
                .row("place sources", dataset.placeSources().size())
                .row("sources", dataset.sources().size());
    }

    private AlignedTable events() {
        AlignedTable table = new AlignedTable()
                .row("events", "number", "incident", "tally", "plan", "estimate", "none", "claims", "with figure");
        for (EventKind kind : EventKind.values()) {
            addEvents(
                    table,
                    kind.code(),
                    dataset.events().stream()
                            .filter(event -> event.kind() == kind)
                            .toList());
        }
        addEvents(table, "all", dataset.events());
        return table;
    }

    private void addEvents(AlignedTable table, String name, List<Event> events) {
        Set<String> ids = events.stream().map(Event::id).collect(Collectors.toCollection(HashSet::new));
        List<Claim> claims = dataset.claims().stream()
                .filter(claim -> ids.contains(claim.event()))
                .toList();
        Stream<Object> head = Stream.of(name, events.size());
        Stream<Object> countings = Stream.of(Counting.values()).map(counting -> events.stream()
                .filter(event -> event.counting() == counting)
                .count());
        Stream<Object> figures = Stream.of(
                claims.size(), claims.stream().filter(Claim::hasFigure).count());
        table.row(Stream.of(head, countings, figures).flatMap(cells -> cells).toArray());
    }

    private AlignedTable places() {
        AlignedTable table = new AlignedTable().row("places", "number");
        for (PlaceKind kind : PlaceKind.values()) {
            table.row(
                    kind.code(),
                    dataset.places().stream()
                            .filter(place -> place.kind() == kind)
                            .count());
        }
        return table.row("all", dataset.places().size());
    }
}
