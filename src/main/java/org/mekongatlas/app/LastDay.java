package org.mekongatlas.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.mekongatlas.model.FuzzyDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date as the last day it can mean. */
final class LastDay implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        try {
            return FuzzyDate.parse(value).last();
        } catch (DateTimeException e) {
            throw new TypeConversionException("there is no date " + value + "; dates are YYYY-MM-DD, YYYY-MM or YYYY");
        }
    }
}
