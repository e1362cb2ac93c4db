package org.mekongatlas.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How values of one sort stand in a text, so that a person can read them.
 *
 * @param write what {@code read} reads back
 * @param read throws a RuntimeException whose message says what is wrong
 * @param known whether a catalogue has what the value names
 * @param example of such a text, or all there are
 */
public record Form<T>(
        Function<T, String> write, Function<String, T> read, BiPredicate<Catalogue, T> known, String example) {

    /** Days {@code from..to}, either of which may be missing; one date for all its days; {@code all}. */
    static final Form<TimeWindow> PERIOD = new Form<>(Form::period, Form::readPeriod, "2023-09..2025-01");

    /** {@code latitude,longitude,zoom}. */
    static final Form<Camera> CAMERA = new Form<>(Form::camera, Form::readCamera, "16.69,98.53,9");

    /** The id of a place, or a country code in capitals. */
    static final Form<String> PLACE = new Form<>(id -> id, id -> id, Form::hasPlace, "MM");

    /** Two places with a comma between them, or one. */
    static final Form<Between> BETWEEN = new Form<>(Form::between, Form::readBetween, Form::hasBoth, "MM,CN");

    /** Numbers of people {@code least..most}, either of which may be missing. */
    static final Form<Size> SIZE = new Form<>(Form::size, Form::readSize, "100..500");

    /** Words as they are. */
    static final Form<String> TEXT = new Form<>(words -> words, words -> words, "KK%20Park");

    /** An ISO 3166-1 alpha-2 code. */
    static final Form<String> COUNTRY = new Form<>(code -> code, Form::readCountry, Form::hasNationality, "CN");

    /** How many at most, or {@code all}. */
    static final Form<Integer> LIMIT =
            fromOne(Integer::valueOf, 7, "all", Look.ALL_LINES, "it is a number from 1, or all");

    /** A number of people, or {@code needed}. */
    static final Form<Long> WIDEST =
            fromOne(Long::valueOf, 12, "needed", Look.AS_NEEDED, "it is a number of people from 1, or needed");

    Form(Function<T, String> write, Function<String, T> read, String example) {
        this(write, read, (catalogue, value) -> true, example);
    }

    /** One of two words. */
    static Form<Boolean> either(String yes, String no) {
        return new Form<>(value -> value ? yes : no, text -> isFirst(text, yes, no), yes + ", " + no);
    }

    /** A number from 1 with so many digits at most, or the word for a special one. */
    private static <N extends Number> Form<N> fromOne(
            Function<String, N> parse, int digits, String word, N special, String reason) {
        Function<String, N> read = text -> {
            if (text.equals(word)) {
                return special;
            }
            if (!text.matches("[1-9]\\d{0," + (digits - 1) + "}")) {
                throw wrong(reason);
            }
            return parse.apply(text);
        };
        return new Form<>(number -> number.equals(special) ? word : number.toString(), read, "50, " + word);
    }

    private static boolean isFirst(String text, String yes, String no) {
        if (!text.equals(yes) && !text.equals(no)) {
            throw wrong("it is " + yes + " or " + no);
        }
        return text.equals(yes);
    }

    /** A constant by its {@link Coded#code()}. */
    static <E extends Enum<E> & Coded> Form<E> word(Class<E> type) {
        return new Form<>(Coded::code, text -> constant(type, text), codes(type));
    }

    private static <E extends Enum<E> & Coded> E constant(Class<E> type, String text) {
        return Coded.parse(type, text.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> wrong("there is no “" + text + "” among " + codes(type)));
    }

    /** Constants with commas between them, or {@code nothing}. */
    static <E extends Enum<E> & Coded> Form<Set<E>> words(Class<E> type) {
        Form<E> one = word(type);
        return new Form<>(
                set -> set.isEmpty()
                        ? "nothing"
                        : set.stream().sorted().map(Coded::code).collect(Collectors.joining(",")),
                text -> text.equals("nothing")
                        ? Set.of()
                        : Stream.of(text.split(",", -1)).map(one.read).collect(Collectors.toUnmodifiableSet()),
                one.example);
    }

    private static String codes(Class<? extends Coded> type) {
        return Stream.of(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    }

    private static String period(TimeWindow window) {
        if (window.equals(TimeWindow.ALL)) {
            return "all";
        }
        if (window.from() != null && window.from().equals(window.to())) {
            return window.to().toString();
        }
        return (window.from() == null ? "" : window.from()) + ".." + (window.to() == null ? "" : window.to());
    }

    private static TimeWindow readPeriod(String text) {
        if (text.equals("all")) {
            return TimeWindow.ALL;
        }
        int dots = text.indexOf("..");
        String from = dots < 0 ? text : text.substring(0, dots);
        String to = dots < 0 ? text : text.substring(dots + 2);
        return TimeWindow.of(
                from.isEmpty() ? null : FuzzyDate.parse(from).first(),
                to.isEmpty() ? null : FuzzyDate.parse(to).last());
    }

    private static String camera(Camera camera) {
        Camera rounded = camera.rounded();
        return Stream.of(rounded.latitude(), rounded.longitude(), rounded.zoom())
                .map(number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(","));
    }

    private static Camera readCamera(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 3) {
            throw wrong("it is latitude, longitude and zoom, as 16.69,98.53,9");
        }
        return new Camera(
                number(parts[0], -86, 86),
                number(parts[1], -180, 180),
                number(parts[2], Camera.MIN_ZOOM, Camera.MAX_ZOOM));
    }

    private static double number(String text, double least, double most) {
        try {
            double number = new BigDecimal(text).doubleValue();
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong("“" + text + "” is not a number");
        }
        throw wrong(text + " is not within " + Math.round(least) + " and " + Math.round(most));
    }

    private static String between(Between ends) {
        return Stream.of(ends.one(), ends.other()).filter(id -> !id.isEmpty()).collect(Collectors.joining(","));
    }

    private static Between readBetween(String text) {
        String[] ends = text.split(",", -1);
        if (ends.length > 2) {
            throw wrong("it is one place or two, as MM,CN");
        }
        return new Between(ends[0], ends.length < 2 ? "" : ends[1]);
    }

    private static boolean hasBoth(Catalogue catalogue, Between ends) {
        return hasPlace(catalogue, ends.one()) && hasPlace(catalogue, ends.other());
    }

    private static String size(Size size) {
        return (size.least() == 0 ? "" : size.least()) + ".." + (size.most() == Span.UNBOUNDED ? "" : size.most());
    }

    private static Size readSize(String text) {
        if (!text.matches("\\d{0,12}\\.\\.\\d{0,12}")) {
            throw wrong("it is two numbers of people, as 100..500, 100.. or ..500");
        }
        String least = text.substring(0, text.indexOf('.'));
        String most = text.substring(text.lastIndexOf('.') + 1);
        return new Size(
                least.isEmpty() ? 0 : Long.parseLong(least), most.isEmpty() ? Span.UNBOUNDED : Long.parseLong(most));
    }

    private static String readCountry(String text) {
        if (!text.matches("[A-Za-z]{2}")) {
            throw wrong("it is a country code of two letters, as CN");
        }
        return text.toUpperCase(Locale.ROOT);
    }

    private static boolean hasPlace(Catalogue catalogue, String id) {
        return id.isEmpty() || catalogue.hasPlace(id);
    }

    private static boolean hasNationality(Catalogue catalogue, String code) {
        return code.isEmpty() || catalogue.hasNationality(code);
    }

    private static IllegalArgumentException wrong(String reason) {
        return new IllegalArgumentException(reason);
    }
}
