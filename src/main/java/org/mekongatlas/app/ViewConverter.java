package org.mekongatlas.app;

import org.mekongatlas.model.View;
import org.mekongatlas.model.ViewText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the text form of a view. */
final class ViewConverter implements ITypeConverter<View> {

    static final String DESCRIPTION = "A view as the window copies it: 'period=2025-02 origin=MM camera=16.7,98.5,9'.";

    @Override
    public View convert(String text) {
        try {
            return ViewText.read(text);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }
}
