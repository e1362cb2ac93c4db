package org.mekongatlas.app;

import java.time.LocalDate;
import org.mekongatlas.model.FuzzyDate;
import picocli.CommandLine.ITypeConverter;

/** The first day of a day, month or year written {@code 2025-02-12}, {@code 2025-02} or {@code 2025}. */
final class FirstDay implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        return LastDay.date(text, FuzzyDate::first);
    }
}
