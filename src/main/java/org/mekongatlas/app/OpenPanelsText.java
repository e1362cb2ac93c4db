package org.mekongatlas.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.mekongatlas.index.Leg;
import org.mekongatlas.index.PanelPeriods;
import org.mekongatlas.index.Stop;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.Slice;
import org.mekongatlas.model.ViewText;
import org.mekongatlas.paint.Selection;
import org.mekongatlas.screen.state.Instead;
import org.mekongatlas.screen.state.OpenPanels;
import org.mekongatlas.screen.state.Total;

/** What was open in the window, as properties of few words: {@code page=place mm-kk-park}, {@code multiples=6 quarter}. */
final class OpenPanelsText {

    /** The totals that are no place's and no line's. */
    private static final Map<String, Total> NAMED =
            Map.of("in-view", Total.IN_VIEW, "nowhere", Total.NOWHERE, "country-wide", Total.COUNTRY_WIDE);

    private OpenPanelsText() {}

    static void write(OpenPanels open, Properties into) {
        put(into, "page", page(open.page()));
        put(into, "account", account(open.account()));
        put(into, "table", open.table() ? "shown" : "");
        if (open.instead() instanceof Instead.Comparison of) {
            into.setProperty("compared", ViewText.write(of.other()));
        } else if (open.instead() instanceof Instead.Multiples of) {
            into.setProperty(
                    "multiples", (of.most() + " " + of.slice().map(Slice::code).orElse("")).strip());
        }
    }

    /** What is not there or can not be read was not open. */
    static OpenPanels read(Properties kept) {
        return new OpenPanels(
                page(words(kept, "page")),
                account(words(kept, "account")),
                kept.getProperty("table", "").equals("shown"),
                instead(kept));
    }

    private static void put(Properties into, String name, String words) {
        if (!words.isEmpty()) {
            into.setProperty(name, words);
        }
    }

    private static List<String> words(Properties kept, String name) {
        return List.of(kept.getProperty(name, "").split(" ", -1));
    }

    private static String page(Selection page) {
        if (page instanceof Selection.OfPlace of) {
            return "place " + of.place();
        }
        if (page instanceof Selection.OfNationality of) {
            return "nationality " + of.country();
        }
        if (page instanceof Selection.OfEvent of) {
            return "event " + of.event();
        }
        return page instanceof Selection.OfFlow of ? line(of) : "";
    }

    private static String line(Selection.OfFlow line) {
        Leg leg = line.leg();
        return String.join(" ", "line", leg.kind().code(), leg.from(), leg.to(), String.valueOf(line.level()));
    }

    private static Selection page(List<String> words) {
        String what = words.get(0);
        if (what.equals("line")) {
            return line(words).<Selection>map(line -> line).orElse(Selection.NONE);
        }
        if (words.size() != 2) {
            return Selection.NONE;
        }
        return switch (what) {
            case "place" -> new Selection.OfPlace(words.get(1));
            case "nationality" -> new Selection.OfNationality(words.get(1));
            case "event" -> new Selection.OfEvent(words.get(1));
            default -> Selection.NONE;
        };
    }

    private static Optional<Selection.OfFlow> line(List<String> words) {
        return words.size() == 5 && words.get(4).matches("\\d{1,2}")
                ? Coded.parse(EventKind.class, words.get(1))
                        .map(kind -> new Leg(kind, words.get(2), words.get(3)))
                        .map(leg -> new Selection.OfFlow(leg, Integer.parseInt(words.get(4))))
                : Optional.empty();
    }

    private static String account(Total total) {
        if (total instanceof Total.OfLine of) {
            return line(of.line());
        }
        if (total instanceof Total.OfPlace of) {
            return String.join(" ", "place", of.place(), of.stop().code());
        }
        return NAMED.entrySet().stream()
                .filter(named -> named.getValue().equals(total))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Total account(List<String> words) {
        return switch (words.get(0)) {
            case "line" -> line(words).<Total>map(Total.OfLine::new).orElse(Total.NONE);
            case "place" -> place(words);
            default -> NAMED.getOrDefault(words.get(0), Total.NONE);
        };
    }

    private static Total place(List<String> words) {
        return words.size() == 3
                ? Coded.parse(Stop.class, words.get(2))
                        .<Total>map(stop -> new Total.OfPlace(words.get(1), stop))
                        .orElse(Total.NONE)
                : Total.NONE;
    }

    private static Instead instead(Properties kept) {
        try {
            String other = kept.getProperty("compared");
            return other == null ? multiples(words(kept, "multiples")) : new Instead.Comparison(ViewText.read(other));
        } catch (IllegalArgumentException unreadable) {
            return Instead.NOTHING;
        }
    }

    private static Instead multiples(List<String> words) {
        Optional<Slice> slice = words.size() > 1 ? Coded.parse(Slice.class, words.get(1)) : Optional.empty();
        return PanelPeriods.COUNTS.stream()
                .filter(most -> String.valueOf(most).equals(words.get(0)))
                .<Instead>map(most -> new Instead.Multiples(most, slice))
                .findFirst()
                .orElse(Instead.NOTHING);
    }
}
