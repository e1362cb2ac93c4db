package org.mekongatlas.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.mekongatlas.model.FuzzyDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The last day of a day, month or year written {@code 2025-02-12}, {@code 2025-02} or {@code 2025}. */
final class LastDay implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        return date(text, FuzzyDate::last);
    }

    /** @throws TypeConversionException if there is no such date, or it is marked uncertain */
    static LocalDate date(String text, Function<FuzzyDate, LocalDate> end) {
        try {
            FuzzyDate date = FuzzyDate.parse(text);
            if (date.mark().isEmpty()) {
                return end.apply(date);
            }
        } catch (DateTimeException impossible) {
            // Said below, in the same words as for a marked date.
        }
        throw new TypeConversionException("'" + text + "' is not a date; write YYYY, YYYY-MM or YYYY-MM-DD");
    }
}
