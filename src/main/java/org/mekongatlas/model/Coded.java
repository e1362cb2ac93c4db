package org.mekongatlas.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An enumeration whose constants stand in data files and on the command line as lower-case words, {@code power-cut}.
 */
public interface Coded {

    String name();

    /** The word used in files: the constant's name in lower case with hyphens. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of {@code type} whose {@link #code()} is {@code code}, or empty. */
    static <E extends Enum<E> & Coded> Optional<E> parse(Class<E> type, String code) {
        // Lengths first: thousands of cells are parsed at every start, and most constants differ there already.
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().length() == code.length())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
