package org.mekongatlas.model;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A view as one line of text to be copied, mailed and given back:
 * {@code period=2023-09-01..2025-01-31 kinds=deportation,handover origin=MM camera=23.5,98.3,8}.
 *
 * <p>Keys in any order, with blanks, line breaks, {@code ;} or {@code &} between them; quotes around it or {@code >}
 * before its lines do no harm. What a text leaves out is as in {@link View#HOME}, so that home and the names here are
 * part of a promise: texts are kept in mails for years.
 */
public final class ViewText {

    private static final ViewKey<TimeWindow> PERIOD = ViewKey.ofQuestion(
                    "period", Form.PERIOD, Question::window, Question::withWindow)
            .changedGradually();

    /** All that makes a view. A new filter is a new row. */
    private static final List<ViewKey<?>> KEYS = List.of(
            PERIOD,
            new ViewKey<>("mode", Form.word(TimeMode.class), View::mode, View::withMode),
            ViewKey.ofQuestion("kinds", Form.words(EventKind.class), Question::kinds, Question::withKinds),
            ViewKey.ofWhere("origin", Form.PLACE, Where::origin, Where::withOrigin),
            ViewKey.ofWhere("destination", Form.PLACE, Where::destination, Where::withDestination),
            ViewKey.ofWhere("between", Form.BETWEEN, Where::between, Where::withBetween),
            ViewKey.ofWhere("through", Form.PLACE, Where::through, Where::withThrough),
            ViewKey.ofFilter(
                    "nationality",
                    Form.COUNTRY,
                    filter -> filter.who().nationality(),
                    (filter, code) -> filter.with(filter.who().withNationality(code))),
            ViewKey.ofQuestion("people", Form.words(PeopleClass.class), Question::people, Question::withPeople),
            ViewKey.ofEvidence("counting", Form.words(Counting.class), Evidence::countings, Evidence::withCountings),
            ViewKey.ofEvidence("status", Form.words(EventStatus.class), Evidence::undisputed, Evidence::withUndisputed),
            ViewKey.ofEvidence(
                    "confidence", Form.words(Confidence.class), Evidence::confidences, Evidence::withConfidences),
            ViewKey.ofEvidence(
                    "source-class", Form.words(SourceKind.class), Evidence::sourceClasses, Evidence::withSourceClasses),
            ViewKey.ofEvidence("sources", Form.word(SourceCount.class), Evidence::sources, Evidence::withSources),
            ViewKey.ofFilter("size", Form.SIZE, Filter::size, Filter::with),
            ViewKey.ofFilter("text", Form.TEXT, Filter::text, Filter::withText),
            // After all that it turns round.
            ViewKey.ofFilter("except", Form.words(Aspect.class), Filter::except, Filter::withExcept),
            ViewKey.ofQuestion("rule", Form.word(Rule.class), Question::rule, Question::withRule),
            ViewKey.ofQuestion("basis", Form.word(Basis.class), Question::basis, Question::withBasis),
            ViewKey.ofQuestion("disputed", Form.either("yes", "no"), Question::includeDisputed, Question::withDisputed),
            new ViewKey<>("camera", Form.CAMERA, View::camera, View::withCamera).changedGradually(),
            ViewKey.ofLook("lines", Form.LIMIT, Look::lines, Look::withLines),
            ViewKey.ofLook("widest", Form.WIDEST, Look::widest, Look::withWidest),
            ViewKey.ofLook("flows", Form.word(Balance.class), Look::balance, Look::withBalance),
            ViewKey.ofLook("uncertainty", Form.either("shown", "hidden"), Look::uncertainty, Look::withUncertainty),
            ViewKey.ofLook("theme", Form.word(Theme.class), Look::theme, Look::withTheme),
            ViewKey.ofLook("names", Form.word(Names.class), Look::names, Look::withNames),
            ViewKey.ofLook("language", Form.word(Language.class), Look::language, Look::withLanguage));

    /** What a mail or a command line may put around a text; inside values these are written with per cent signs. */
    private static final Pattern WRAPPING = Pattern.compile("[\"'`“”„‘’‚«»‹›<>\\p{Cf}]");

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\h\\v;&]+");
    private static final Pattern COMMAND = Pattern.compile("^(mekong-atlas )?--view[ =]");
    private static final Pattern TO_QUOTE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._~,:+/@-]");

    private ViewText() {}

    /** The text of a view: its period, and all else that differs from {@link View#HOME}. */
    public static String write(View view) {
        return KEYS.stream()
                .filter(key -> key == PERIOD || !key.sameIn(view, View.HOME))
                .map(key -> key.name() + "=" + quoted(key.write(view)))
                .collect(Collectors.joining(" "));
    }

    /**
     * The view a text means.
     *
     * @throws UnreadableView which says what is wrong
     */
    public static View read(String text) {
        Map<ViewKey<?>, String> values = new HashMap<>();
        for (String pair : pairs(text)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new UnreadableView(
                        ViewFault.NO_PAIR, "“" + pair + "” is no part of a view, such as period=2025-02.", pair);
            }
            ViewKey<?> key = key(pair.substring(0, equals));
            if (values.put(key, pair.substring(equals + 1)) != null) {
                throw new UnreadableView(ViewFault.TWICE, "The view names “" + key.name() + "” twice.", key.name());
            }
        }
        View view = View.HOME;
        for (ViewKey<?> key : KEYS) {
            view = values.containsKey(key) ? read(key, values.get(key), view) : view;
        }
        return checked(view);
    }

    /** The names of what is not the same in two views. */
    public static List<String> differences(View one, View other) {
        return KEYS.stream()
                .filter(key -> !key.sameIn(one, other))
                .<String>map(ViewKey::name)
                .toList();
    }

    /** What a view names that a catalogue does not have. */
    public static Optional<UnreadableView> unknown(View view, Catalogue catalogue) {
        return KEYS.stream()
                .filter(key -> !key.isKnown(view, catalogue))
                .map(key -> unknown(key.write(view), key.name()))
                .findFirst();
    }

    private static UnreadableView unknown(String value, String key) {
        String message = "The data has no “" + value + "”, which the view names as “" + key + "”.";
        return new UnreadableView(ViewFault.UNKNOWN, message, value, key);
    }

    /** All that makes a view, in the order it is written. */
    public static Stream<ViewKey<?>> keys() {
        return KEYS.stream();
    }

    /** The names of all that makes a view, in the order they are written. */
    public static List<String> names() {
        return keys().<String>map(ViewKey::name).toList();
    }

    private static List<String> pairs(String text) {
        String bare = BETWEEN.matcher(WRAPPING.matcher(text).replaceAll("")).replaceAll(" ");
        String pairs = COMMAND.matcher(bare.strip()).replaceFirst("").strip();
        return pairs.isEmpty() ? List.of() : List.of(pairs.split(" "));
    }

    private static ViewKey<?> key(String name) {
        return KEYS.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(() -> noKey(name, String.join(", ", names())));
    }

    private static UnreadableView noKey(String name, String names) {
        return new UnreadableView(
                ViewFault.NO_KEY, "A view has no “" + name + "”; it may have " + names + ".", name, names);
    }

    private static View read(ViewKey<?> key, String quoted, View view) {
        try {
            // A plus is a plus here, not a blank as in forms of the web.
            String value = URLDecoder.decode(quoted.replace("+", "%2B"), StandardCharsets.UTF_8);
            return key.read(view, value);
        } catch (RuntimeException wrong) {
            String pair = key.name() + "=" + quoted;
            String message = "The view's “" + pair + "” can not be read: " + wrong.getMessage() + ".";
            throw new UnreadableView(
                    ViewFault.NO_VALUE, message, pair, key.form().example());
        }
    }

    private static View checked(View view) {
        TimeWindow window = view.question().window();
        if (view.mode() == TimeMode.MOMENT
                && (window.to() == null || !window.to().equals(window.from()))) {
            throw new UnreadableView(
                    ViewFault.NO_DAY, "The view's “mode=moment” needs a “period” of one day, such as 2025-02-12.");
        }
        return view;
    }

    private static String quoted(String value) {
        return TO_QUOTE.matcher(value).replaceAll(sign -> URLEncoder.encode(sign.group(), StandardCharsets.UTF_8)
                .replace("+", "%20"));
    }
}
