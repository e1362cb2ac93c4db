package org.mekongatlas.app;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongatlas.model.Aspect;
import org.mekongatlas.model.Basis;
import org.mekongatlas.model.Coded;
import org.mekongatlas.model.Confidence;
import org.mekongatlas.model.Counting;
import org.mekongatlas.model.EventKind;
import org.mekongatlas.model.EventStatus;
import org.mekongatlas.model.PeopleClass;
import org.mekongatlas.model.Rule;
import org.mekongatlas.model.Slice;
import org.mekongatlas.model.SourceCount;
import org.mekongatlas.model.SourceKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a constant by the word used in files, {@code repatriation}; a wrong word is answered with the right ones. */
abstract class CodeConverter<E extends Enum<E> & Coded> implements ITypeConverter<E> {

    private final Class<E> type;

    CodeConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String text) {
        return Coded.parse(type, text.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of " + words()));
    }

    private String words() {
        return Stream.of(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    }

    static final class OfKind extends CodeConverter<EventKind> {
        OfKind() {
            super(EventKind.class);
        }
    }

    static final class OfPeople extends CodeConverter<PeopleClass> {
        OfPeople() {
            super(PeopleClass.class);
        }
    }

    static final class OfRule extends CodeConverter<Rule> {
        OfRule() {
            super(Rule.class);
        }
    }

    static final class OfSlice extends CodeConverter<Slice> {
        OfSlice() {
            super(Slice.class);
        }
    }

    static final class OfBasis extends CodeConverter<Basis> {
        OfBasis() {
            super(Basis.class);
        }
    }

    static final class OfCounting extends CodeConverter<Counting> {
        OfCounting() {
            super(Counting.class);
        }
    }

    static final class OfStatus extends CodeConverter<EventStatus> {
        OfStatus() {
            super(EventStatus.class);
        }
    }

    static final class OfConfidence extends CodeConverter<Confidence> {
        OfConfidence() {
            super(Confidence.class);
        }
    }

    static final class OfSourceClass extends CodeConverter<SourceKind> {
        OfSourceClass() {
            super(SourceKind.class);
        }
    }

    static final class OfSourceCount extends CodeConverter<SourceCount> {
        OfSourceCount() {
            super(SourceCount.class);
        }
    }

    static final class OfAspect extends CodeConverter<Aspect> {
        OfAspect() {
            super(Aspect.class);
        }
    }
}
